import Foundation
import KerbcutReports
import KerbcutResults
import Testing

/// Every report says what became of everything that was asked for, in numbers that add up.
struct AccountReportTests {
  private static let summary: Summary = {
    var summary = SampleAudit.summary
    summary.failures = Failure.Kind.allCases.enumerated().map { number, kind in
      Failure(asked: "asked/\(number).html", kind: kind, reason: "Reason \(number).")
    }
    summary.found = summary.audited + summary.failures.count
    return summary
  }()

  /// In each report, by what its form can hold.
  @Test(arguments: Reporters.all.map { $0.format.id })
  func theAccountAddsUpInEveryReport(_ id: String) throws {
    let reporter = try #require(Reporters.reporter(id))
    let text = reporter.files(SampleAudit.run, Self.summary, SampleAudit.pages).values.joined(separator: "\n")
    switch id {
    case "json": try expectAccount(try object(text)["account"])
    case "sarif":
      let runs = try #require(try object(text)["runs"] as? [[String: Any]])
      try expectAccount((runs.first?["properties"] as? [String: Any])?["account"])
    case "earl": #expect(text.components(separatedBy: #""TestSubject""#).count - 1 == Self.summary.found)
    case "gitlab":
      #expect(text.components(separatedBy: #""page-can-be-tested""#).count - 1 == Self.summary.notTestable)
    default:
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        words.contains(
          "18 pages found, 3 audited, 1 skipped by configuration, 14 could not be tested (1 redirected, 1 refused, "
            + "1 not found, 1 cut short, 1 answered with another page, 7 failed, 2 lost)."))
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func expectAccount(_ value: Any?) throws {
    let account = try #require(value as? [String: Int])
    #expect(Set(account.keys) == Set(Summary.Place.allCases.map(\.rawValue)))
    #expect(account.values.reduce(0, +) == Self.summary.found)
  }

  @Test func whatIsSkippedIsNoFaultInReports() throws {
    var summary = SampleAudit.summary
    summary.failures = [Failure(asked: "old", kind: .skipped, reason: "It redirects.")]
    #expect(summary.notTestable == 0)
    #expect(SARIFReporter.files(SampleAudit.run, summary, [])[""]?.contains("\"executionSuccessful\": true") == true)
    let junit = JUnitReporter.files(SampleAudit.run, summary, [])[""] ?? ""
    #expect(junit.contains("<skipped message=\"It redirects.\">"))
    #expect(GitHubReporter.files(SampleAudit.run, summary, [])[""]?.contains("Could not be tested") == false)
  }

  @Test func aRedirectIsToldOnThePage() throws {
    let page = PageResult(
      key: "https://a.example/new", path: "https://a.example/old", address: "https://a.example/new", title: "New")
    let files = HTMLReporter.files(SampleAudit.run, SampleAudit.summary, [page])
    let view = try #require(files.first { $0.key.hasPrefix("pages/") }?.value).replacing("<wbr>", with: "")
    #expect(view.contains("Redirected") && view.contains("https://a.example/old") && view.contains("Asked for at"))
    let json = JSONReporter.files(SampleAudit.run, SampleAudit.summary, [page])[""] ?? ""
    #expect(json.contains(#""redirectTarget":"https://a.example/new""#))
    #expect(!(JSONReporter.sample()[""] ?? "").contains("redirectTarget"))
  }

  @Test func foldersTakenForTheRootAreSaidOnce() {
    var summary = SampleAudit.summary
    summary.assumedRoots = ["site"]
    let sentence = "Style sheets at ‘/…’ were found in ‘site’."
    #expect(ConsoleReporter.files(SampleAudit.run, summary, [])[""]?.contains(sentence) == true)
    #expect(MarkdownReporter.files(SampleAudit.run, summary, [])[""]?.contains(sentence) == true)
    #expect(HTMLReporter.files(SampleAudit.run, summary, [])["index.html"]?.contains(sentence) == true)
    #expect(JSONReporter.files(SampleAudit.run, summary, [])[""]?.contains(#""assumedRoots":["site"]"#) == true)
  }
}
