import ArgumentParser
import Foundation
import Kerbcut
import KerbcutCommand
import KerbcutPlugins

/// Writes the page of every plugin from its checks, and the table of what they see of WCAG 2.2.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract:
      "Writes Plugins/*/README.md and Plugins/WCAG/COVERAGE.md from the checks, and the reference page and schema of "
      + "the configuration.")

  @Flag(help: "Write nothing; fail if a page is not fresh.")
  var check = false

  func run() throws {
    var stale: [String] = []
    for (file, text) in Self.pages {
      let old = try? String(contentsOfFile: file, encoding: .utf8)
      guard old != text else { continue }
      stale.append(file)
      if !check { try text.write(toFile: file, atomically: true, encoding: .utf8) }
    }
    if check, !stale.isEmpty {
      print("Not fresh: \(stale.joined(separator: ", ")). Run: swift run KerbcutWorkshop docs")
      throw ExitCode.failure
    }
    print(stale.isEmpty ? "All pages of plugins are fresh." : "Wrote \(stale.joined(separator: ", ")).")
  }

  /// Every generated page with its file.
  static var pages: [(file: String, text: String)] {
    bundledPlugins.map { (file(of: $0), $0.markdown) } + [
      ("Plugins/WCAG/COVERAGE.md", CriterionCoverage.markdown(of: .wcag22, by: bundledPlugins)),
      (PluginInterface.file, PluginInterface.text),
    ] + KerbcutCommand.documents.map { ("Sources/KerbcutCommand/KerbcutCommand.docc/" + $0.name, $0.text) }
  }

  /// The folder of a plugin is named after its module: `plain-english` stands in `PlainEnglish`.
  static func file(of plugin: Plugin) -> String {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "Plugins")) ?? []
    let id = plugin.id.filter { $0 != "-" }
    let folder = folders.first { $0.lowercased() == id } ?? plugin.id
    return "Plugins/\(folder)/README.md"
  }
}
