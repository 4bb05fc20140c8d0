import Kerbcut

/// Words of the page that a template left open.
struct PlaceholderText: CheckTarget {
  let page: Page
  let node: NodeID
  let words: String
  let range: Range<Int>

  var targetElement: Element? { page.document.parentElement(of: node).map(page.element) }
  var targetRange: Range<Int> { range }
}

extension Page {
  /// Left-overs in texts that users are given and in the title, each words once.
  var placeholders: [PlaceholderText] {
    let phrases = Self.placeholderPhrases + (options.lists["template-placeholders"] ?? []).map { $0.lowercased() }
    budget.spend(document.nodeCount)
    var told: Set<String> = []
    return document.nodes.compactMap { node in
      guard document.kind(of: node) == .text, let parent = document.parentElement(of: node), isReadable(parent) else {
        return nil
      }
      let text = document.text(of: node)
      guard text.count > 3, !text.isBlank else { return nil }
      let lower = text.map(UTF8Text.lower)
      for phrase in phrases where !told.contains(phrase) {
        guard let place = Self.firstPlace(of: Array(phrase.utf8), in: lower) else { continue }
        told.insert(phrase)
        let source = document.sourceRange(of: node)
        let isExact = source.count == text.count
        let start = isExact ? source.lowerBound + place : source.lowerBound
        let end = isExact ? start + phrase.utf8.count : source.upperBound
        return PlaceholderText(page: self, node: node, words: phrase, range: start..<end)
      }
      return nil
    }
  }

  private func isReadable(_ element: NodeID) -> Bool {
    switch document.name(of: element) {
    case .script, .style, .noscript, .template, .code, .pre, .kbd, .samp, .textarea: false
    case .title: true
    default: styles.isRendered(element)
    }
  }

  private static func firstPlace(of needle: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = needle.first, needle.count <= text.count else { return nil }
    return (0...(text.count - needle.count)).first { start in
      text[start] == first && text[start..<start + needle.count].elementsEqual(needle)
    }
  }

  private static let placeholderPhrases = [
    "[service name]", "[name of service]", "[name of organisation]", "[organisation name]", "[insert ", "lorem ipsum",
    "service name goes here", "<service url>", "your-domain", "your_domain", "placeholder!", "[service url]",
    "[department name]", "[email address]", "[phone number]", "xxx-xxx",
  ]
}
