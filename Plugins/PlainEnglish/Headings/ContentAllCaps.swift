import Kerbcut

struct ContentAllCaps: Check {
  static let about = About(
    id: "content-all-caps",
    title: "Text is not in capitals",
    requirements: [.govuk(4), .govuk(5)],
    why: "Capitals slow reading and sound like shouting; some screen readers spell them out.",
    fix: "Use sentence case.",
    guidance: .styleGuide("Capitalisation"),
    weight: .warning
  )

  let applicability = Applicability<Sentence>(
    "The first sentence of the page in capitals, in a language that has them, else its first sentence"
  ) { page in
    let first = page.text.blocks.first { $0.kind != .preformatted && !$0.sentences.isEmpty }?.sentences.first
    return (page.capitals.texts.first?.sentence ?? first).map { [$0] } ?? []
  }

  let expectations = [
    Expectation("It is no heading in capitals and has no four words in a row in capitals, abbreviations aside") {
      (sentence: Sentence) in
      let found = sentence.page.capitals.texts
      guard let first = found.first, first.sentence.number == sentence.number else { return .passed }
      let page = sentence.page
      let others = found.dropFirst().prefix(50).map {
        Evidence("Also", page.text.string(of: $0.words), at: page.text.sourceRange(of: $0.words))
      }
      let more = found.count - 1
      let rest = more == 0 ? "" : " \(more) more text\(more == 1 ? " is" : "s are") in capitals on this page."
      let what =
        first.isByStyle
        ? "A style turns this heading into capitals." : "“\(page.text.string(of: first.words))” is in capitals."
      return .failed(what + rest, at: page.text.sourceRange(of: first.words), evidence: others)
        .with(members: found.map { page.text.string(of: $0.words) })
    }
  ]

