internal import ArgumentParser
internal import Foundation
public import Kerbcut
internal import KerbcutAudit
internal import KerbcutLoader

/// The command line as a library: a team's own runner with its own checks is one call.
///
///     await KerbcutCommand.main(plugins: [.ourChecks, .wcag])
public enum KerbcutCommand {
  /// The version of the program.
  public static let version = "0.1.0"

  /// The plugins of the program that runs.
  @TaskLocal static var plugins: [Plugin] = []

  /// Those of them that were loaded from libraries.
  @TaskLocal static var libraries: [PluginLibrary] = []

  /// At what checks of loaded plugins stopped the program before this process; nil where nobody watches.
  @TaskLocal static var journal: PluginJournal?

  /// What the run that is at work has begun to write.
  @TaskLocal static var unfinished = UnfinishedFiles()

  /// Reads the command line, does what it says, and ends the program with its exit code.
  ///
  /// Where plugins are loaded, a process of its own does what is asked: a check that traps ends that process, and another
  /// goes on without it.
  public static func main(plugins: [Plugin]) async {
    Terminal.prepare()
    let journal = PluginJournal.ofThisProcess()
    if journal == nil, LoadedPlugins.areAsked(of: Array(CommandLine.arguments.dropFirst())) {
      exit(LoadedPlugins.watch(CommandLine.arguments))
    }
    let unfinished = UnfinishedFiles()
    // What watches ends by itself when it is asked to.
    let isWatching = CommandLine.arguments.dropFirst().first == WatchCommand.configuration.commandName
    let interruption = isWatching ? nil : Interruption(of: unfinished)
    let code = await $unfinished.withValue(unfinished) {
      await $journal.withValue(journal) { await run(Array(CommandLine.arguments.dropFirst()), plugins: plugins) }
    }
    interruption?.end()
    exit(Int32(code))
  }

  /// Does what arguments say and returns the exit code, for tests: no arguments of the process, no end of the process.
  public static func run(_ arguments: [String], plugins: [Plugin]) async -> Int {
    do {
      let loaded = try LoadedPlugins(askedBy: arguments, besides: plugins)
      return await $libraries.withValue(loaded.libraries) { await run(loaded.arguments, all: loaded.plugins) }
    } catch {
      return ending(with: error)
    }
  }

  private static func run(_ arguments: [String], all plugins: [Plugin]) async -> Int {
    await $plugins.withValue(plugins) {
      var command: any ParsableCommand
      do {
        if arguments.isEmpty { throw ValidationError("Say what to do, for example ‘kerbcut audit FOLDER’.") }
        if let wrong = wrongOption(in: arguments) { throw ValidationError("There is no option ‘\(wrong)’.") }
        if let unknown = unknownCommand(in: arguments) { throw ValidationError(unknown) }
        command = try Kerbcut.parseAsRoot(arguments)
      } catch {
        return ending(with: error)
      }
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        return 0
      } catch {
        return ending(with: error, of: type(of: command))
      }
    }
  }

  /// Says what ended the program, in the form that suits it, and returns the exit code.
  private static func ending(with error: any Error, of command: (any ParsableCommand.Type)? = nil) -> Int {
    let code = Int(Kerbcut.exitCode(for: error).rawValue)
    switch error {
    case is ExitCode: break
    case let error as ValidationError where command == nil:
      Terminal.complain("Error: \(error.message)\nSee 'kerbcut --help' for more information.")
    case let error as ValidationError where command != nil:
      let name = command?.configuration.commandName.map { "kerbcut \($0)" } ?? "kerbcut"
      Terminal.complain("Error: \(error.message)\nSee '\(name) --help' for more information.")
    case let error as CommandError:
      Terminal.complain("Error: \(error)")
      return error.exitCode
    case _ where code == 0: try? Terminal.say(Kerbcut.fullMessage(for: error))
    case _ where code == Exit.findings.rawValue:
      // What Argument Parser calls a failure would say that findings fail the gate.
      Terminal.complain("Error: \(error)")
      return Exit.incomplete.rawValue
    default: Terminal.complain(Kerbcut.fullMessage(for: error))
    }
    return code
  }

  /// An argument with one dash and several letters. Argument Parser would find `-h` in `-hello` and help where nobody
  /// asked for it.
  private static func wrongOption(in arguments: [String]) -> String? {
    arguments.prefix { $0 != "--" }.first { argument in
      argument.count > 2 && argument.hasPrefix("-") && !argument.hasPrefix("--")
        && argument.dropFirst().first?.isLetter == true
    }
  }

  /// What to say of a command that there is not; nil where there is one.
  private static func unknownCommand(in arguments: [String]) -> String? {
    let names = Kerbcut.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
    if FileManager.default.fileExists(atPath: word) {
      return "There is no command ‘\(word)’. To audit it, say ‘kerbcut audit \(word)’."
    }
    return "There is no command ‘\(word)’.\(Suggestion.question(word, among: names))"
  }

  struct Kerbcut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "kerbcut",
      abstract: "Audits the pages of a public service for accessibility and service standards.",
      discussion: """
        It finds evidence and says how to fix it. It never says that a page conforms: what a machine cannot decide, a \
        person must look at.
        """,
      version: KerbcutCommand.version,
      subcommands: [
        AuditCommand.self,
        BaselineCommand.self,
        ChecksCommand.self,
        CompareCommand.self,
        CompletionsCommand.self,
        ConfigCommand.self,
        DemoCommand.self,
        ExplainCommand.self,
        ExplainNameCommand.self,
        InitCommand.self,
        PluginCommand.self,
        ProfilesCommand.self,
        ReportCommand.self,
        StatementCommand.self,
        TreeCommand.self,
        VersionCommand.self,
        WatchCommand.self,
      ])
  }
}
