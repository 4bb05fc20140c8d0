import Foundation
import KerbcutReports
import KerbcutResults
import KerbcutStandards
import Testing

/// The exact forms that readers of our reports accept, where no public schema states them.
struct FormatFormTests {
  /// A page whose words try to be commands.
  private static let hostile = PageResult(
    key: "a", path: "a,b:c%/100%.html", title: "::error::x",
    checks: ["image-has-name": CheckCounts(failed: 1), "heading-order": CheckCounts(failed: 1)],
    findings: [
      Finding(
        check: "image-has-name", message: "50%\r\n::error file=x::y\n::stop-commands::z",
        requirements: [.wcag("1.1.1")],
        place: Place(line: 1, column: 2, endLine: 3, endColumn: 4), selector: "img[alt=\"\n::\"]"),
      Finding(check: "heading-order", weight: .notice, message: "One.", place: Place(line: 5, column: 6, endColumn: 7)),
    ])

  private static let pages = SampleAudit.pages + [hostile]

  /// GitHub: `::LEVEL KEY=VALUE,…::MESSAGE` on a line of its own. In values `%`, line ends, `:` and `,` are escaped, in
  /// messages `%` and line ends.
  @Test func annotationsForGitHubAreCommandsOfOneLine() throws {
    var totals = SummaryTotals(run: SampleAudit.run)
    for page in Self.pages { totals.add(page) }
    var summary = SampleAudit.summary
    summary.causes = totals.summary().causes
    let text = try #require(GitHubReporter.files(SampleAudit.run, summary, Self.pages)[""])
    #expect(text.hasSuffix("\n") && !text.contains("\r"))
    let command = /::(error|warning|notice) ([^:]*)::(.+)/
    let escaped = /[^%]*(%(25|0A|0D|3A|2C)[^%]*)*/
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let parts = try #require(try command.wholeMatch(in: line), "\(line)").output
      let pairs = parts.2.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
      #expect(pairs.allSatisfy { $0.count == 2 }, "\(line)")
      let keys = pairs.map { $0[0] }
      #expect(
        ["file,line,endLine,col,endColumn,title", "file,line,endLine,col,title", "title"].contains(
          keys.joined(separator: ",")), "\(line)")
      #expect(try pairs.allSatisfy { try escaped.wholeMatch(in: $0[1]) != nil }, "\(line)")
      #expect(try escaped.wholeMatch(in: parts.3) != nil, "\(line)")
      for (key, value) in pairs.map({ ($0[0], $0[1]) }) where !["file", "title"].contains(key) {
        #expect((Int(value) ?? 0) > 0, "\(line)")
      }
    }
    #expect(text.contains("::error file=a%2Cb%3Ac%25/100%25.html,line=1,endLine=3,col=2,title=Images"))
    #expect(text.contains("::notice file=a%2Cb%3Ac%25/100%25.html,line=5,endLine=5,col=6,endColumn=7,title=Heading"))
  }

  /// EARL: subjects with assertions, one an outcome, by lower-case instances of outcome and mode, criteria by slug.
  @Test func assertionsOfEARLHaveTheFormOfTheACTSite() throws {
    let text = try #require(EARLReporter.files(SampleAudit.run, SampleAudit.summary, Self.pages)[""])
    let whole = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(whole.keys) == ["@context", "@graph"])
    let context = try #require(whole["@context"] as? [String: Any])
    let terms = ["@vocab": "http://www.w3.org/ns/earl#", "dct": "http://purl.org/dc/terms/", "title": "dct:title"]
    for (term, meaning) in terms { #expect(context[term] as? String == meaning) }
    #expect((context["assertions"] as? [String: String]) == ["@reverse": "subject"])
    for term in ["outcome", "mode", "assertedBy"] { #expect((context[term] as? [String: String]) == ["@type": "@id"]) }
    let graph = try #require(whole["@graph"] as? [[String: Any]])
    let assertor = try #require(graph.first)
    #expect(assertor["@type"] as? [String] == ["Assertor", "Software"])
    #expect(graph.count == Self.pages.count + SampleAudit.summary.failures.count + 1)
    let outcomes = Set(Outcome.allCases.map { "earl:\($0.rawValue)" })
    #expect(outcomes == ["earl:passed", "earl:failed", "earl:cantTell", "earl:inapplicable", "earl:untested"])
    for subject in graph.dropFirst() {
      #expect(subject["@type"] as? String == "TestSubject")
      #expect((subject["source"] as? String)?.isEmpty == false)
      for assertion in try #require(subject["assertions"] as? [[String: Any]]) {
        #expect(assertion["@type"] as? String == "Assertion")
        #expect(assertion["mode"] as? String == "earl:automatic")
        #expect(assertion["assertedBy"] as? String == assertor["@id"] as? String)
        let test = try #require(assertion["test"] as? [String: Any])
        #expect(test["@type"] as? String == "TestCase" && test["title"] is String)
        let criteria = try #require(test["isPartOf"] as? [String])
        #expect(criteria.allSatisfy { $0.wholeMatch(of: /WCAG2:[a-z]+(-[a-z0-9]+)*/) != nil }, "\(criteria)")
        let result = try #require(assertion["result"] as? [String: Any])
        #expect(result["@type"] as? String == "TestResult")
        #expect(outcomes.contains(result["outcome"] as? String ?? ""))
        guard let pointer = result["pointer"] as? [String: Any] else { continue }
        #expect(pointer["@type"] as? String == "ptr:CSSSelectorPointer" && pointer["ptr:expression"] is String)
      }
    }
  }
}
