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
    let own = (options.lists["template-placeholders"] ?? []).map { $0.lowercased() }
    let phrases = Self.placeholderPhrases + own
    let signs = own.isEmpty ? Self.placeholderSigns : Signs(phrases, ignoringCase: true)
    budget.spend(document.nodeCount)
    var told: Set<String> = []
    return document.nodes.compactMap { node in
      guard document.kind(of: node) == .text, case let text = document.text(of: node), text.count > 3,
        let parent = document.parentElement(of: node), document.name(of: parent) != .script,
        document.name(of: parent) != .style, signs.occur(in: text), isReadable(parent)
      else { return nil }
      let ends = signs.ends(in: text)
      for (number, phrase) in phrases.enumerated() where !told.contains(phrase) {
        guard let first = ends.first(where: { $0.sign == number }) else { continue }
        let place = first.end - phrase.utf8.count
        // “dolorem ipsum” is Cicero’s; only the beginning of a word is a left-over.
        if place > 0, text[place - 1].isLetterOfASCII { continue }
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

  func isReadable(_ element: NodeID) -> Bool {
    switch document.name(of: element) {
    case .script, .style, .noscript, .template, .code, .pre, .kbd, .samp, .textarea: false
    case .title: true
    default: styles.isRendered(element)
    }
  }

  private static let placeholderSigns = Signs(placeholderPhrases, ignoringCase: true)

  private static let placeholderPhrases = [
    "[service name]", "[name of service]", "[name of organisation]", "[organisation name]", "[insert ", "lorem ipsum",
    "service name goes here", "<service url>", "your-domain", "your_domain", "placeholder!", "[service url]",
    "[department name]", "[email address]", "[phone number]", "xxx-xxx",
  ]
}

extension UInt8 {
  fileprivate var isLetterOfASCII: Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(self) && self | 0x20 >= 0x61
  }
}
