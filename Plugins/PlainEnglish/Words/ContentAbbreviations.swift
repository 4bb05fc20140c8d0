import Kerbcut

struct ContentAbbreviations: Check {
  static let about = About(
    id: "content-abbreviations",
    title: "Abbreviations are explained",
    requirements: [.govuk(4), .wcag("3.1.4")],
    why: "Not everyone knows what an abbreviation means.",
    fix: "Write it in full the first time, with the abbreviation in brackets.",
    guidance: .styleGuide("Abbreviations"),
    weight: .notice,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability("The first use of each abbreviation of three to six capitals in the main content") {
    page in
    page.view(Abbreviations.self).uses
  }

  let expectations = [
    Expectation("It is well known, or explained on the page") { (use: AbbreviationUse) in
      use.isExplained ? .passed : .failed("“\(use.text)” is not explained on this page.")
    }
  ]

  static let examples: [Example] = [
    .passed("in brackets", "<p>Ask the Land and Property Services (LPS). LPS will help.</p>"),
    .passed("with a title", #"<p>Ask <abbr title="Land and Property Services">LPS</abbr>.</p>"#),
    .passed("well known", "<p>Get a PDF.</p>", options: PageOptions()),
    .failed("not explained", "<p>Ask the ↓LPS. The LPS will help.</p>"),
    .inapplicable("text in capitals", "<p>READ THIS FIRST</p>"),
  ]
}

/// The first use of an abbreviation on a page.
struct AbbreviationUse: CheckTarget {
  let sentence: Sentence
  let words: ArraySlice<Word>
  let isExplained: Bool

  var text: String { sentence.page.text.string(of: words) }
  var targetElement: Element? { sentence.targetElement }
  var targetRange: Range<Int> { sentence.page.text.sourceRange(of: words) }
}

private struct Abbreviations: PageView {
  var uses: [AbbreviationUse] = []

  init(_ page: Page) {
    var seen: Set<UInt64> = []
    let titled = page.elements(named: .abbr, .acronym).filter { $0.has(.title) }
    var explained = Set(titled.map { $0.textContent.collapsed })
    let prose = page.prose.filter { $0.traits.contains(.capitals) }
    for sentence in prose { explained.formUnion(Self.explained(in: sentence)) }
    let matches = page.proseMatches
    for sentence in prose {
      let words = sentence.words
      let known = Set(matches[.knownAbbreviations, sentence].compactMap { $0.words.first?.key })
      for index in words.indices where words[index].isCapitals && Self.isAbbreviation(at: index, sentence) {
        let word = words[index]
        guard seen.insert(word.key).inserted else { continue }
        let isExplained = known.contains(word.key) || explained.contains(page.text.string(of: word))
        uses.append(
          AbbreviationUse(sentence: sentence, words: words[index...index], isExplained: isExplained))
      }
    }
  }

  private static func isAbbreviation(at index: Int, _ sentence: Sentence) -> Bool {
    let words = sentence.words
    let word = words[index]
    guard word.isCapitals, !word.isNumber, !word.isCode, !word.isAddress, !word.isJoined else { return false }
    let text = sentence.page.text.string(of: word)
    guard (3...6).contains(text.count), !text.holds(".") else { return false }
    let isBesideCapitals =
      index > words.startIndex && words[index - 1].isCapitals
      || index + 1 < words.endIndex
        && (words[index + 1].isCapitals || words[index + 1].isNumber || words[index + 1].isJoined)
    return !isBesideCapitals
  }

  /// Abbreviations in brackets, and those with words in brackets behind them.
  private static func explained(in sentence: Sentence) -> [String] {
    let page = sentence.page
    let words = sentence.words
    return words.indices.filter { index in
      guard words[index].isCapitals else { return false }
      if page.text.byteBefore(words[index]) == UInt8(ascii: "(") { return index > words.startIndex }
      guard index + 1 < words.endIndex else { return false }
      return page.text.byteBefore(words[index + 1]) == UInt8(ascii: "(")
    }.map { page.text.string(of: words[$0]) }
  }
}