  static let examples: [Example] = [
    .passed("sentence case, abbreviations", "<h1>Apply for a UK VAT number</h1><p>Files: PDF, CSV, XLS, ODT, XML.</p>"),
    .failed("a heading", "<h2>↓ABOUT THE SERVICE</h2>"),
    .failed("a run of words", "<p>Then ↓YOU MUST NOT DELETE the file.</p>"),
    .failed("a style", #"<style>h2 { text-transform: uppercase }</style><h2>↓About the service</h2>"#),
    .failed("two, told once", "<h2>↓MINUTES OF MEETINGS</h2><h2>NOTICES OF MEETINGS</h2>"),
    .passed(
      "words of a standard",
      "<p>“MUST”, “MUST NOT”, “SHALL”, “SHALL NOT” and “SHOULD NOT” are read as RFC 2119 says. A file MUST NOT be empty.</p>"
    ),
    .failed("the same words in a page of no standard", "<p>↓YOU MUST NOT SHALL NOT DELETE the file.</p>"),
    .passed("a name and a date beside it", "<p><b>ANNA JANE PETERSON</b> <i>AUGUST 29, 2026</i></p>"),
    .passed("a postcode", "<p>Write to PO BOX 12, BX9 1AB.</p>"),
    .inapplicable("no text", #"<!DOCTYPE html><html lang="en"><p></p>"#),
  ]
}

/// Words of a page in capitals.
private struct TextInCapitals {
  let sentence: Sentence
  let words: ArraySlice<Word>
  let isByStyle: Bool

  init?(_ sentence: Sentence) {
    self.sentence = sentence
    if let run = Self.capitals(in: sentence) {
      words = run
      isByStyle = false
      return
    }
    guard sentence.block.kind == .heading, !sentence.words.isEmpty,
      sentence.block.element.isTransformedToCapitals, sentence.wordCount > 1
    else { return nil }
    words = sentence.words.prefix(1)
    isByStyle = true
  }

  private static func capitals(in sentence: Sentence) -> ArraySlice<Word>? {
    let words = sentence.words
    if sentence.block.kind == .heading, words.allSatisfy({ $0.isCapitals || $0.isNumber || $0.isJoined }) {
      let long = words.count { isOrdinary($0, sentence) && sentence.page.text.string(of: $0).count > 4 }
      return words.count > 1 && long > 0 ? words : nil
    }
    var start = words.startIndex
    for index in words.startIndex...words.endIndex {
      let goesOn = index == start || index < words.endIndex && !areApart(words[index - 1...index], sentence.page)
      if index < words.endIndex, goesOn, isCapital(words[index], sentence.page) { continue }
      let run = words[start..<index]
      let ordinary = run.filter { isOrdinary($0, sentence) }
      let isText =
        ordinary.contains { smallWords.contains(sentence.page.text.string(of: $0)) }
        || ordinary.count { sentence.page.text.string(of: $0).count > 5 } > 1
      if ordinary.count > 3, isText { return run }
      let startsAnew = index < words.endIndex && isCapital(words[index], sentence.page)
      start = startsAnew ? index : index + 1
    }
    return nil
  }

  /// Whether two words stand in elements side by side, as a name and a date do, and so make no sentence together.
  private static func areApart(_ words: ArraySlice<Word>, _ page: Page) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let start = page.text.sourceRange(of: [first]).upperBound
    let end = page.text.sourceRange(of: [last]).lowerBound
    let source = page.markup.source.bytes
    guard end - start > 5, source.indices.contains(end) else { return false }
    let tags = (start..<end).filter { source[$0] == UInt8(ascii: "<") }
    let close = tags.first { source[$0 + 1] == UInt8(ascii: "/") }
    return close.map { close in tags.contains { $0 > close && source[$0 + 1] != UInt8(ascii: "/") } } ?? false
  }

  private static let smallWords: Set = [
    "THE", "AND", "OF", "TO", "FOR", "IN", "YOU", "YOUR", "IS", "THIS", "NOT", "IF",
  ]

  /// Words that standards write in capitals (RFC 2119 and 8174, the Internet’s best current practice 14).
  private static let requirementWords: Set = [
    "MUST", "NOT", "SHALL", "SHOULD", "MAY", "REQUIRED", "RECOMMENDED", "OPTIONAL",
  ]

  private static func isCapital(_ word: Word, _ page: Page) -> Bool {
    !word.isCode && (word.isCapitals || word.isNumber || ["A", "I"].contains(page.text.string(of: word)))
  }

  private static func isOrdinary(_ word: Word, _ sentence: Sentence) -> Bool {
    guard word.isCapitals, !word.isNumber else { return false }
    if requirementWords.contains(sentence.page.text.string(of: word)), sentence.page.capitals.areOfRequirements {
      return false
    }
    let known = sentence.page.proseMatches[.knownAbbreviations, sentence]
    return !known.contains { $0.words.first?.key == word.key }
  }
}

private let requirementStandards = Signs(["rfc 2119", "rfc2119", "rfc 8174", "rfc8174", "bcp 14"], ignoringCase: true)

/// The capitals of a page.
private final class PageCapitals: PageView {
  private let page: Page

  init(_ page: Page) { self.page = page }

  /// Whether the page says that it uses the words of requirement that standards write in capitals.
  private(set) lazy var areOfRequirements: Bool = page.whole {
    requirementStandards.occur(in: page.body?.renderedText ?? "")
  }

  /// The texts of the page in capitals, in order.
  private(set) lazy var texts: [TextInCapitals] = page.whole {
    page.text.sentences.compactMap { sentence in
      guard sentence.traits.contains(.capitals) || sentence.block.kind == .heading else { return nil }
      return sentence.block.kind == .preformatted ? nil : TextInCapitals(sentence)
    }
  }
}

extension Page {
  fileprivate var capitals: PageCapitals { view() }
}

extension Element {
  /// Whether the cascade writes its text in capitals.
  var isTransformedToCapitals: Bool { style.textTransform == .uppercase }
}
