import KerbcutReports
import KerbcutResults
import Testing

@Suite struct GoldenReportTests {
  @Test(arguments: Reporters.all.map { $0.format.id })
  func writesWhatAReviewerHasRead(_ id: String) throws {
    let reporter = try #require(Reporters.reporter(id))
    for (file, text) in reporter.sample() {
      let name = file.isEmpty ? "\(id).\(reporter.format.fileExtension)" : "\(id)/\(file)"
      try Golden.expect(text, equals: name)
    }
  }

  @Test(arguments: Reporters.all.map { $0.format.id })
  func givesTheSameBytesForTheSameResults(_ id: String) throws {
    let reporter = try #require(Reporters.reporter(id))
    #expect(reporter.sample() == reporter.sample())
  }

  @Test func namesEachFormatOnce() {
    let ids = Reporters.all.map { $0.format.id }
    #expect(Set(ids).count == ids.count)
  }

  @Test func speaksOfPagesWhereNobodyNamedTheService() throws {
    let files = HTMLReporter.sample(.init())
    let index = try #require(files["index.html"])
    #expect(index.contains("<p class=\"lead\">Kerbcut looked at 3 pages out of 4 that were asked for or found."))
    #expect(index.contains("<title>Accessibility and service standards – Kerbcut report</title>"))
    #expect(files.values.allSatisfy { !$0.contains("<p class=\"caption\">service</p>") })
  }

  @Test func beginsWithTheBodyAndItsStandard() {
    var run = SampleAudit.run
    run.profile = nil
    run.sites = [
      SiteBody(
        site: "site", name: "Otterby Council", profile: "govuk", evidence: ["name in the header “Otterby Council”"])
    ]
    let line = "Otterby Council, judged as: GOV.UK service. Reported against: GOV.UK Service Standard."
    let console = ConsoleReporter.files(run, SampleAudit.summary, SampleAudit.pages)[""]
    #expect(console?.replacing("\n", with: " ").hasPrefix(line) == true)
    #expect(MarkdownReporter.files(run, SampleAudit.summary, SampleAudit.pages)[""]?.contains(line) == true)
    let index = HTMLReporter.files(run, SampleAudit.summary, SampleAudit.pages)["index.html"]
    #expect(index?.contains("<p>\(line)</p>") == true)
    #expect(index?.contains("Recognised by: name in the header “Otterby Council”") == true)
  }

  @Test func saysWhatContradictsEachOther() {
    var run = SampleAudit.run
    run.profile = nil
    run.sites = [SiteBody(site: "site", profile: "public", doubts: ["the mark of GOV.UK", "name of a council"])]
    let console = ConsoleReporter.files(run, SampleAudit.summary, SampleAudit.pages)[""] ?? ""
    let text = console.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Its pages contradict each other: the mark of GOV.UK; name of a council. Say which it is"))
  }

  @Test func everyReportSaysTheSameOfTheChosenStandard() {
    let sentence = "GOV.UK Service Standard: findings against 2 of 14 points"
    #expect(ConsoleReporter.sample()[""]?.contains(sentence) == true)
    #expect(MarkdownReporter.sample()[""]?.contains(sentence) == true)
    let point = "Against it: 1 error; a person must judge."
    #expect(MarkdownReporter.sample()[""]?.contains(point) == true)
    #expect(JSONReporter.sample()[""]?.contains(point) == true)
    #expect(HTMLReporter.sample()["standards/govuk.html"]?.contains(point) == true)
  }

  @Test func saysThatFindingsDoNotFailAnAuditWithoutAGate() {
    var (run, summary) = (SampleAudit.run, SampleAudit.summary)
    run.gate = .never
    summary.exit = .clean
    let last = ConsoleReporter.files(run, summary, [])[""]?.split(separator: "\n").last
    #expect(last == "  Result: findings do not fail this audit (fail-on is ‘never’). Exit code 0.")
  }

  @Test func saysOnlyThatNothingWasAuditedWhereNothingWas() {
    let failure = Failure(asked: "@list.txt", kind: .notFound, reason: "There is no file ‘list.txt’.")
    let summary = Summary(found: 1, failures: [failure], exit: .incomplete)
    let text = ConsoleReporter.files(SampleAudit.run, summary, [])[""] ?? ""
    #expect(
      text.hasSuffix(
        """
        Summary
          1 page found, 0 audited, 1 could not be tested (1 not found).
          Result: the audit is incomplete: not everything asked for could be tested. Exit code 2.

        """), "\(text)")
  }

  @Test func coloursTheConsoleOnlyWhenToldTo() {
    let plain = ConsoleReporter.sample()[""] ?? ""
    let coloured = ConsoleReporter.sample(.init(hasColour: true, project: "example-service"))[""] ?? ""
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mError:\u{1B}[0m"))
  }
}
