public import KerbcutResults
public import KerbcutStandards

/// Several audits of one service, the oldest first: what the last changed, and how many failures there were for each
/// requirement over time.
public struct AuditHistory: Sendable {
  /// One audit of several, without its pages.
  public struct Entry: Sendable, Equatable {
    /// What people call it: the file of its results.
    public var name: String
    /// The day on which it was made; nil where nobody said.
    public var date: String?
    /// How many pages were audited.
    public var pages: Int
    /// How many things could not be tested: nothing that is missing there was fixed.
    public var notTestable: Int
    /// How many failures there are for each requirement.
    public var failures: [Requirement: Int]

    /// An audit by its results.
    public init(name: String, audit: ComparedAudit, notTestable: Int) {
      self.name = name
      date = audit.run.date
      pages = audit.pages.count
      self.notTestable = notTestable
      failures = [:]
      let found = audit.pages.flatMap { $0.findings.map { ($0.outcome, $0.requirements) } }
      for (outcome, requirements) in found + audit.service.findings.map({ ($0.outcome, $0.requirements) })
      where outcome == .failed {
        for requirement in Set(requirements) where requirement.standard != .act {
          failures[requirement, default: 0] += 1
        }
      }
    }
  }

  /// The audits, the oldest first.
  public var entries: [Entry]
  /// What changed from the last but one to the last.
  public var comparison: Comparison
  /// How the last was made.
  public var run: Run

  /// A history of audits, of which the last two were compared.
  public init(entries: [Entry], comparison: Comparison, run: Run) {
    self.entries = entries
    self.comparison = comparison
    self.run = run
  }

  /// The requirements that any audit has failures for, in the order of their standards.
  public var requirements: [Requirement] {
    Set(entries.flatMap(\.failures.keys)).sorted { $0.description.compare(inOrder: $1.description) }
  }

  /// How many failures each audit has for a requirement.
  public func line(of requirement: Requirement) -> [Int] { entries.map { $0.failures[requirement] ?? 0 } }

  /// What became worse and fails the gate of the last audit.
  public var gating: [FindingChange] {
    comparison.changes.filter { $0.isWorse && run.gate.isFailed(by: $0.weight) }
  }

  /// How it ended, which is the exit code of the program: what became worse fails, and what is missing is not known.
  public var exit: Exit {
    if !gating.isEmpty { return .findings }
    let isWhole = (entries.last?.notTestable ?? 0) == 0 && comparison.counts[.notTestable] == nil
    return isWhole ? .clean : .incomplete
  }
}

extension String {
  /// Whether it comes before another where numbers in both are compared as numbers.
  fileprivate func compare(inOrder other: String) -> Bool {
    let (left, right) = (parts, other.parts)
    for (one, two) in zip(left, right) where one != two {
      if let first = Int(one), let second = Int(two) { return first < second }
      return one < two
    }
    return left.count < right.count
  }

  private var parts: [Substring] { split { $0 == "." || $0 == ":" } }
}
