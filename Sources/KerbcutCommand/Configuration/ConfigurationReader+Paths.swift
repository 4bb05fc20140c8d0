internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
import KerbcutService
internal import Yams

/// Settings that name files, which stand beside the file that says them, and those of the environment.
extension ConfigurationReader {
  /// A path beside the file.
  func path(_ node: Node) throws(ConfigurationError) -> String { yaml.beside(try expanded(node)) }

  func paths(_ node: Node) throws(ConfigurationError) -> [String] {
    var found: [String] = []
    for entry in node.sequence.map({ Array($0) }) ?? [node] { found.append(try path(entry)) }
    return found
  }

  /// A text with values of the environment in place of `${NAME}`. Only settings that name places and people take them:
  /// what is judged stands in the file.
  func expanded(_ node: Node) throws(ConfigurationError) -> String {
    let text = try yaml.string(node)
    guard text.contains("${") else { return text }
    var made = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "${") {
      made += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
        throw yaml.error(node, "‘\(text)’ has a ‘${’ without a ‘}’.")
      }
      let parts = rest[start.upperBound..<end].split(separator: ":-", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts.first ?? "")
      guard let value = ProcessInfo.processInfo.environment[name] ?? (parts.count > 1 ? String(parts[1]) : nil) else {
        throw yaml.error(node, "The environment has no ‘\(name)’. Set it, or write ‘${\(name):-a value}’.")
      }
      made += value
      rest = rest[rest.index(after: end)...]
    }
    return made + rest
  }

  func day(_ node: Node) throws(ConfigurationError) -> String {
    let day = try yaml.string(node)
    guard CivilDate(iso8601: day) != nil else { throw yaml.error(node, "‘\(day)’ is not a day as YYYY-MM-DD.") }
    return day
  }

  /// What holds for some pages only.
  func overrides(_ node: Node, of configuration: Configuration) throws(ConfigurationError) -> [PageOverride] {
    guard let sequence = node.sequence else { throw yaml.error(node, "‘overrides’ is a list.") }
    var found: [PageOverride] = []
    for entry in sequence {
      var patterns: [String] = []
      var made = PageOverride(pattern: "", source: "\(yaml.file):\(entry.mark?.line ?? 1)")
      for (key, value) in try yaml.pairs(entry, "An override") {
        switch key.string ?? "" {
        case "pages": patterns = try yaml.strings(value).map { yaml.pattern($0) }
        case "profile":
          let profiles = configuration.ownProfiles + Profile.all
          let name = try yaml.choice(value, { $0 }, profiles.map(\.id))
          made.profile = profiles.first { $0.id == name }
        case "skip": made.skip = try selected(value)
        case "weights":
          for (id, weight) in try yaml.pairs(value, "‘weights’") {
            made.weights[try check(id)] = try yaml.choice(weight, Weight.init, Weight.allCases.map(\.rawValue))
          }
        case let other:
          throw yaml.error(key, "‘\(other)’ is no part of an override: pages, profile, skip, weights.")
        }
      }
      guard !patterns.isEmpty else { throw yaml.error(entry, "An override names pages, such as ‘pages: site/old/**’.") }
      found += patterns.map { pattern in
        var override = made
        override.pattern = pattern
        return override
      }
    }
    return found
  }
}
