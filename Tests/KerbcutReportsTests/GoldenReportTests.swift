import KerbcutReports
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

  @Test func coloursTheConsoleOnlyWhenToldTo() {
    let plain = ConsoleReporter.sample()[""] ?? ""
    let coloured = ConsoleReporter.sample(.init(hasColour: true, project: "example-service"))[""] ?? ""
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mError:\u{1B}[0m"))
  }
}
