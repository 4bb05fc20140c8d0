import Kerbcut
import KerbcutService

/// What an accessibility statement holds, requirement by requirement, with the sentence found.
struct StatementSection: SectionSource {
  /// What the first page of a report says of the plugin's checks.
  static let overview = ReportOverview(
    title: "The accessibility statement", caption: "What to look at in the accessibility statement",
    nothingFound: "The checks of the accessibility statement found nothing. A person must read it against what this "
      + "report says of the pages.",
    pages: "Each requirement with the sentence found:")

  func section(of page: Page) -> ReportSection? {
    guard let statement = page.service.statement else { return nil }
    let parts = statement.all.map { finding in
      Part(
        requirement: finding.requirement, grade: finding.grade, text: finding.text.firstCharacters(1_000),
        place: finding.range.map(page.place), wording: finding.grade == .exact ? "" : finding.wording)
    }
    return Self.section(parts, nation: statement.nation, isWelsh: statement.isWelsh)
  }

  func section(ofOlderStatement statement: JSONValue) -> ReportSection? {
    guard let parts = statement["parts"]?.items?.compactMap({ Part($0) }),
      let nation = statement["nation"]?.text.flatMap(StatementNation.init)
    else { return nil }
    return Self.section(parts, nation: nation, isWelsh: statement["isWelsh"] == .bool(true))
  }

  /// What was found of one requirement.
  fileprivate struct Part {
    let requirement: StatementRequirement
    let grade: StatementGrade
    /// The sentence or heading found; empty if none.
    let text: String
    let place: Place?
    /// The fixed wording; empty where there is none or it was kept to.
    let wording: String
  }

  fileprivate static func section(_ parts: [Part], nation: StatementNation, isWelsh: Bool) -> ReportSection {
    let rows = parts.map { part -> [ReportSection.Cell] in
      [
        .init(part.requirement.title), .init(part.grade.word),
        .init(part.text, kind: .quotation, language: isWelsh ? "cy" : nil, place: part.place),
        .init(part.wording, kind: .sample),
      ]
    }
    return ReportSection(
      id: "statement-requirements", plugin: "accessibility-statement", title: "What the statement says",
      summary: summary(parts, nation), caption: "Each requirement of an accessibility statement",
      columns: ["Requirement", "Found", "Sentence on the page", "Fixed wording, where the page departs from it"],
      rows: rows)
  }

  fileprivate static func summary(_ parts: [Part], _ nation: StatementNation) -> String {
    func count(_ grade: StatementGrade) -> Int { parts.count { $0.grade == grade } }
    let body =
      switch nation {
      case .greatBritain: " It must name the Equality and Human Rights Commission (EHRC)."
      case .northernIreland: " It must name the Equality Commission for Northern Ireland (ECNI)."
      case .unknown: ""
      }
    return "Of \(parts.count) requirement\(parts.count == 1 ? "" : "s") \(count(.exact)) "
      + "\(count(.exact) == 1 ? "was" : "were") found in the expected form, \(count(.variant)) in other words and "
      + "\(count(.absent)) not at all.\(body) Whether what it says is true, a person must judge."
  }
}

extension StatementSection.Part {
  /// A part as versions before sections kept it; nil if it is of another form.
  fileprivate init?(_ part: JSONValue) {
    guard let requirement = part["requirement"]?.text.flatMap(StatementRequirement.init),
      let grade = part["grade"]?.text.flatMap(StatementGrade.init)
    else { return nil }
    let numbers = ["line", "column", "endLine", "endColumn"].compactMap { part["place"]?[$0]?.integer }
    self.init(
      requirement: requirement, grade: grade, text: part["text"]?.text ?? "",
      place: numbers.count == 4
        ? Place(line: numbers[0], column: numbers[1], endLine: numbers[2], endColumn: numbers[3]) : nil,
      wording: part["wording"]?.text ?? "")
  }
}

extension StatementGrade {
  /// The word for readers.
  fileprivate var word: String {
    switch self {
    case .exact: "Yes"
    case .variant: "In other words"
    case .absent: "No"
    }
  }
}
