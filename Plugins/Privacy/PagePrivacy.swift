import Kerbcut
import KerbcutService

/// What a page says and does about what it learns of people.
final class PagePrivacy: PageView {
  private let page: Page

  init(_ page: Page) { self.page = page }

  /// Whether the page can ask for consent: a cookie banner, shown or waiting for a script, a script that brings one,
  /// or a page about cookies that takes the choice.
  private(set) lazy var asksForConsent: Bool = page.whole {
    servedCookieBanner != nil || page.service.kind == .cookies && !page.forms.mainFields.isEmpty
      || page.elements(named: .script).contains { Self.bringsBanner($0.attribute(.src) ?? "") }
      || page.element(id: "onetrust-consent-sdk") != nil || page.element(id: "ccc") != nil
      || page.element(id: "CybotCookiebotDialog") != nil
  }

  /// Whether the page tells people about cookies and the like: a notice, or a link to a page about them.
  private(set) lazy var informs: Bool = page.whole {
    cookieNotice != nil || page.links.contains { Self.cookieWords.occur(inTextOf: $0) } || page.service.kind == .cookies
  }

  /// A notice about cookies, shown or waiting for a script, whatever library it is of: an element whose id or class
  /// speaks of cookies and of a notice, and whose text speaks of cookies.
  private(set) lazy var cookieNotice: Element? = page.whole {
    page.elements(with: .id, .class).first { element in
      guard element.is(.div, .section, .aside, .dialog, .form, .p) else { return false }
      let names = ((element.id ?? "") + " " + (element.attribute(.class) ?? "")).inLowerCase
      return (names.holds("cookie") || names.holds("cwci")) && Self.noticeWords.contains(where: names.holds)
        && Self.cookieWords.occur(inTextOf: element)
    }
  }

  private static let cookieWords = Signs(["cookie", "cwci"], ignoringCase: true)
  private static let noticeWords = [
    "notice", "banner", "consent", "message", "bar", "popup", "alert", "warning", "modal",
  ]

  /// Products in the page as served, each with its first element: scripts that run, frames, images. What a template or
  /// a script of another type holds, or an attribute keeps back until consent, is not live.
  private(set) lazy var products = page.whole { LiveProducts(page).found }

  /// Parts of the page that are loaded from an address, with it.
  private(set) lazy var loadedParts = page.whole(findLoadedParts)

  /// The cookie banner, shown or waiting for a script to show it.
  var servedCookieBanner: Element? {
    page.landmarks.cookieBanner ?? page.elements(withClasses: page.options.classes.cookieBanners).first
  }

  /// Whether a script is one of a product that asks for consent, or is called like one.
  private static func bringsBanner(_ address: String) -> Bool {
    consentProducts.occur(in: address) || cookie.occur(in: address) && consentFiles.occur(in: address)
  }

  private static let consentProducts = Signs(
    [
      "cookiebot", "cookielaw.org", "onetrust", "civiccomputing", "usercentrics", "cookieyes", "cookiehub", "iubenda",
      "didomi", "quantcast", "trustarc", "truste.com", "osano", "klaro", "tarteaucitron", "borlabs-cookie", "complianz",
      "cookiepro", "termly", "cmp.", "consentmanager",
    ], ignoringCase: true)
  private static let cookie = Signs(["cookie"], ignoringCase: true)
  private static let consentFiles = Signs(["consent", "banner", "control", "notice", "message"], ignoringCase: true)

  /// Links whose words speak of privacy.
  var links: [Element] {
    page.links.filter { Self.privacy.occur(inTextOf: $0) }
  }

  private static let privacy = Signs(
    ["privacy", "data protection", "preifatrwydd", "personal information", "your data"], ignoringCase: true)

  private func findLoadedParts() -> [(element: Element, attribute: Name, address: WebAddress)] {
    var parts: [(element: Element, attribute: Name, address: WebAddress)] = []
    let sources = page.elements(named: .script, .iframe, .frame, .img, .audio, .video, .source, .track, .embed, .input)
    for element in sources where element.has(.src) {
      if let address = element.resolvedAddress(.src) { parts.append((element, .src, address)) }
    }
    for element in page.elements(named: .link) {
      let loads =
        element.value(.rel)?.tokens.contains {
          $0.equalsIgnoringCase("stylesheet") || $0.equalsIgnoringCase("icon") || $0.equalsIgnoringCase("preload")
        } ?? false
      if loads, let address = element.resolvedAddress(.href) { parts.append((element, .href, address)) }
    }
    for element in page.elements(named: .object) where element.has(.data) {
      if let address = element.resolvedAddress(.data) { parts.append((element, .data, address)) }
    }
    return parts
  }
}

extension Page {
  /// What the page says and does about what it learns of people.
  var privacy: PagePrivacy { view() }
}
