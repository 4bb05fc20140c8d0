import Kerbcut

struct ContentDates: Check {
  static let about = About(
    id: "content-dates",
    title: "Dates are written as “4 June 2017”",
    requirements: [.govuk(4)],
    why: "03/04 is April or March: it depends on who reads.",
    fix: "Write day, month in words, year: “4 June 2017”, “4 to 6 June”.",
    guidance: .styleGuide("Dates"),
    weight: .notice,
    profiles: ["govuk", "nhs", "council"]
  )

  private static let months = Set(CivilDate.monthNames.map(\.inLowerCase))

  let applicability = Applicability<Sentence>.prose { $0.traits.contains(.number) }

  let expectations = [
    Expectation("No date of the sentence is in figures only, has an ordinal, a comma, a dash or the month first") {
      (sentence: Sentence) in
      for index in sentence.words.indices {
        if let found = fault(at: index, sentence) { return found }
      }
      return .passed
    }
  ]

  private static func fault(at index: Int, _ sentence: Sentence) -> Verdict? {
    let page = sentence.page
    let words = sentence.words
    guard !words[index].isCode, !words[index].isQuoted else { return nil }
    if words[index].isNumber {
      return page.text.dates(in: words[index...].prefix(3)).first {
        $0.form == .figures && $0.words.lowerBound == index
      }
      .map { failed(words[$0.words], sentence, "is a date in figures only") }
    }
    guard months.contains(page.text.string(of: words[index]).inLowerCase), words[index].isCapitalised else {
      return nil
    }
    if index > words.startIndex, isOrdinal(page.text.string(of: words[index - 1])) {
      return failed(words[index - 1...index], sentence, "has an ordinal")
    }
    if index > words.startIndex + 1, words[index - 1].isJoined, page.text.isDay(words[index - 1]),
      page.text.isDay(words[index - 2])
    {
      return failed(words[index - 2...index], sentence, "has a dash for “to”")
    }
    guard index + 1 < words.endIndex else { return nil }
    let next = page.text.string(of: words[index + 1])
    if page.text.byteAfter(words[index]) == UInt8(ascii: ","), words[index + 1].isNumber, next.count == 4,
      Int(next) != nil
    {
      return failed(words[index...index + 1], sentence, "has a comma")
    }
    let isMonthFirst =
      index + 2 < words.endIndex && page.text.isDay(words[index + 1])
      && (1900...2199).contains(Int(page.text.string(of: words[index + 2])) ?? 0)
    let hasDay = index > words.startIndex && page.text.isDay(words[index - 1])
    return isMonthFirst && !hasDay ? failed(words[index...index + 2], sentence, "has the month first") : nil
  }

  private static func isOrdinal(_ text: String) -> Bool {
    let figures = text.prefix(while: \.isNumber)
    return !figures.isEmpty && figures.count < 3
      && ["st", "nd", "rd", "th"].contains(text.dropFirst(figures.count).inLowerCase)
  }

  private static func failed(_ words: ArraySlice<Word>, _ sentence: Sentence, _ fault: String) -> Verdict {
    sentence.verdict(at: words) { "“\($0)” \(fault)." }
  }

  static let examples: [Example] = [
    .passed("as it should be", "<p>Apply by 4 June 2017, or from 4 to 6 May.</p>"),
    .failed("figures", "<p>Apply by ↓04/06/2017.</p>"),
    .failed("ordinal", "<p>Apply by the ↓4th June.</p>"),
    .failed("comma", "<p>Apply by 4 ↓June, 2017.</p>"),
    .failed("month first", "<p>Apply by ↓June 4 2017.</p>"),
    .failed("dash", "<p>Closed on ↓4-6 June.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}

extension PageText {
  /// Whether a word is a day of a month in figures.
  func isDay(_ word: Word) -> Bool { (1...31).contains(Int(string(of: word)) ?? 0) }
}
