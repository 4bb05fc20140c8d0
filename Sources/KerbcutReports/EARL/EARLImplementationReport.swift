import KerbcutBasics
public import KerbcutResults
public import KerbcutStandards

/// What a tool said of published test cases, in the form in which the W3C's ACT task force takes implementation reports:
/// EARL 1.0 in JSON-LD, a case is a test subject with one assertion for each check that was mapped to its rule.
public struct EARLImplementationReport: Sendable {
  /// The outcome of a check on a test case.
  public struct Entry: Sendable {
    /// The address of the case.
    public let source: String
    /// The id of the check.
    public let check: String
    /// What the check is mapped to; criteria of WCAG 2.2 are reported, others left out.
    public let requirements: [Requirement]
    /// What the check said of the case as a whole.
    public let outcome: Outcome

    /// The outcome of a check on the case at an address.
    public init(source: String, check: String, requirements: [Requirement], outcome: Outcome) {
      self.source = source
      self.check = check
      self.requirements = requirements
      self.outcome = outcome
    }
  }

  private let tool: String
  private let version: String
  private let entries: [Entry]

  /// A report of a program by its name and version. Entries may come in any order.
  public init(tool: String, version: String, entries: [Entry]) {
    self.tool = tool
    self.version = version
    self.entries = entries
  }

  /// The report: one line for each case, cases in order of their addresses, so that the same outcomes give the same bytes.
  public var text: String {
    var lines = [EARL.assertor(tool: tool, version: version).compact]
    let cases = Dictionary(grouping: entries, by: \.source).sorted { $0.key < $1.key }
    for (source, entries) in cases {
      let assertions = entries.sorted { $0.check < $1.check }.map {
        EARL.assertion(check: $0.check, requirements: $0.requirements, $0.outcome)
      }
      let subject: JSON = [
        "@type": "TestSubject", "source": .string(source), "assertions": .array(assertions),
      ]
      lines.append(subject.compact)
    }
    return "{\n\"@context\": \(EARL.context.compact),\n\"@graph\": [\n\(lines.joined(separator: ",\n"))\n]\n}\n"
  }
}
