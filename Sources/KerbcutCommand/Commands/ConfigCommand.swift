internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService

/// `kerbcut config`: what the configuration says.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Says what the configuration means.", subcommands: [Show.self, Schema.self])

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Says what holds, for a page or for all, and where each value comes from.")

    @Argument(help: "The path or address of a page, as an audit names it.", completion: .file())
    var page: String?

    @Option(help: "The configuration; without it .kerbcut.yml is looked for.", completion: .file())
    var config: String?

    func run() async throws {
      let configuration = try Configuration.load(config).adding(foldersOf: page.map { [$0] } ?? [])
      try Terminal.say(configuration.explained(for: page))
    }
  }

  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Prints the schema of the configuration for editors (JSON Schema).")

    func run() throws { try Terminal.write(Setting.schema) }
  }
}

extension Configuration {
  /// What holds, a line a value with the place that says it.
  func explained(for page: String?) -> String {
    var lines = [file.map { "Configuration: \($0)" } ?? "There is no \(Self.fileName) here or above."]
    lines += places.sorted { $0.key < $1.key }.map { "\($0.key): \(value(of: $0.key)) (\($0.value))" }
    guard let page else { return lines.joined(separator: "\n") }
    lines += ["", page]
    let own = overrides.filter { Glob($0.pattern).matches(page) }
    for override in own {
      if let profile = override.profile { lines.append("  profile: \(profile.id) (\(override.source))") }
      if !override.skip.isEmpty {
        lines.append("  skip: \(override.skip.joined(separator: ", ")) (\(override.source))")
      }
      lines += override.weights.sorted { $0.key < $1.key }.map {
        "  weight of \($0.key): \($0.value.rawValue) (\(override.source))"
      }
    }
    if let kind = kinds.first(where: { Glob($0.pattern).matches(page) }) {
      lines.append("  kind: \(kind.kind) (pattern \(kind.pattern))")
    }
    lines += suppressions.filter { $0.isAbout(page: page) }.map { suppression in
      "  suppressed: \(suppression.check): \(suppression.reason) (\(suppression.source))"
    }
    if lines.last == page { lines.append("  Nothing is said of this page alone.") }
    return lines.joined(separator: "\n")
  }

  private func value(of setting: String) -> String {
    let several: [String: [String]] = [
      "paths": paths, "roots": roots, "only": only, "skip": skip, "exclude": excluded, "reports": reports,
      "devices": devices.map(\.name), "kinds": kinds.map { "\($0.pattern): \($0.kind)" },
      "expect": expected.map { "\($0.pattern): \($0.status)" },
      "weights": weights.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.rawValue)" },
      "lists": lists.keys.sorted(), "suppressions": ["\(suppressions.count) in all"],
      "overrides": ["\(overrides.count) in all"], "data": ["read"], "extends": ["read"],
    ]
    let one: [String: String?] = [
      "profile": profile, "standard": standard?.rawValue, "statement": statement, "fail-on": gate?.rawValue,
      "base-url": baseURL, "baseline": baseline, "project": project, "checks-as-of": checksAsOf,
      "scripting": isScripting ? "on" : "off", "gitignore": usesGitignore ? "on" : "off",
      "strict-baseline": isStrictAboutBaseline ? "on" : "off",
    ]
    return several[setting]?.joined(separator: ", ") ?? one[setting].flatMap(\.self) ?? ""
  }
}
