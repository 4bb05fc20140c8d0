import Kerbcut
public import KerbcutService

/// What was found of each requirement of an accessibility statement, with the sentences found.
public struct StatementResult: Codable, Sendable, Equatable {
  public var nation: StatementNation
  public var isWelsh: Bool
  public var parts: [Part]

  public init(nation: StatementNation, isWelsh: Bool = false, parts: [Part]) {
    self.nation = nation
    self.isWelsh = isWelsh
    self.parts = parts
  }

  /// One requirement.
  public struct Part: Codable, Sendable, Equatable {
    public var requirement: StatementRequirement
    public var grade: StatementGrade
    /// The sentence or heading found; empty if none.
    public var text: String
    public var place: Place?
    /// The fixed wording; empty where there is none or it was kept to.
    public var wording: String

    public init(
      requirement: StatementRequirement, grade: StatementGrade, text: String = "", place: Place? = nil,
      wording: String = ""
    ) {
      self.requirement = requirement
      self.grade = grade
      self.text = text
      self.place = place
      self.wording = wording
    }
  }
}

extension StatementResult {
  /// Reads a statement.
  public init(_ statement: AccessibilityStatement) {
    let findings = statement.all
    let finder = PlaceFinder(statement.page.document.source)
    self.init(
      nation: statement.nation, isWelsh: statement.isWelsh,
      parts: findings.map { finding in
        Part(
          requirement: finding.requirement, grade: finding.grade, text: String(finding.text.prefix(1_000)),
          place: finding.range.map(finder.place), wording: finding.grade == .exact ? "" : finding.wording)
      })
  }
}
