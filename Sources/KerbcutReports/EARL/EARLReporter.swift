import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes EARL 1.0 in JSON-LD, with the context inside so that no reader must fetch one: a page is a test subject, each
/// outcome of a check on it an assertion.
public struct EARLReporter: Reporter {
  public static let format = ReportFormat(
    id: "earl", summary: "EARL 1.0 in JSON-LD, the W3C's form of test results.", fileExtension: "jsonld",
    mediaType: "application/ld+json")

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let assertor = EARL.assertor(tool: run.tool, version: run.version)
    return [ReportPiece("{\n\"@context\": \(EARL.context.pretty()),\n\"@graph\": [\n\(assertor.compact)")]
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    let findings = Dictionary(grouping: page.findings, by: \.check)
    let assertions = run.checks.flatMap { check -> [JSON] in
      if let found = findings[check.id] { return found.map { assertion(check, $0.outcome, finding: $0) } }
      return page.checks[check.id].map { [assertion(check, $0.outcome, reason: $0.untestedReason)] } ?? []
    }
    let subject: JSON = [
      "@type": "TestSubject", "source": .string((page.address ?? page.path).percentEncodedPath),
      "title": page.title.map { .string($0.harmless(upTo: 500)) }, "assertions": .array(assertions),
    ]
    return [ReportPiece(",\n" + subject.compact)]
  }

  /// What could not be tested is a subject about which nothing is asserted, and says why.
  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let subjects = summary.failures.map { failure -> JSON in
      [
        "@type": "TestSubject", "source": .string(failure.asked.percentEncodedPath),
        "dct:description": .string(failure.reason.harmless(upTo: 1000)), "assertions": [],
      ]
    }
    return [ReportPiece(subjects.map { ",\n" + $0.compact }.joined() + "\n]\n}\n")]
  }

  private func assertion(_ check: CheckInfo, _ outcome: Outcome, finding: Finding? = nil, reason: String? = nil) -> JSON
  {
    let pointer: JSON? = finding.flatMap { finding in
      finding.selector.isEmpty
        ? nil : ["@type": "ptr:CSSSelectorPointer", "ptr:expression": .string(finding.selector.harmless(upTo: 500))]
    }
    return EARL.assertion(
      check: check.id, requirements: check.requirements, outcome, description: finding?.message ?? reason,
      pointer: pointer)
  }
}
