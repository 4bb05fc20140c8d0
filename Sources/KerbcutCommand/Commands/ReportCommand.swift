internal import ArgumentParser
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutReports

/// `kerbcut report`: makes reports again from results, of one file or of many parts of an audit.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Makes reports again from results, of one file or of many parts.",
    discussion: "Formats:\n"
      + Reporters.all.map { "  \($0.format.id): \($0.format.summary)" }.joined(separator: "\n"))

  @Argument(help: "Files of results.", completion: .file())
  var files: [String]

  @OptionGroup var output: OutputOptions

  @Option(help: "Accepted findings, in place of those that the audit was given.", completion: .file())
  var baseline: String?

  @Flag(help: "Accepted findings that are gone fail the gate, too.")
  var strictBaseline = false

  func run() async throws {
    var plan = try output.plan(Configuration())
    if plan.isDefault && output.results == nil { plan.results = nil }
    if let path = plan.sharedPath(with: files + [baseline].compactMap(\.self)) {
      throw ValidationError("‘\(path)’ is read and would be written over. Give --results or --report another path.")
    }
    let accepted = try baseline.map { try BaselineFile(reading: $0).content }
    try ReportSession(files: files, output: plan, baseline: accepted, isStrict: strictBaseline).run()
  }
}
