import ArgumentParser
import Foundation
import Kerbcut

/// Writes the page of every plugin from its checks.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Writes Plugins/*/README.md from the checks.")

  @Flag(help: "Write nothing; fail if a page is not fresh.")
  var check = false

  func run() throws {
    var stale: [String] = []
    for plugin in bundledPlugins {
      let file = Self.file(of: plugin)
      let old = try? String(contentsOfFile: file, encoding: .utf8)
      guard old != plugin.markdown else { continue }
      stale.append(file)
      if !check { try plugin.markdown.write(toFile: file, atomically: true, encoding: .utf8) }
    }
    if check, !stale.isEmpty {
      print("Not fresh: \(stale.joined(separator: ", ")). Run: swift run KerbcutWorkshop docs")
      throw ExitCode.failure
    }
    print(stale.isEmpty ? "All pages of plugins are fresh." : "Wrote \(stale.joined(separator: ", ")).")
  }

  /// The folder of a plugin is named after its module: `plain-english` stands in `PlainEnglish`.
  static func file(of plugin: Plugin) -> String {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "Plugins")) ?? []
    let id = plugin.id.filter { $0 != "-" }
    let folder = folders.first { $0.lowercased() == id } ?? plugin.id
    return "Plugins/\(folder)/README.md"
  }
}
