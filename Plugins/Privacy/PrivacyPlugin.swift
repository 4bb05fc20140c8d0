public import Kerbcut

extension Plugin {
  /// Checks of privacy, security and transport.
  public static let privacy = Plugin(
    id: "privacy",
    title: "Privacy and security",
    checks: [
      PrivacyAnalyticsBeforeConsent(),
      PrivacyCookieBannerChoices(),
      PrivacyCookieBannerNeeded(),
      PrivacyCookieBannerPlace(),
      PrivacyCookiesPageContent(),
      PrivacyCookiesPageOwn(),
      PrivacyDataInUrl(),
      PrivacyEmbedConsent(),
      PrivacyNoticeNearForm(),
      PrivacyThirdParty(),
      SecureCookies(),
      SecureErrorLeak(),
      SecureHeaders(),
      SecureHttps(),
      SecureMixedContent(),
      SecureSri(),
      SecureTxt(),
      SiteRobotsBlocksPublic(),
      SiteRobotsPrototype(),
    ],
    lists: [
      UserList(id: "tracker-products", title: "Products whose code or frames pages take in", form: Product.form)
    ]
  )
}
