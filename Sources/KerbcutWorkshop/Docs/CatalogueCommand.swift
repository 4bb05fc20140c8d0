import ArgumentParser
import Foundation
import Kerbcut
import KerbcutPlugins

/// Writes the table that accounts for every id of the catalogue of service standard checks.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Writes Plugins/CATALOGUE.md: which check answers each id of the catalogue, or why none does.")

  @Option(help: "The file to write.")
  var out = "Plugins/CATALOGUE.md"

  func run() throws {
    let catalogue = Catalogue(plugins: bundledPlugins)
    try catalogue.markdown.write(toFile: out, atomically: true, encoding: .utf8)
    print(catalogue.summary)
  }
}

/// What became of the ids of the catalogue.
struct Catalogue {
  private let checks: [String: (plugin: String, about: About)]

  init(plugins: [Plugin]) {
    checks = .init(
      plugins.flatMap { plugin in plugin.checks.map { ($0.about.id, (plugin.title, $0.about)) } },
      uniquingKeysWith: { first, _ in first })
  }

  private enum Fate {
    case check(plugin: String, about: About)
    case owned(by: [String])
    case none(reason: String)
  }

  private func fate(of id: String) -> Fate {
    if let check = checks[id] { return .check(plugin: check.plugin, about: check.about) }
    let owners = (CatalogueEntries.owners[id] ?? []).filter { checks[$0] != nil }
    if !owners.isEmpty { return .owned(by: owners) }
    return .none(reason: CatalogueEntries.reasons[id] ?? "not yet written")
  }

  /// How many ids are answered, and how.
  var summary: String {
    var counts = (checks: 0, owned: 0, none: 0)
    for entry in CatalogueEntries.all {
      switch fate(of: entry.id) {
      case .check: counts.checks += 1
      case .owned: counts.owned += 1
      case .none: counts.none += 1
      }
    }
    return """
      \(CatalogueEntries.all.count) ids: \(counts.checks) have a check, \(counts.owned) are answered by a check of another \
      id, \(counts.none) have none.
      """
  }

  /// The table, by groups.
  var markdown: String {
    var text = """
      # The catalogue of service standard checks

      Made by `swift run KerbcutWorkshop catalogue`; do not edit.

      \(summary) The outcome is the catalogue’s word: fail is our `error`, review a question for a person, info our \
      `notice`.

      """
    var group = ""
    for entry in CatalogueEntries.all {
      if entry.group != group {
        group = entry.group
        text += "\n## \(group)\n\n| id | outcome | answered by | weight | profiles |\n| --- | --- | --- | --- | --- |\n"
      }
      text += row(entry) + "\n"
    }
    return text
  }

  private func row(_ entry: CatalogueEntries.Entry) -> String {
    let cells =
      switch fate(of: entry.id) {
      case .check(let plugin, let about):
        "\(plugin) | \(about.weight.rawValue) | \(about.profiles.isEmpty ? "all" : about.profiles.joined(separator: ", "))"
      case .owned(let owners): owners.map { "`\($0)`" }.joined(separator: ", ") + " | |"
      case .none(let reason): "none: \(reason) | |"
      }
    return "| `\(entry.id)` | \(entry.outcome) | \(cells) |"
  }
}
