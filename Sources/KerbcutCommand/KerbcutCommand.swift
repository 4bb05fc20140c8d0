internal import ArgumentParser
public import Kerbcut

/// The command line as a library: a team's own runner with its own checks is one call.
///
///     await KerbcutCommand.main(plugins: [.ourChecks, .wcag])
public enum KerbcutCommand {
  /// The version of the program.
  public static let version = "0.1.0"

  /// The plugins of the program that runs.
  @TaskLocal static var plugins: [Plugin] = []

  /// Reads the command line, does what it says, and ends the program with its exit code.
  public static func main(plugins: [Plugin]) async {
    await $plugins.withValue(plugins) { await Kerbcut.main() }
  }

  /// Does what arguments say, for tests: no arguments of the process, no end of the process.
  public static func run(_ arguments: [String], plugins: [Plugin]) async -> Int {
    await $plugins.withValue(plugins) {
      do {
        var command = try Kerbcut.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        return 0
      } catch {
        let text = Kerbcut.fullMessage(for: error)
        if !text.isEmpty { Terminal.complain(text) }
        return Int(Kerbcut.exitCode(for: error).rawValue)
      }
    }
  }

  struct Kerbcut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "kerbcut",
      abstract: "Audits the pages of a public service for accessibility and service standards.",
      discussion: """
        It finds evidence and says how to mend it. It never says that a page conforms: what a machine cannot decide, a \
        person must look at.
        """,
      version: KerbcutCommand.version,
      subcommands: [
        AuditCommand.self,
        ChecksCommand.self,
        CompletionsCommand.self,
        DemoCommand.self,
        ExplainCommand.self,
        ExplainNameCommand.self,
        ProfilesCommand.self,
        ReportCommand.self,
        StatementCommand.self,
        TreeCommand.self,
        VersionCommand.self,
      ])
  }
}
