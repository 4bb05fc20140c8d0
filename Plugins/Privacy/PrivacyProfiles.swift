import Kerbcut
import KerbcutService

extension About {
  /// The profiles of most checks of privacy.
  static let ofPublicBodies = ["public", "govuk", "council", "nhs"]
}

extension Page {
  /// Whether the page can ask for consent: a cookie banner, shown or waiting for a script, a script that brings one,
  /// or a page about cookies that takes the choice.
  var asksForConsent: Bool { kept { AsksForConsent(value: $0.findConsent()) }.value }

  private func findConsent() -> Bool {
    servedCookieBanner != nil || kind == .cookies && !mainFields.isEmpty
      || elements(named: .script).contains { Self.bringsBanner($0.attribute(.src) ?? "") }
      || element(id: "onetrust-consent-sdk") != nil || element(id: "ccc") != nil
      || element(id: "CybotCookiebotDialog") != nil
  }

  /// The cookie banner, shown or waiting for a script to show it.
  var servedCookieBanner: Element? {
    cookieBanner
      ?? elements(withClass: "govuk-cookie-banner", "nhsuk-cookie-banner", "cookie-banner", "ds_cookie-banner").first
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
  var privacyLinks: [Element] {
    links.filter { Self.privacy.occur(inTextOf: $0) }
  }

  private static let privacy = Signs(
    ["privacy", "data protection", "preifatrwydd", "personal information", "your data"], ignoringCase: true)

  /// Parts of the page that are loaded from an address, with it.
  var loadedParts: [(element: Element, attribute: Name, address: WebAddress)] {
    kept { LoadedParts(all: $0.findLoadedParts()) }.all
  }

  private func findLoadedParts() -> [(element: Element, attribute: Name, address: WebAddress)] {
    var parts: [(element: Element, attribute: Name, address: WebAddress)] = []
    let sources = elements(named: .script, .iframe, .frame, .img, .audio, .video, .source, .track, .embed, .input)
    for element in sources where element.has(.src) {
      if let address = element.resolvedAddress(.src) { parts.append((element, .src, address)) }
    }
    for element in elements(named: .link) {
      let loads =
        element.value(.rel)?.tokens.contains {
          $0.equalsIgnoringCase("stylesheet") || $0.equalsIgnoringCase("icon") || $0.equalsIgnoringCase("preload")
        } ?? false
      if loads, let address = element.resolvedAddress(.href) { parts.append((element, .href, address)) }
    }
    for element in elements(named: .object) where element.has(.data) {
      if let address = element.resolvedAddress(.data) { parts.append((element, .data, address)) }
    }
    return parts
  }
}

private struct AsksForConsent { let value: Bool }
private struct LoadedParts { let all: [(element: Element, attribute: Name, address: WebAddress)] }
