import ArgumentParser
import Foundation
import Kerbcut
import KerbcutPlugins
import KerbcutSources

/// Compares our verdicts with axe-core's on the same elements: a second opinion, never an oracle.
struct AxeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "axe",
    abstract: "Compares checks with what axe_findings.py wrote for the same pages, element by element.")

  @Argument(help: "Files that axe_findings.py wrote.") var findings: [String]
  @Option(help: "A rule of axe-core; all that have a counterpart here if none is given.") var rule: [String] = []
  @Option(help: "How many examples of each kind of disagreement to show.") var show = 3
  @Option(help: "Show one kind of disagreement only, for example failed/none.") var only: String?
  @Option(help: "Show every n-th disagreement only, for a sample.") var every = 1
  @Option(help: "Where addresses from the root lead, PREFIX=FOLDER.") var root: [String] = []

  func run() async throws {
    let rules = rule.isEmpty ? AxeRules.checks.keys.sorted() : rule
    for name in rules where AxeRules.checks[name] == nil { throw ValidationError("‘\(name)’ has no counterpart.") }
    let fetcher = Fetcher(options: FetchOptions(roots: root.compactMap { Mount(option: $0) }))
    var tallies: [String: AxeTally] = [:]
    var skipped = 0
    for file in findings {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let page = try JSONDecoder().decode(AxePage.self, from: Data(line.utf8))
        guard page.error == nil, let verdicts = try await AxeVerdicts(of: page, fetcher: fetcher) else {
          skipped += 1
          continue
        }
        for name in rules { verdicts.compare(name, page, &tallies[name, default: AxeTally()]) }
      }
    }
    report(tallies, skipped)
  }

  private func report(_ tallies: [String: AxeTally], _ skipped: Int) {
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) where !tally.kinds.isEmpty {
      print("\(name) ~ \((AxeRules.checks[name] ?? []).joined(separator: ", "))")
      for (kind, entries) in tally.kinds.sorted(by: { $0.key < $1.key }) where only == nil || only == kind {
        print("  ours/axe \(kind): \(entries.count)")
        let shown = stride(from: 0, to: entries.count, by: max(every, 1)).prefix(show)
        for place in shown { print("    " + entries[place]) }
      }
    }
    if skipped > 0 { print("\(skipped) pages could not be compared") }
  }
}

/// One page as axe_findings.py writes it.
struct AxePage: Decodable {
  struct Finding: Decodable {
    let rule: String
    let index: Int?
    let html: String
    let summary: String?
  }
  let page: String
  let error: String?
  let violations: [Finding]?
  let incomplete: [Finding]?
}

/// What was compared for one rule: descriptions by `ours/axe`, such as `failed/none`.
struct AxeTally {
  var kinds: [String: [String]] = [:]
}

/// Our findings on a page that axe-core looked at.
struct AxeVerdicts {
  private let page: Page
  private let numbers: [NodeID: Int]
  private let nodes: [NodeID]

  init?(of facts: AxePage, fetcher: Fetcher) async throws {
    guard let reference = fetcher.pages(for: [facts.page]).pages.first,
      let snapshot = try? await fetcher.snapshot(of: reference)
    else { return nil }
    let document = Document.parse(html: snapshot.bytes)
    let resources = await fetcher.resources(for: snapshot, of: reference, document: document)
    // The browser that axe-core ran in went on without what it could not have.
    page = Page(
      snapshot, document: document, resources: CompleteSheets(inner: resources),
      options: PageOptions(device: Self.device))
    nodes = (NodeID.root..<document.treeEnd).filter(document.isElement)
    numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
  }

  /// The viewport of axe_findings.py.
  private static let device = Device(name: "axe", width: 1280, height: 800)

  func compare(_ rule: String, _ facts: AxePage, _ tally: inout AxeTally) {
    var theirs: [Int: (kind: String, finding: AxePage.Finding)] = [:]
    for finding in facts.incomplete ?? [] where finding.rule == rule {
      if let index = finding.index { theirs[index] = ("incomplete", finding) }
    }
    for finding in facts.violations ?? [] where finding.rule == rule {
      if let index = finding.index { theirs[index] = ("violation", finding) }
    }
    let ours = findings(of: AxeRules.checks[rule] ?? [])
    for index in Set(theirs.keys).union(ours.keys).sorted() {
      let our = ours[index]
      let kind = "\(our?.outcome.rawValue ?? "none")/\(theirs[index]?.kind ?? "none")"
      tally.kinds[kind, default: []].append(describe(index, our, theirs[index]?.finding))
    }
  }

  /// Our worst finding by element's number.
  private func findings(of ids: [String]) -> [Int: Assertion] {
    var found: [Int: Assertion] = [:]
    for check in bundledPlugins.flatMap({ $0.checks }) where ids.contains(check.about.id) {
      guard let check = check.pageCheck else { continue }
      for finding in check.result(on: page).findings {
        guard let node = finding.node, let number = numbers[node] else { continue }
        if found[number]?.outcome != .failed { found[number] = finding }
      }
    }
    return found
  }

  private func describe(_ index: Int, _ our: Assertion?, _ their: AxePage.Finding?) -> String {
    let name = page.snapshot.path.split(separator: "/").last.map { String($0) } ?? ""
    let node = nodes.indices.contains(index) ? nodes[index] : nil
    let line = node.map { page.document.source.position(at: page.document.offset(of: $0)).line } ?? 0
    let tag = node.map { page.document.localName(of: page.document.name(of: $0)) } ?? "?"
    let text =
      node.map {
        String(
          page.document.textContent(of: $0).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ").prefix(40))
      } ?? ""
    let summary = their?.summary.map { $0.split(separator: "\n").dropFirst().joined(separator: " ").prefix(200) }
    return "\(name):\(line) #\(index) <\(tag)> “\(text)” ours: \(our?.message ?? "–") axe: \(summary ?? "–")"
  }
}

/// Resources of which missing style sheets are empty, as they are in a browser.
private struct CompleteSheets: Resources {
  let inner: any Resources

  func sheet(at address: String, base: String?) -> SheetResult {
    guard case .missing = inner.sheet(at: address, base: base) else { return inner.sheet(at: address, base: base) }
    return .sheet(StyleSheet(parsing: [], address: address), address: address)
  }

  func resource(at address: String, base: String?) -> ResourceResult { inner.resource(at: address, base: base) }

  var knowsLinkTargets: Bool { inner.knowsLinkTargets }
}
