internal import ArgumentParser
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutBasics
internal import KerbcutSources

/// `kerbcut demo`: audits the service that ships inside the program.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Audits a small fictional service that ships inside the program.",
    discussion: "Faults are planted in it, so the exit code is 1.")

  @OptionGroup var judging: JudgingOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var plan = try output.plan(Configuration())
    if output.project == nil { plan.project = DemoService.name }
    var options = try judging.options(Configuration())
    var settings = judging.settings
    var date: String?
    if judging.today == nil {
      // The report is of today. The demo is judged as on a day of its own: the dates in it must not run out.
      date = options.today.map { CivilDate(daysSince1970: $0).iso8601 }
      options.today = DemoService.day
      settings["today"] = CivilDate(daysSince1970: DemoService.day).iso8601
    }
    let source = MemorySource(pages: Self.pages, files: Self.files)
    let references = DemoService.pages.map { source.reference(to: $0.path) }
    let session = AuditSession(
      audit: KerbcutCommand.audit(options), asked: ["demo"],
      settings: settings, date: date, pages: references, allPages: references,
      failures: [], output: plan)
    try await session.run(source: source, recording: nil)
  }

  private static var pages: [Snapshot] {
    DemoService.pages.map { page in
      Snapshot(
        path: page.path, address: DemoService.address + page.path, bytes: Array(page.html.utf8), charset: "utf-8")
    }
  }

  private static var files: [Snapshot] {
    DemoService.files.map { file in
      Snapshot(
        path: file.path, bytes: Array(file.content.utf8),
        mediaType: MediaType(path: file.path)?.essence ?? "text/plain", charset: "utf-8")
    }
  }
}
