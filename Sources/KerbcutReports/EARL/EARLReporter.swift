import Kerbcut
public import KerbcutAudit

/// Writes EARL 1.0 in JSON-LD, with the context inside so that no reader must fetch one: a page is a test subject, each
/// outcome of a check on it an assertion.
public struct EARLReporter: Reporter {
  public static let format = ReportFormat(
    id: "earl", summary: "EARL 1.0 in JSON-LD, the W3C's form of test results.", fileExtension: "jsonld",
    mediaType: "application/ld+json")

  private static let assertor = "urn:kerbcut:assertor"

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let context: JSON = [
      "@vocab": "http://www.w3.org/ns/earl#", "earl": "http://www.w3.org/ns/earl#",
      "WCAG2": "https://www.w3.org/TR/WCAG22/#", "dct": "http://purl.org/dc/terms/",
      "doap": "http://usefulinc.com/ns/doap#", "ptr": "http://www.w3.org/2009/pointers#", "title": "dct:title",
      "source": ["@id": "dct:source", "@type": "@id"], "isPartOf": ["@id": "dct:isPartOf", "@type": "@id"],
      "assertions": ["@reverse": "subject"], "assertedBy": ["@type": "@id"], "outcome": ["@type": "@id"],
      "mode": ["@type": "@id"],
    ]
    let assertor: JSON = [
      "@id": .string(Self.assertor), "@type": ["Assertor", "Software"], "doap:name": .string(run.tool),
      "doap:release": ["doap:revision": .string(run.version)],
    ]
    return [ReportPiece("{\n\"@context\": \(context.pretty()),\n\"@graph\": [\n\(assertor.compact)")]
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

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] { [ReportPiece("\n]\n}\n")] }

  private func assertion(_ check: CheckInfo, _ outcome: Outcome, finding: Finding? = nil, reason: String? = nil) -> JSON
  {
    let criteria = check.requirements.filter { $0.standard == .wcag22 }.compactMap { Standards.point($0)?.slug }
    let pointer: JSON? = finding.flatMap { finding in
      finding.selector.isEmpty
        ? nil : ["@type": "ptr:CSSSelectorPointer", "ptr:expression": .string(finding.selector.harmless(upTo: 500))]
    }
    let words = finding?.message ?? reason
    return [
      "@type": "Assertion", "assertedBy": .string(Self.assertor), "mode": "earl:automatic",
      "test": [
        "@type": "TestCase", "title": .string(check.id), "isPartOf": .strings(criteria.map { "WCAG2:\($0)" }),
      ],
      "result": [
        "@type": "TestResult", "outcome": .string("earl:\(outcome.rawValue)"),
        "dct:description": words.map { .string($0.harmless(upTo: 1000)) }, "pointer": pointer,
      ],
    ]
  }
}
