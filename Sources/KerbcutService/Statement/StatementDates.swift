public import Kerbcut

/// The dates that a statement names for its preparation, review and test, and for fixing what is wrong.
public struct StatementDates {
  /// A date with the sentence that names it.
  public struct Named {
    public let date: TextDate
    public let sentence: Sentence
    public var day: CivilDate { CivilDate(daysSince1970: date.daysSince1970) }
    public var range: Range<Int> { sentence.page.text.sourceRange(of: sentence.page.text.words[date.words]) }
  }

  public private(set) var prepared: Named?
  public private(set) var reviewed: Named?
  public private(set) var tested: Named?
  /// Dates by which something is promised.
  public private(set) var promised: [Named] = []

  private enum Purpose { case prepared, reviewed, tested, other }

  init(_ lines: [StatementLine], on page: Page) {
    for line in lines {
      let words = line.sentence.words
      guard words.contains(where: \.isNumber) else { continue }
      for date in page.text.dates(in: words) {
        let named = Named(date: date, sentence: line.sentence)
        let before = words[..<date.words.lowerBound].map { page.text.string(of: $0).statementNormalised }
        switch Self.purpose(before, line.text) {
        case .prepared: prepared = prepared ?? named
        case .reviewed: reviewed = later(reviewed, named)
        case .tested: tested = later(tested, named)
        case .other: if Self.isPromise(before, line.text) { promised.append(named) }
        }
      }
    }
  }

  private func later(_ old: Named?, _ new: Named) -> Named {
    guard let old else { return new }
    return old.date.daysSince1970 >= new.date.daysSince1970 ? old : new
  }

  private static let preparedWords: Set = ["prepared", "paratowyd", "baratoi", "pharatowyd", "lluniwyd", "lunio"]
  private static let reviewedWords: Set = [
    "reviewed", "updated", "adolygwyd", "hadolygwyd", "diweddaru", "ddiweddaru", "diweddarwyd", "hadolygu", "adolygu",
  ]
  private static let testedWords: Set = [
    "tested", "audited", "audit", "profwyd", "brofi", "profi", "phrofi", "harchwilio", "archwiliwyd", "archwiliad",
  ]

  private static func purpose(_ before: [String], _ text: String) -> Purpose {
    let isFuture = text.holds(" will ") || text.holds(" plan to ") || text.holds("erbyn ") || text.holds("byddwn ")
    guard !isFuture else { return .other }
    for word in before.reversed() {
      if preparedWords.contains(word) { return .prepared }
      if reviewedWords.contains(word) { return .reviewed }
      if testedWords.contains(word) { return .tested }
    }
    return .other
  }

  private static func isPromise(_ before: [String], _ text: String) -> Bool {
    let near = before.suffix(4)
    guard near.contains(where: ["by", "before", "until", "erbyn", "end", "cyn", "diwedd"].contains) else {
      return false
    }
    return [
      " will ", "plan", "aim", "intend", "expect", "to be fixed", "be resolved", "erbyn", "fix", "bydd", "bwriad",
      "cynllun", "gobeithi", "datrys", "cywiro",
    ].contains(
      where: { text.holds($0) })
  }
}
