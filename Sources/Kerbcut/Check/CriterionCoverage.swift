public import KerbcutStandards

/// What checks do about one success criterion of WCAG 2.2, and what is left: so that nobody reads “no findings” as
/// “conforms”.
public struct CriterionCoverage: Sendable {
  /// The success criterion.
  public let criterion: Standard.Point
  /// Checks that can fail a page against the criterion, by id.
  public let deciding: [About]
  /// Checks that can only ask a person, by id.
  public let asking: [About]
  /// The ACT rules of the criterion that a check implements, by id.
  public let rules: [Standard.Point]
  /// Those that none does.
  public let otherRules: [Standard.Point]

  /// What the checks of plugins do about a criterion. Costs a look at every check and every ACT rule.
  public init(of criterion: Standard.Point, by plugins: [Plugin]) {
    let requirement = Requirement.wcag(criterion.number)
    let rules = Standard.act.points.filter { $0.related.contains(requirement) }
    let named = Set([requirement] + rules.map { Requirement.act($0.number) })
    let checks = plugins.flatMap(\.checks).filter { !named.isDisjoint(with: $0.about.requirements) }
      .sorted { $0.about.id < $1.about.id }
    let implemented = Set(checks.flatMap(\.about.requirements))
    self.criterion = criterion
    deciding = checks.filter(\.canFail).map(\.about)
    asking = checks.filter { !$0.canFail }.map(\.about)
    self.rules = rules.filter { implemented.contains(.act($0.number)) }
    otherRules = rules.filter { !implemented.contains(.act($0.number)) }
  }
}

extension AnyCheck {
  /// Whether a failure is among the outcomes that the check's examples show.
  fileprivate var canFail: Bool { Self.examples.contains { $0.outcome == .failed } }
}
