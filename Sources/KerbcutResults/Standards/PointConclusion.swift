public import KerbcutStandards

/// What an audit found for one point of a standard. It never says that the point is met: a machine finds evidence, a
/// person decides.
public struct PointConclusion: Codable, Sendable, Equatable {
  /// The point, as checks name it.
  public var requirement: Requirement
  /// The standard's own words for it.
  public var title: String
  /// The level of a success criterion.
  public var level: String?
  /// The heading that the standard puts the point under.
  public var group: String?
  /// How much of the point can leave any trace on a page, by our estimate.
  public var share: String?
  /// What evidence a page can give.
  public var evidence: String?
  /// Checks that found something, worst first.
  public var against: [CheckFindings]
  /// Ids of checks whose findings are all suppressed or shown with another finding of the same cause.
  public var elsewhere: [String]
  /// Ids of checks that ran to the end and found nothing.
  public var quiet: [String]
  /// Ids of checks that had nothing to judge on any page.
  public var inapplicable: [String]
  /// Ids of checks that did not run on any page.
  public var notRun: [String]
  /// What a person must ask, whatever was found.
  public var questions: [String]
  /// What a page as it was sent does not show of the point.
  public var unseen: String?
  /// In one sentence what the evidence says, and no more than that.
  public var statement: String

  /// The findings of one check.
  public struct CheckFindings: Codable, Sendable, Equatable {
    /// The id of the check.
    public var check: String
    /// How many findings it has on all pages, and over them.
    public var findings: FindingCounts

    /// What one check found.
    public init(check: String, findings: FindingCounts) {
      self.check = check
      self.findings = findings
    }
  }

  /// Failures and questions of all checks together.
  public var findings: FindingCounts { against.reduce(into: FindingCounts()) { $0.add($1.findings) } }

  /// Whether any check looked, whatever it found.
  public var wasLookedAt: Bool { !against.isEmpty || !elsewhere.isEmpty || !quiet.isEmpty || !inapplicable.isEmpty }

  /// Whether any check gives evidence about it, run or not.
  public var hasChecks: Bool { wasLookedAt || !notRun.isEmpty }

  init(_ requirement: Requirement, _ point: Standard.Point, _ checks: [CheckSummary]) {
    let found = checks.filter { $0.findings.failures + $0.findings.questions > 0 }
    let others = checks.filter { $0.findings.failures + $0.findings.questions == 0 }
    self.requirement = requirement
    title = point.title
    level = point.level
    group = point.group
    // A point that says nothing of its own is seen through the crosswalk.
    let isOwn = point.share != nil || !point.questions.isEmpty
    share = isOwn ? point.share : Standards.share(of: requirement)
    evidence = isOwn ? point.evidence : Standards.evidence(about: requirement)
    questions = point.questions.isEmpty ? Standards.questions(about: requirement) : point.questions
    unseen = point.unseen
    against = found.map { CheckFindings(check: $0.check, findings: $0.findings) }.sorted(by: Self.isWorse)
    let silent = others.filter { $0.failed + $0.cantTell == 0 }
    elsewhere = others.filter { $0.failed + $0.cantTell > 0 }.map(\.check)
    quiet = silent.filter { $0.passed > 0 }.map(\.check)
    inapplicable = silent.filter { $0.passed == 0 && $0.hasRun }.map(\.check)
    notRun = others.filter { !$0.hasRun }.map(\.check)
    statement = ""
    statement = sentence
  }

  private var sentence: String {
    let total = findings
    if total.failures > 0 {
      let kinds = [(total.errors, "error"), (total.warnings, "warning"), (total.notices, "notice")]
      let parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      let all = parts.dropLast().joined(separator: ", ") + (parts.count > 1 ? " and " : "") + (parts.last ?? "")
      return "Against it: \(all); a person must judge."
    }
    if total.questions > 0 {
      let places = total.questions == 1 ? "1 place" : "\(total.questions) places"
      return "Nothing found against it; a person must look at \(places)."
    }
    if !elsewhere.isEmpty {
      return "What was found is suppressed or shown with another finding; a person must judge."
    }
    if !quiet.isEmpty {
      return "\(quiet.count) check\(quiet.count == 1 ? "" : "s") found nothing against it; a person must judge."
    }
    return hasChecks
      ? "These pages show nothing about it; a person must ask."
      : "No check looks at it; a person must ask."
  }

  private static func isWorse(_ left: CheckFindings, _ right: CheckFindings) -> Bool {
    let (one, other) = (left.findings, right.findings)
    if one.errors != other.errors { return one.errors > other.errors }
    if one.warnings != other.warnings { return one.warnings > other.warnings }
    if one.failures != other.failures { return one.failures > other.failures }
    return left.check < right.check
  }
}
