import Kerbcut

struct ContentAllCaps: Check {
  static let about = About(
    id: "content-all-caps",
    title: "Text is not in capitals",
    requirements: [.govuk(4), .govuk(5)],
    why: "Capitals slow reading and sound like shouting; some screen readers spell them out.",
    fix: "Use sentence case.",
    weight: .warning
  )

  let applicability = Applicability("Each sentence of the page in a language with capitals") { page in
    page.textBlocks.filter { $0.kind != .preformatted }.flatMap(\.sentences)
  }

  let expectations = [
    Expectation("It is no heading in capitals and has no four words in a row in capitals, abbreviations aside") {
      (sentence: Sentence) in
      if let run = capitals(in: sentence) { return sentence.verdict(at: run) { "“\($0)” is in capitals." } }
      guard sentence.block.kind == .heading, let first = sentence.words.first,
        sentence.block.element.isTransformedToCapitals, sentence.wordCount > 1
      else { return .passed }
      return .failed(
        "A style turns this heading into capitals.", at: sentence.page.sourceRange(of: sentence.words[first: 1]))
    }
  ]

  private static func capitals(in sentence: Sentence) -> ArraySlice<Word>? {
    let words = sentence.words
    if sentence.block.kind == .heading, words.allSatisfy({ $0.isCapitals || $0.isNumber || $0.isJoined }) {
      let long = words.count { isOrdinary($0, sentence) && sentence.page.string(of: $0).count > 4 }
      return words.count > 1 && long > 0 ? words : nil
    }
    var start = words.startIndex
    for index in words.startIndex...words.endIndex {
      if index < words.endIndex, isCapital(words[index], sentence.page) { continue }
      let run = words[start..<index]
      let ordinary = run.filter { isOrdinary($0, sentence) }
      let isText =
        ordinary.contains { smallWords.contains(sentence.page.string(of: $0)) }
        || ordinary.count { sentence.page.string(of: $0).count > 5 } > 1
      if ordinary.count > 3, isText { return run }
      start = index + 1
    }
    return nil
  }

  private static let smallWords: Set = [
    "THE", "AND", "OF", "TO", "FOR", "IN", "YOU", "YOUR", "IS", "THIS", "NOT", "IF",
  ]

  private static func isCapital(_ word: Word, _ page: Page) -> Bool {
    !word.isCode && (word.isCapitals || word.isNumber || ["A", "I"].contains(page.string(of: word)))
  }

  private static func isOrdinary(_ word: Word, _ sentence: Sentence) -> Bool {
    guard word.isCapitals, !word.isNumber else { return false }
    let known = sentence.page.proseMatches[.knownAbbreviations]?[sentence.number] ?? []
    return !known.contains { $0.words.first?.key == word.key }
  }

  static let examples: [Example] = [
    .passed("sentence case, abbreviations", "<h1>Apply for a UK VAT number</h1><p>Files: PDF, CSV, XLS, ODT, XML.</p>"),
    .failed("a heading", "<h2>↓ABOUT THE SERVICE</h2>"),
    .failed("a run of words", "<p>Then ↓YOU MUST NOT DELETE the file.</p>"),
    .failed("a style", #"<style>h2 { text-transform: uppercase }</style><h2>↓About the service</h2>"#),
    .passed("a postcode", "<p>Write to PO BOX 12, BX9 1AB.</p>"),
    .inapplicable("no text", #"<!DOCTYPE html><html lang="en"><p></p>"#),
  ]
}

extension ArraySlice<Word> {
  subscript(first count: Int) -> ArraySlice<Word> { prefix(count) }
}

extension Element {
  /// Whether the cascade writes its text in capitals.
  var isTransformedToCapitals: Bool { page.styles.textTransform(of: node) == .uppercase }
}
