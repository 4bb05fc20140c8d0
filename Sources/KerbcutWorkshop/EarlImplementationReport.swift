import Foundation

/// The outcomes on W3C's test cases in EARL (JSON-LD), as the ACT task force takes them.
struct EarlImplementationReport {
  let lines: [ActOutcome]
  let cases: [ActCase]

  func write(to folder: String) throws {
    let urls = Dictionary(cases.map { ($0.testcaseId + $0.ruleId, $0.url) }, uniquingKeysWith: { first, _ in first })
    let assertions: [[String: Any]] = lines.map { line in
      [
        "@type": "Assertion",
        "subject": [
          "@type": ["earl:TestSubject", "sch:WebPage"], "source": urls[line.testcaseId + line.ruleId] ?? "",
        ],
        "test": [
          "@type": "TestCase", "title": line.check,
          "isPartOf": line.requirements.map { ["@type": "TestRequirement", "title": "WCAG 2.2: \($0)"] },
        ] as [String: Any],
        "result": ["@type": "TestResult", "outcome": "earl:" + line.outcome],
        "mode": "earl:automatic",
      ]
    }
    let report: [String: Any] = [
      "@context": "https://act-rules.github.io/earl-context.json",
      "@type": "Assertor",
      "name": "Kerbcut",
      "assertions": assertions,
    ]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let data = try JSONSerialization.data(
      withJSONObject: report, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    try data.write(to: URL(fileURLWithPath: folder + "/earl.json"))
  }
}
