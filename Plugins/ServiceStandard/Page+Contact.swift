import Kerbcut

private struct PhoneElements { let nodes: [NodeID] }
private struct ContactRoutes { let routes: Set<String> }

extension Page {
  /// Small elements that show a phone number, and phone links, in order.
  var phoneElements: [Element] { kept { PhoneElements(nodes: $0.findPhoneElements().map(\.node)) }.nodes.map(element) }

  private func findPhoneElements() -> [Element] {
    let links = links.filter { $0.address.lowercased().hasPrefix("tel:") && $0.isRendered }
    let texts = document.nodes.compactMap { node -> Element? in
      guard document.kind(of: node) == .text, let parent = document.parentElement(of: node), styles.isRendered(parent),
        Self.holdsPhoneNumber(document.text(of: node))
      else { return nil }
      let element = element(parent)
      return [.script, .style, .noscript, .textarea, .option].contains(element.tag) ? nil : element
    }
    // Numbers in answers, hints and tables of answers are those of users, not those to call.
    return (links + texts).unique.sorted { $0.node < $1.node }.filter { element in
      element.ancestor(named: .label, .fieldset) == nil
        && !element.isInside(
          classNamed: "govuk-summary-list", "nhsuk-summary-list", "govuk-hint", "nhsuk-hint", "form-hint",
          "app-check-your-answers")
    }
  }

  /// Whether a text holds a British phone number: 0 or +44, then 9 or 10 digits in groups.
  static func holdsPhoneNumber(_ text: UTF8Text) -> Bool {
    var digits = 0
    var gaps = 0
    var startsRight = false
    var previousIsDigit = false
    for position in 0...text.count {
      let byte = position < text.count ? text[position] : 0
      if (0x30...0x39).contains(byte) {
        if digits == 0 {
          let isFollowed = position + 1 < text.count && text[position + 1] >= 0x31
          startsRight =
            byte == 0x30 && isFollowed && !previousIsDigit
            || byte == 0x34 && position > 0 && text[position - 1] == 0x2B
        }
        digits += 1
        gaps = 0
      } else if digits > 0, gaps == 0, [0x20, 0x28, 0x29, 0x2D].contains(byte) {
        gaps = 1
      } else if digits > 0 {
        if startsRight, (10...12).contains(digits) { return true }
        digits = 0
        gaps = 0
      }
      previousIsDigit = (0x30...0x39).contains(byte)
    }
    return false
  }

  /// The ways to get in touch that the page names: `phone`, `email`, `form`, `chat`, `post`, `relay`.
  var contactRoutes: Set<String> { kept { ContactRoutes(routes: $0.findContactRoutes()) }.routes }

  private func findContactRoutes() -> Set<String> {
    var routes: Set<String> = []
    let text = (body?.renderedText ?? "").lowercased()
    if !phoneElements.isEmpty { routes.insert("phone") }
    let mails = links.contains { $0.address.lowercased().hasPrefix("mailto:") }
    if mails || text.words.contains(where: { $0.hasPrefix("e-mail") }) && text.contains("@") || Self.holdsEmail(text) {
      routes.insert("email")
    }
    for (route, signs) in Self.signs where signs.contains(where: { text.holds($0) }) { routes.insert(route) }
    let leadsToContact = links.contains { link in
      let words = link.renderedText.phrase
      return ["contact", "contact us", "contact form", "get help", "cysylltu â ni"].contains(words)
        || link.address.lowercased().contains("contact")
    }
    if leadsToContact { routes.insert("form") }
    return routes
  }

  private static func holdsEmail(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).contains { word in
      guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
      return word[word.index(after: at)...].contains(".")
    }
  }

  private static let signs: [(String, [String])] = [
    ("relay", ["relay uk", "textphone", "text relay", "18001", "typetalk", "video relay", "signlive"]),
    ("chat", ["webchat", "web chat", "live chat", "sgwrs"]),
    ("form", ["contact form", "online form", "ffurflen gyswllt"]),
    ("post", ["write to us", "by post", "po box", "drwy'r post"]),
  ]

  /// Links to documents in the main content.
  var documentLinks: [Element] {
    let endings: Set<String> = ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "csv", "rtf", "zip"]
    return links.filter { link in
      link.isRendered && (link.addressExtension.map(endings.contains) ?? false)
        && (mainOrBody.map(link.isInside) ?? true)
    }
  }
}
