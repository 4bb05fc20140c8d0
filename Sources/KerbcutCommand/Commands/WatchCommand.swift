internal import ArgumentParser
internal import Foundation
internal import KerbcutAudit
internal import KerbcutBasics

/// `kerbcut watch`: audits what changed as files are saved.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Audits what changed as files are saved, and says what is new since the start.",
    discussion: """
      A page is audited when it is saved, or when a style sheet is that it uses. Each finding that is new since the start \
      is a line: path:line:column: weight: message [check]. Conclusions over all pages are not drawn: those need a whole \
      audit. Ctrl-C ends it with exit code 0.
      """)

  @OptionGroup var request: AuditRequest

  func run() async throws {
    let signal = EndSignal()
    defer { signal.forget() }
    var session = try request.watchSession { line in try Terminal.say(line.withoutSecrets.forLog) }
    try await session.watch { signal.hasCome }
  }
}
