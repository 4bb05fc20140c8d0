internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService

/// `kerbcut checks`: lists the checks.
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "checks", abstract: "Lists the checks.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown }

  @Option(help: "How to list them: text, json or markdown.")
  var format = Format.text

  func run() throws {
    switch format {
    case .text: try Terminal.say(Self.text(KerbcutCommand.plugins))
    case .markdown: try Terminal.say(KerbcutCommand.plugins.map { $0.markdown }.joined(separator: "\n"))
    case .json: try Terminal.say(try Self.json(KerbcutCommand.plugins))
    }
  }

  static func text(_ plugins: [Plugin]) -> String {
    let width = plugins.flatMap { $0.checks.map { $0.about.id.count } }.max() ?? 0
    let lists = plugins.filter { !$0.checks.isEmpty }.map { plugin in
      let lines = plugin.checks.map { check in
        "  " + check.about.id.padding(toLength: width, withPad: " ", startingAt: 0) + "  " + check.about.title
      }
      return ([plugin.title + " (" + plugin.id + ")"] + lines.sorted()).joined(separator: "\n")
    }
    return (lists + ["Profiles: " + Profile.all.map { $0.id }.joined(separator: ", ")]).joined(separator: "\n\n")
  }

  static func json(_ plugins: [Plugin]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let checks = plugins.flatMap { plugin in plugin.checks.map { CheckInfo($0, plugin: plugin.id) } }
    return String(decoding: try encoder.encode(checks), as: UTF8.self)
  }
}

/// `kerbcut explain`: says what a check is about, or what checks see of a success criterion.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Says what a check looks for, whom it helps, and how to fix a failure; or what checks see of a criterion.")

  @Argument(
    help: "The id of a check, or a success criterion such as wcag:1.4.3.",
    completion: .custom { _, _, _ in Completions.checks })
  var id: String

  func run() throws {
    if let criterion {
      return try Terminal.say(CriterionCoverage(of: criterion, by: KerbcutCommand.plugins).markdown)
    }
    let checks = KerbcutCommand.plugins.flatMap(\.checks)
    guard let check = checks.first(where: { $0.about.id == id || $0.about.aliases.contains(id) }) else {
      let near = checks.map { $0.about.id }.filter { $0.holds(id) || id.holds($0) }.prefix(5)
      let guess = Suggestion.nearest(to: id, among: checks.map { $0.about.id }).map { [$0] } ?? []
      let names = near.isEmpty ? guess : Array(near)
      let advice = names.isEmpty ? "See ‘kerbcut checks’." : "Did you mean \(names.joined(separator: ", "))?"
      throw ValidationError("There is no check ‘\(id)’. \(advice)")
    }
    try Terminal.say(
      check.markdown + """


        In force since \(check.about.since). To switch it off: `skip: [\(check.about.id)]` in .kerbcut.yml, or \
        `--skip \(check.about.id)`; to have it told without failing: `weights: { \(check.about.id): notice }`.
        """)
  }

  /// The criterion that is asked about: `wcag:1.4.3`, `wcag22:1.4.3` or `1.4.3`.
  private var criterion: Standard.Point? {
    Standard.wcag22[String(id.split(separator: ":").last ?? "")]
  }
}

/// `kerbcut version`: says which Kerbcut this is.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "version", abstract: "Says which Kerbcut this is.")

  func run() throws {
    let count = KerbcutCommand.plugins.reduce(0) { $0 + $1.checks.count }
    try Terminal.say("Kerbcut \(KerbcutCommand.version), \(count) checks, result format \(Results.format)")
  }
}

/// `kerbcut completions`: prints a completion script.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Prints a completion script for bash, zsh or fish.")

  @Argument(help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"]))
  var shell: String

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else {
      throw ValidationError("There are completion scripts for bash, zsh and fish, not for ‘\(shell)’.")
    }
    try Terminal.say(KerbcutCommand.Kerbcut.completionScript(for: shell))
  }
}
