internal import ArgumentParser
internal import KerbcutResults

/// `kerbcut audit`: audits what the user names.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audits files, folders, patterns, addresses, standard input or a list.",
    discussion: """
      Exit codes: 0 nothing fails the gate, 1 findings fail it, 2 the audit is incomplete, 64 wrong usage, \
      78 wrong configuration.
      """)

  @OptionGroup var request: AuditRequest

  @Flag(help: "Record all findings of this audit as accepted.")
  var updateBaseline = false

  @Flag(help: "Accepted findings that are gone fail the gate, too, so that the baseline shrinks.")
  var strictBaseline = false

  func run() async throws {
    try await request.perform(recording: updateBaseline ? .record : nil, isStrict: strictBaseline)
  }
}
