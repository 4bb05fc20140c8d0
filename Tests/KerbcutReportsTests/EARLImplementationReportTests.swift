import Foundation
import KerbcutReports
import KerbcutResults
import KerbcutStandards
import Testing

struct EARLImplementationReportTests {
  private let report = EARLImplementationReport(
    tool: "Kerbcut", version: "1.2.3",
    entries: [
      .init(
        source: "https://example.org/b.html", check: "image-has-name",
        requirements: [.wcag("1.1.1"), .act("23a2a8")], outcome: .failed),
      .init(
        source: "https://example.org/a.html", check: "no-sound", requirements: [.act("afb423")], outcome: .cantTell),
      .init(
        source: "https://example.org/b.html", check: "image-has-no-text", requirements: [.wcag("1.4.5")],
        outcome: .inapplicable),
    ])

  @Test func writesACaseOnceWithAnAssertionForEachCheck() {
    #expect(
      report.text.split(separator: "\n").dropFirst(3).dropLast(2).joined(separator: "\n") == """
        {"@id":"urn:kerbcut:assertor","@type":["Assertor","Software"],"doap:name":"Kerbcut","doap:release":\
        {"doap:revision":"1.2.3"}},
        {"@type":"TestSubject","source":"https://example.org/a.html","assertions":[{"@type":"Assertion",\
        "assertedBy":"urn:kerbcut:assertor","mode":"earl:automatic","test":{"@type":"TestCase","title":"no-sound",\
        "isPartOf":[]},"result":{"@type":"TestResult","outcome":"earl:cantTell"}}]},
        {"@type":"TestSubject","source":"https://example.org/b.html","assertions":[{"@type":"Assertion",\
        "assertedBy":"urn:kerbcut:assertor","mode":"earl:automatic","test":{"@type":"TestCase",\
        "title":"image-has-name","isPartOf":["WCAG2:non-text-content"]},"result":{"@type":"TestResult",\
        "outcome":"earl:failed"}},{"@type":"Assertion","assertedBy":"urn:kerbcut:assertor","mode":"earl:automatic",\
        "test":{"@type":"TestCase","title":"image-has-no-text","isPartOf":["WCAG2:images-of-text"]},\
        "result":{"@type":"TestResult","outcome":"earl:inapplicable"}}]}
        """)
  }

  @Test func isJSONWithItsContextInside() throws {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(report.text.utf8)) as? [String: Any])
    let context = try #require(json["@context"] as? [String: Any])
    #expect(context["WCAG2"] as? String == "https://www.w3.org/TR/WCAG22/#")
    let graph = try #require(json["@graph"] as? [[String: Any]])
    #expect(graph.count == 3)
  }
}
