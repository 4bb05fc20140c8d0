public import Kerbcut

/// What an audit found for one point of a standard. It never says that the point is met: a machine finds evidence, a
/// person decides.
public struct PointConclusion: Sendable, Equatable {
  public var requirement: Requirement
  public var point: Standard.Point
  /// Checks that found something, worst first.
  public var against: [CheckFindings]
  /// Ids of checks that ran to the end and found nothing.
  public var quiet: [String]
  /// Ids of checks that had nothing to judge on any page.
  public var inapplicable: [String]
  /// Ids of checks that did not run on any page.
  public var notRun: [String]
  /// What a person must ask, whatever was found: the point's own questions, and those of the points behind it.
  public var questions: [String]

  /// The findings of one check.
  public struct CheckFindings: Sendable, Equatable {
    public var check: String
    public var findings: FindingCounts

    public init(check: String, findings: FindingCounts) {
      self.check = check
      self.findings = findings
    }
  }

  /// Failures and questions of all checks together.
  public var findings: FindingCounts {
    against.reduce(into: FindingCounts()) { total, check in
      total.errors += check.findings.errors
      total.warnings += check.findings.warnings
      total.notices += check.findings.notices
      total.questions += check.findings.questions
    }
  }

  /// In one sentence what the evidence says, and no more than that.
  public var statement: String {
    let total = findings
    if total.failures > 0 {
      return "\(total.failures) finding\(total.failures == 1 ? "" : "s") against it; a person must judge."
    }
    if total.questions > 0 { return "Nothing found against it so far; \(total.questions) to look at." }
    if !quiet.isEmpty {
      return "\(quiet.count) check\(quiet.count == 1 ? "" : "s") found nothing against it; a person must judge."
    }
    return "No page shows anything about it; a person must ask."
  }
}

extension Summary {
  /// What was found for each point of a standard, in the standard's order. Findings of other standards count through
  /// the crosswalk.
  public func conclusions(on standard: StandardID, of run: Run) -> [PointConclusion] {
    guard let edition = Standards.standard(standard) else { return [] }
    let summaries = Dictionary(checks.map { ($0.check, $0) }, uniquingKeysWith: { first, _ in first })
    var byPoint: [Requirement: [CheckSummary]] = [:]
    for check in run.checks {
      guard let summary = summaries[check.id] else { continue }
      let points = Set(check.requirements.flatMap { Crosswalk.points(of: standard, for: $0) })
      for point in points { byPoint[point, default: []].append(summary) }
    }
    return edition.points.map { point in
      let requirement = Requirement(standard, point.number)
      return PointConclusion(requirement, point, byPoint[requirement] ?? [])
    }
  }

  /// What was found for each point of the standard that the run's profile reports against.
  public func conclusions(of run: Run) -> [PointConclusion] {
    conclusions(on: run.profile.flatMap(Profile.named)?.standard ?? .govukServiceStandard, of: run)
  }
}

extension PointConclusion {
  fileprivate init(_ requirement: Requirement, _ point: Standard.Point, _ checks: [CheckSummary]) {
    let found = checks.filter { $0.findings.failures + $0.findings.questions > 0 }
    let others = checks.filter { $0.findings.failures + $0.findings.questions == 0 }
    let behind = Crosswalk.govuk(for: requirement).filter { $0 != requirement }.compactMap(Standards.point)
    let questions = point.questions + behind.flatMap(\.questions)
    self.init(
      requirement: requirement, point: point,
      against: found.map { CheckFindings(check: $0.check, findings: $0.findings) }.sorted(by: Self.isWorse),
      quiet: others.filter { $0.passed > 0 }.map(\.check),
      inapplicable: others.filter { $0.passed == 0 && $0.hasRun }.map(\.check),
      notRun: others.filter { !$0.hasRun }.map(\.check),
      questions: questions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  private static func isWorse(_ left: CheckFindings, _ right: CheckFindings) -> Bool {
    let (one, other) = (left.findings, right.findings)
    if one.errors != other.errors { return one.errors > other.errors }
    if one.warnings != other.warnings { return one.warnings > other.warnings }
    if one.failures != other.failures { return one.failures > other.failures }
    return left.check < right.check
  }
}
