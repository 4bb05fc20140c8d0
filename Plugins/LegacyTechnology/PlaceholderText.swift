import Kerbcut

/// Words of the page that a template left open.
struct PlaceholderText: CheckTarget {
  /// The element that it stands in.
  let element: Element?
  let words: String
  let range: Range<Int>

  var targetElement: Element? { element }
  var targetRange: Range<Int> { range }
}

/// What templates left open on a page.
struct TemplateLeftOvers: PageView {
  let page: Page
  private let own: [String]
  /// The texts that hold a sign of a left-over of any kind: each text is looked through once.
  let suspects: [TextTarget]

  init(_ page: Page) {
    self.page = page
    own = (page.options.lists["template-placeholders"] ?? []).map { $0.inLowerCase }
    let signs = own.isEmpty ? Self.allSigns : Self.signs(and: own)
    suspects = page.text.nodes(where: { $0.count > 2 && signs.occur(in: $0) })
  }

  private static let allSigns = signs(and: [])

  private static func signs(and own: [String]) -> Signs {
    Signs(placeholderPhrases + placeSigns.map(\.inLowerCase) + own, ignoringCase: true)
  }

  /// All of them.
  var all: [PlaceholderText] { placeholders + unfilledPlaces }

  /// Left-overs in texts that users are given and in the title, each words once.
  var placeholders: [PlaceholderText] {
    let phrases = Self.placeholderPhrases + own
    let signs = own.isEmpty ? Self.placeholderSigns : Signs(phrases, ignoringCase: true)
    var told: Set<String> = []
    return suspects.compactMap { node in
      guard case let text = node.utf8, signs.occur(in: text), let parent = node.parent, Self.isReadable(parent) else {
        return nil
      }
      let ends = signs.ends(in: text)
      for (number, phrase) in phrases.enumerated() where !told.contains(phrase) {
        guard let first = ends.first(where: { $0.sign == number }) else { continue }
        let place = first.end - phrase.utf8.count
        // “dolorem ipsum” is Cicero’s; only the beginning of a word is a left-over.
        if place > 0, text[place - 1].isLetterOfASCII { continue }
        told.insert(phrase)
        let source = node.targetRange
        let isExact = source.count == text.count
        let start = isExact ? source.lowerBound + place : source.lowerBound
        let end = isExact ? start + phrase.utf8.count : source.upperBound
        return PlaceholderText(element: parent, words: phrase, range: start..<end)
      }
      return nil
    }
  }

  static func isReadable(_ element: Element) -> Bool {
    switch element.tag {
    case .script, .style, .noscript, .template, .code, .pre, .kbd, .samp, .textarea: false
    case .title: true
    default: element.isRendered
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
