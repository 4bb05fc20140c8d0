import Kerbcut

struct PrivacyCookieBannerPlace: Check {
  static let about = About(
    id: "privacy-cookie-banner-place",
    title: "The cookie banner comes first and covers nothing",
    requirements: [.govuk(5), .govuk(13), .wcag("2.4.3"), .wcag("2.4.11")],
    why: "A banner that sticks to the page hides what has focus; one further down is met too late.",
    fix: "Put it first in the body, before the skip link, with no `position` rule and with `data-nosnippet`.",
    guidance: .designSystem("components/cookie-banner", "Cookie banner"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("A cookie banner") { page in page.landmarks.cookieBanner.map { [$0] } ?? []
  }

  let expectations = [
    Expectation("It stands before the skip link and the header") { (banner: Element) in
      let firsts = [banner.page.landmarks.skipLinks.first, banner.page.landmarks.header].compactMap { $0 }
      return firsts.contains { $0.node < banner.node && !banner.isInside($0) }
        || banner.page.landmarks.header.map(banner.isInside) ?? false
        ? .failed("The cookie banner comes after the skip link or the header.") : .passed
    },
    Expectation("It is kept out of search results’ snippets") { (banner: Element) in
      let name = banner.document.name("data-nosnippet")
      return name.map { banner.has($0) } ?? false
        ? .passed : .failed("The cookie banner lacks `data-nosnippet`.", weight: .notice)
    },
  ]

  static let examples: [Example] = [
    .passed(
      "first",
      ##"<div class="govuk-cookie-banner" data-nosnippet><p>Cookies</p></div><a href="#main" class="govuk-skip-link">Skip to main content</a><main id="main"></main>"##
    ),
    .failed(
      "after the skip link",
      ##"<a href="#main" class="govuk-skip-link">Skip to main content</a>↓<div class="govuk-cookie-banner" data-nosnippet><p>Cookies</p></div><main id="main"></main>"##
    ),
    .failed(
      "may be shown in search results",
      ##"↓<div class="govuk-cookie-banner"><p>Cookies</p></div><a href="#main" class="govuk-skip-link">Skip to main content</a><main id="main"></main>"##
    ),
    .inapplicable("no banner", "<p>Hi</p>"),
  ]
}
