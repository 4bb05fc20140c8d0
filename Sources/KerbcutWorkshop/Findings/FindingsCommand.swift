import ArgumentParser
import Foundation
import Kerbcut
import KerbcutAudit
import KerbcutPlugins

/// Counts what an audit found, and shows places to read.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Counts the findings of result files by check, weight and outcome, and shows places of them.")

  @Argument(help: "Files of results.") var files: [String]
  @Option(help: "Only checks of these plugins; separate several with commas.") var plugins: String?
  @Option(help: "Not checks of these plugins.") var skip: String?
  @Option(help: "Only these checks.") var only: String?
  @Option(help: "Only findings of this weight: error, warning, notice or question.") var weight: String?
  @Option(help: "Shows this many findings of each line, spread over all of them.") var sample = 0

  func run() throws {
    var tally = FindingsTally()
    for file in files { try tally.add(file) }
    let rows = tally.rows.filter { isAsked($0.key, of: tally.plugins) }
      .sorted {
        ($0.key.weight.rank, $1.value.count, $0.key.check) < ($1.key.weight.rank, $0.value.count, $1.key.check)
      }
    print("\(tally.pages) pages, \(rows.reduce(0) { $0 + $1.value.count }) findings")
    for weight in FindingsTally.Kind.allCases {
      let counts = rows.filter { $0.key.weight == weight }.map(\.value.count)
      if !counts.isEmpty { print("\(weight): \(counts.reduce(0, +)) of \(counts.count) checks") }
    }
    for (key, found) in rows { show(key, found) }
  }

  private func isAsked(_ key: FindingsTally.Key, of plugins: [String: String]) -> Bool {
    let plugin = plugins[key.check] ?? ""
    if let asked = self.plugins, !Self.names(asked).contains(plugin) { return false }
    if let skip, Self.names(skip).contains(plugin) { return false }
    if let only, !Self.names(only).contains(key.check) { return false }
    return weight.map { $0 == key.weight.rawValue } ?? true
  }

  private static func names(_ list: String) -> [String] { list.split(separator: ",").map(String.init) }

  private func show(_ key: FindingsTally.Key, _ found: FindingsTally.Found) {
    print(
      "\(key.weight)  \(key.check): \(found.count) on \(found.pages.count) pages, \(found.components.count) distinct")
    let step = max(1, found.lines.count / max(1, sample))
    for line in stride(from: 0, to: found.lines.count, by: step).prefix(sample).map({ found.lines[$0] }) {
      print("    \(line)")
    }
  }
}

/// The findings of result files, counted.
struct FindingsTally {
  /// How a finding counts: by the weight of a failure, or as a question for a person.
  enum Kind: String, CaseIterable {
    case error, warning, notice, question

    init(_ outcome: Outcome, _ weight: Weight) {
      self = outcome == .cantTell ? .question : Kind(rawValue: weight.rawValue) ?? .error
    }

    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  struct Key: Hashable {
    let check: String
    let weight: Kind
  }

  struct Found {
    var count = 0
    var pages: Set<String> = []
    var components: Set<String> = []
    var lines: [String] = []
  }

  private(set) var pages = 0
  private(set) var rows: [Key: Found] = [:]
  /// The plugin of each check.
  private(set) var plugins: [String: String] = [:]

  mutating func add(_ file: String) throws {
    let lines = try Data(contentsOf: URL(fileURLWithPath: file)).split(separator: UInt8(ascii: "\n"))
    var builder: SummaryBuilder?
    for (number, line) in lines.enumerated() {
      switch try Results.line(line, number: number + 1, of: file) {
      case .run(let run):
        for check in run.checks { plugins[check.id] = check.plugin }
        builder = builder ?? SummaryBuilder(run: run, plugins: bundledPlugins)
      case .page(let page):
        add(page)
        builder?.add(page)
      case .failure, .end: continue
      }
    }
    for finding in builder?.summary().service.findings ?? [] { add(finding) }
  }

  private mutating func add(_ page: PageResult) {
    pages += 1
    let name = URL(fileURLWithPath: page.path).lastPathComponent
    for finding in page.findings {
      let source = finding.excerpt.lines.first { $0.number == finding.place.line }?.text ?? ""
      let shown = source.trimmingCharacters(in: .whitespaces).prefix(160)
      note(
        Key(check: finding.check, weight: Kind(finding.outcome, finding.weight)), page: page.key,
        component: finding.identity.component,
        line: "\(name):\(finding.place.line):\(finding.place.column) \(finding.message) | \(shown)")
    }
  }

  private mutating func add(_ finding: ServiceFinding) {
    let pages = finding.places.map { URL(fileURLWithPath: $0.page).lastPathComponent }
    note(
      Key(check: finding.check, weight: Kind(finding.outcome, finding.weight)), page: "the service",
      component: finding.identity,
      line: "\(pages.prefix(3).joined(separator: ", ")) (\(pages.count)) \(finding.message)")
  }

  private mutating func note(_ key: Key, page: String, component: String, line: String) {
    rows[key, default: Found()].count += 1
    rows[key, default: Found()].pages.insert(page)
    rows[key, default: Found()].components.insert(component)
    rows[key, default: Found()].lines.append(line)
  }
}
