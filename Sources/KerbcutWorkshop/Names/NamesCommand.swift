import ArgumentParser
import Foundation
import KerbcutARIA
import KerbcutCSS
import KerbcutHTML

/// Compares roles and names with those that a browser computed.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Compares role and name of every element with a browser's facts.")

  @Argument(help: "The browser's facts, one page a line.") var facts: [String]
  @Option(help: "Prints this many differences of each class.") var show = 0
  @Option(help: "Prints differences of this class alone.") var only: String?
  @Option(help: "Where addresses from the root lead, PREFIX=FOLDER.") var root: [String] = []

  func run() throws {
    var tally = NamesTally(show: show, only: only)
    let sheets = SheetFolder()
    for file in facts {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let page = try JSONDecoder().decode(NamesPage.self, from: Data(line.utf8))
        guard page.error == nil, let elements = page.elements else { continue }
        tally.compare(page.page, elements, RootedSheets(inner: sheets.provider(for: page.page), roots: root))
      }
    }
    tally.print()
  }
}

struct NamesPage: Decodable {
  let page: String
  let error: String?
  let elements: [Facts]?

  struct Facts: Decodable {
    let i: Int
    let tag: String
    let role: String?
    let name: String?
    let size: [Double]?
  }
}

/// What was compared so far.
struct NamesTally {
  let show: Int
  let only: String?
  var pages = 0
  var skipped: [String] = []
  var elements = 0
  var equal = 0
  var classes: [String: (count: Int, reason: String, examples: [String])] = [:]
  var seconds = 0.0

  init(show: Int, only: String?) {
    self.show = show
    self.only = only
  }

  mutating func compare(_ path: String, _ theirs: [NamesPage.Facts], _ provider: some StyleSheetProvider) {
    guard let bytes = FileManager.default.contents(atPath: path) else { return }
    let document = Document.parse(html: Array(bytes))
    let tree = AccessibilityTree(document: document, styles: PageStyles(document: document, provider: provider))
    let nodes = (NodeID.root..<document.treeEnd).filter(document.isElement)
    guard nodes.count == theirs.count else {
      skipped.append("\(path): \(nodes.count) elements, the browser has \(theirs.count)")
      return
    }
    pages += 1
    for (node, fact) in zip(nodes, theirs) {
      elements += 1
      let ours = NamesDifference.Side(role: tree.role(of: node)?.rawValue ?? "", name: tree.name(of: node).text)
      let browser = NamesDifference.Side(role: fact.role ?? "", name: fact.name ?? "")
      if ours == browser {
        equal += 1
      } else {
        note(NamesDifference(node: node, fact: fact, ours: ours, theirs: browser, tree: tree), path: path)
      }
    }
  }

  private mutating func note(_ difference: NamesDifference, path: String) {
    let (id, reason) = difference.classified
    var entry = classes[id] ?? (0, reason, [])
    entry.count += 1
    if entry.examples.count < show, only == nil || only == id {
      let position = difference.tree.document.source.position(
        at: difference.tree.document.offset(of: difference.node))
      entry.examples.append(
        "\(URL(fileURLWithPath: path).lastPathComponent):\(position.line) <\(difference.fact.tag)> "
          + difference.shown)
    }
    classes[id] = entry
  }

  func print() {
    for line in skipped { Swift.print("Not compared: \(line)") }
    let share = elements == 0 ? 0 : Double(equal) / Double(elements) * 100
    Swift.print("\(pages) pages, \(elements) elements, \(equal) equal: \(Double(Int(share * 1000)) / 1000) %")
    let departures = classes.filter { !$0.key.hasPrefix("open") }.reduce(0) { $0 + $1.value.count }
    let rest = elements == 0 ? 0 : Double(equal + departures) / Double(elements) * 100
    Swift.print("Departures of the browser set aside: \(Double(Int(rest * 1000)) / 1000) %")
    for (id, entry) in classes.sorted(by: { $0.value.count > $1.value.count }) {
      Swift.print("\(entry.count)  \(id): \(entry.reason)")
      for example in entry.examples { Swift.print("      \(example)") }
    }
  }
}
