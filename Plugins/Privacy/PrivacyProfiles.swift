import Kerbcut

extension About {
  /// The profiles of most checks of privacy.
  static let ofPublicBodies = ["public", "govuk", "council", "nhs"]
}

extension Page {
  /// Whether the page can ask for consent: a cookie banner, or a page about cookies that takes the choice.
  var asksForConsent: Bool { cookieBanner != nil || kind == .cookies && !mainFields.isEmpty }

  /// Links whose words speak of privacy.
  var privacyLinks: [Element] {
    links.filter { link in
      let text = link.textContent.lowercased()
      return text.contains("privacy") || text.contains("data protection") || text.contains("preifatrwydd")
        || text.contains("personal information") || text.contains("your data")
    }
  }

  /// Parts of the page that are loaded from an address, with it.
  var loadedParts: [(element: Element, attribute: Name, address: WebAddress)] {
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
