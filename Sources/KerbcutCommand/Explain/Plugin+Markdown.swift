package import Kerbcut
import KerbcutStandards

extension Plugin {
  /// The plugin's page: its checks, why each matters, how to mend a failure, and what passes and fails.
  package var markdown: String {
    var lines = [
      "# \(title)", "", "<!-- Made by `swift run KerbcutWorkshop docs`. Change the checks, not this file. -->", "",
    ]
    lines.append("The plugin `\(id)` has \(checks.count) check\(checks.count == 1 ? "" : "s").")
    let sorted = checks.sorted { $0.about.id < $1.about.id }
    if !sorted.isEmpty {
      lines += ["", "| check | what is right | weight | requirements |", "|---|---|---|---|"]
      lines += sorted.map(Self.row)
    }
    return lines.joined(separator: "\n") + "\n" + sorted.map { "\n#" + $0.markdown }.joined()
  }

  private static func row(_ check: any AnyCheck) -> String {
    let about = check.about
    let requirements = about.requirements.map(\.description).joined(separator: ", ")
    let title = about.title.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    return "| [`\(about.id)`](#\(about.id)) | \(title) | \(about.weight.rawValue) | \(requirements) |"
  }
}

extension AnyCheck {
  /// The check's own page.
  package var markdown: String {
    var lines = ["# \(about.id)", "", about.title + ".", ""]
    if let check = pageCheck { lines += check.statements }
    lines += ["Why it matters: \(about.why)", "", "How to mend it: \(about.fix)", ""]
    if !about.requirements.isEmpty {
      lines += ["Evidence about: " + about.requirements.map(\.words).joined(separator: "; ") + ".", ""]
    }
    lines.append("A failure is " + (about.weight == .error ? "an error." : "a \(about.weight.rawValue)."))
    if !about.profiles.isEmpty { lines += ["", "On in the profiles: " + about.profiles.joined(separator: ", ") + "."] }
    if !about.needs.isEmpty {
      lines += ["", "Needs: " + about.needs.map(\.rawValue).sorted().joined(separator: ", ") + "."]
    }
    for example in Self.examples.prefix(8) { lines += ["", example.markdown] }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Check {
  fileprivate var statements: [String] {
    ["Applies to: \(applicability.statement).", ""] + expectations.flatMap { ["Expects: \($0.statement).", ""] }
  }
}

extension Requirement {
  /// The number with its title, where it is known.
  fileprivate var words: String { title.isEmpty ? description : "\(description) \(title)" }
}

extension Example {
  fileprivate var markdown: String {
    let name =
      switch outcome {
      case .passed: "Passes"
      case .failed: "Fails"
      case .cantTell: "Asks a person"
      case .inapplicable: "Does not apply"
      case .untested: "Is not tested"
      }
    let sources = pages.map { "```html\n\(Self.shown($0.marked))\n```" }
    return (["\(name): \(title)", ""] + sources).joined(separator: "\n")
  }

  /// The source without its middle, where it is a heap that nobody would read.
  private static func shown(_ source: String) -> String {
    let count = source.utf8.count
    return count > 8_000 ? "\(source.prefix(200))… (\(count) bytes in all) …\(source.suffix(60))" : source
  }
}
