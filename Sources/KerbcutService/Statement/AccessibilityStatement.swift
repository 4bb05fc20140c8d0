public import Kerbcut
import KerbcutHTML

/// An accessibility statement as it stands on a page: its parts, each with the sentence found and how well it keeps to
/// the fixed wording. What checks judge and `kerbcut statement` prints.
public struct AccessibilityStatement {
  public let page: Page
  /// By whose enforcement procedure it should go.
  public let nation: StatementNation
  /// Whether the statement is in Welsh.
  public let isWelsh: Bool
  /// The dates that it names for itself.
  public let dates: StatementDates

  let lines: [StatementLine]
  let headings: [StatementHeading: Int]

  init(_ page: Page) {
    self.page = page
    let lines = page.text.mainBlocks.flatMap { block -> [StatementLine] in StatementLine.lines(of: block) }
    self.lines = lines
    headings = Self.headings(in: lines)
    nation = Self.nation(of: page)
    let words = page.text.mainBlocks.flatMap(\.words)
    isWelsh =
      LanguageCount(words).winner(minimum: 20).map { $0 == "cy" } ?? (page.text.mainBlocks.first?.language == "cy")
    dates = StatementDates(lines, on: page)
  }

  /// What was found of a requirement.
  public func finding(for requirement: StatementRequirement) -> StatementFinding {
    StatementReader(self).finding(for: requirement)
  }

  /// What was found of every requirement, in their order. A statement of full compliance needs no list of problems.
  public var all: [StatementFinding] {
    let needless: [StatementRequirement] = status == .fully ? [.nonAccessibleHeading, .nonAccessibleSentence] : []
    return StatementRequirement.allCases.filter { !needless.contains($0) }.map(finding(for:))
  }

  /// Where the statement starts: its first heading.
  public var heading: Element? { page.h1 ?? page.headings.first }

  private static func headings(in lines: [StatementLine]) -> [StatementHeading: Int] {
    var found: [StatementHeading: Int] = [:]
    for heading in StatementHeading.allCases {
      let phrase = heading.phrase
      let candidates = lines.indices.filter { lines[$0].isHeading && !lines[$0].isTitle }
      let grades = candidates.map { (index: $0, grade: phrase.grade(of: lines[$0].text)) }
      let best = grades.first { $0.grade == .exact } ?? grades.first { $0.grade == .variant }
      found[heading] = best?.index
    }
    return found
  }

  private static func nation(of page: Page) -> StatementNation {
    let host = page.host ?? ""
    let isNorthern = host.isWithin("nidirect.gov.uk") || host.hasSuffix("-ni.gov.uk") || host.isWithin("hscni.net")
    if page.options.profile == "northern-ireland" || isNorthern { return .northernIreland }
    let isBritish = ["gov.scot", "llyw.cymru", "gov.wales", "nhs.uk", "nhs.wales", "nhs.scot"].contains(
      where: host.isWithin)
    if ["scotland", "wales"].contains(page.options.profile ?? "") || isBritish { return .greatBritain }
    return .unknown
  }
}

extension AccessibilityStatement: CheckTarget {
  public var targetElement: Element? { heading ?? page.targetElement }
  public var targetRange: Range<Int> { heading?.targetRange ?? page.targetRange }
}

/// A sentence or heading of a statement, ready for comparison.
struct StatementLine {
  let block: TextBlock
  let sentence: Sentence
  /// Normalised.
  let text: String
  let isHeading: Bool
  let isTitle: Bool
  /// 1 to 6 for headings.
  let level: Int

  static func lines(of block: TextBlock) -> [StatementLine] {
    let isHeading = block.kind == .heading
    let level = isHeading ? block.element.headingLevel ?? 2 : 0
    let sentences = block.sentences
    guard isHeading, let first = sentences.first else {
      return sentences.map {
        StatementLine(
          block: block, sentence: $0, text: $0.text.statementNormalised, isHeading: false, isTitle: false, level: 0)
      }
    }
    return [
      StatementLine(
        block: block, sentence: first, text: block.text.statementNormalised, isHeading: true, isTitle: level == 1,
        level: level)
    ]
  }
}

extension AccessibilityStatement {
  /// The lines of a part: from behind its heading to the next heading of the same or a higher level.
  func lines(of heading: StatementHeading) -> ArraySlice<StatementLine> {
    guard let start = headings[heading] else { return [] }
    let level = lines[start].level
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { $0.isHeading && $0.level <= level } ?? lines.endIndex
    return lines[(start + 1)..<end]
  }

  /// The links of the elements of some lines.
  func links(in lines: ArraySlice<StatementLine>) -> [Element] {
    guard let first = lines.first?.block.element.node, let last = lines.last?.block.element.node else { return [] }
    let end = page.document.end(of: last)
    return page.links.filter { $0.node >= first && $0.node < end }
  }
}

extension AccessibilityStatement {
  /// Whether a page is a statement: see `PageService.statement`.
  static func isOne(_ page: Page) -> Bool {
    let parts = [page.h1?.textContent ?? "", page.title].map { $0.firstCharacters(1_000) }
    let heading = parts.joined(separator: " ").statementNormalised
    let isNamed = heading.holds("accessibility statement") || heading.holds("datganiad hygyrchedd")
    let isNear = isNamed || heading.holds("accessib") || heading.holds("hygyrchedd")
    let isConfigured = page.options.kind == PageKind.statement.rawValue
    guard isNear || isConfigured else { return false }
    if isConfigured { return true }
    if StatementGuidance.isNamed(parts[0].isEmpty ? parts[1] : parts[0]) { return false }
    let text = page.text.mainBlocks.map(\.text).joined(separator: " ").statementNormalised
    let signs: [[String]] = [
      ["committed to making", "wedi ymrwymo i wneud"],
      [
        "fully compliant", "partially compliant", "not compliant with", "non compliant with", "cydymffurfio'n llawn",
        "cydymffurfio'n rhannol",
      ],
      [
        "equality advisory", "equality and human rights commission", "equality commission for northern ireland",
        "equalities commission for northern ireland", "comisiwn cydraddoldeb",
      ],
      ["accessibility regulations 2018", "rheoliadau hygyrchedd"],
      ["statement applies to", "datganiad hygyrchedd hwn yn berthnasol", "statement was prepared on"],
    ]
    let marks = signs.count { sign in sign.contains(where: { text.holds($0) }) }
    return (marks >= 2 || isNamed && marks >= 1) && !StatementGuidance.isGiven(in: text)
  }
}
