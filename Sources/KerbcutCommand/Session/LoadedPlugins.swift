internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutLoader

/// The plugins that a command line and its configuration ask to have loaded. They are there before the command is read,
/// for it may name their checks.
struct LoadedPlugins {
  /// What is left of the command line.
  let arguments: [String]
  let libraries: [PluginLibrary]
  /// Those of the program and those that were loaded.
  let plugins: [Plugin]

  init(askedBy arguments: [String], besides bundled: [Plugin]) throws {
    let request = Request(arguments)
    self.arguments = request.others
    libraries = try request.paths.map { path throws(CommandError) in
      do {
        return try PluginLibrary(loading: path)
      } catch {
        throw .wrongConfiguration("\(error)")
      }
    }
    do {
      plugins = try bundled.adding(libraries)
    } catch {
      throw CommandError.wrongConfiguration("\(error)")
    }
  }

  /// Whether a command line, or its configuration, asks for any.
  static func areAsked(of arguments: [String]) -> Bool { !Request(arguments).paths.isEmpty }

  /// Runs the program in a process that a loaded check may stop, and returns the exit code.
  static func watch(_ arguments: [String]) -> Int32 {
    switch PluginWatch.run(arguments) {
    case .code(let code): return code
    case .stopped(let signal):
      Terminal.complain(
        "Error: The program was stopped by signal \(signal) while no check of a plugin was at work. Run it again without plugins to see whether they are the cause."
      )
    case .notStarted:
      Terminal.complain("Error: The audit could not be started in a process of its own, as plugins need it.")
    }
    return Int32(Exit.incomplete.rawValue)
  }

  /// `--plugin FILE` wherever it stands before `--`, and `plugins:` of the configuration.
  struct Request {
    private(set) var paths: [String] = []
    private(set) var others: [String] = []
    private var configuration: String?

    init(_ arguments: [String]) {
      guard arguments.first != "plugin" || arguments.dropFirst().first != "new" else {
        others = arguments
        return
      }
      read(arguments)
      if others.prefix(2) == ["plugin", "test"] {
        paths += others.dropFirst(2).filter { !$0.hasPrefix("-") }
        return
      }
      guard let command = others.first(where: { !$0.hasPrefix("-") }), Self.readers.contains(command) else { return }
      let file = configuration ?? ConfigurationSearch.nearest()
      paths = (file.map(ConfigurationReader.plugins(namedIn:)) ?? []) + paths
    }

    /// The commands that read the configuration.
    private static let readers: Set = [
      "audit", "baseline", "checks", "config", "explain", "plugin", "profiles", "report", "statement", "watch",
    ]

    private mutating func read(_ arguments: [String]) {
      var rest = arguments[...]
      while let argument = rest.popFirst() {
        if argument == "--" {
          others += [argument] + rest
          return
        }
        if argument == "--plugin", let path = rest.popFirst() {
          paths.append(path)
        } else if argument.hasPrefix("--plugin=") {
          paths.append(String(argument.dropFirst(9)))
        } else {
          if argument == "--config" { configuration = rest.first }
          if argument.hasPrefix("--config=") { configuration = String(argument.dropFirst(9)) }
          others.append(argument)
        }
      }
    }
  }
}

extension KerbcutCommand {
  /// An audit with all plugins; checks of loaded ones are watched.
  static func audit(_ options: AuditOptions) -> Audit {
    libraries.isEmpty
      ? Audit(plugins: plugins, options: options)
      : Audit(
        host: GuardedChecks(plugins, libraries: libraries, journal: journal), concluding: plugins, options: options)
  }
}
