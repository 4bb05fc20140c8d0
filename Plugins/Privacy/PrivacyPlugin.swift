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
      SiteRobotsBlocksPublic(),
      SiteRobotsPrototype(),
    ]
  )
}
