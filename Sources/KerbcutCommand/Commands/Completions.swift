internal import Kerbcut

/// What a shell offers where a name is to be written. A shell asks the program, which knows its plugins.
enum Completions {
  /// The ids of all checks, sorted.
  static var checks: [String] { KerbcutCommand.plugins.flatMap { $0.checks.map { $0.about.id } }.sorted() }

  /// The ids of all checks and plugins.
  static var checksAndPlugins: [String] { KerbcutCommand.plugins.map(\.id) + checks }
}
