import ArgumentParser
import Foundation
import KerbcutCSS
import KerbcutHTML

/// Compares computed styles with what a browser computed.
struct StylesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares styles with what browser_facts.py wrote for the same pages.")

  @Argument(help: "Files that browser_facts.py --scripting wrote.") var facts: [String]
  @Option(help: "How many examples of each difference to show.") var examples = 3
  @Option(help: "Show the differences of one property only.") var property: String?
  @Option(help: "Width of the viewport that the facts were taken with.") var width = 1280.0
  @Option(help: "Height of the viewport that the facts were taken with.") var height = 800.0
  @Option(help: "Where addresses from the root lead, PREFIX=FOLDER.") var root: [String] = []

  private struct Page: Decodable {
    struct Element: Decodable {
      let tag: String
      let style: [String: String]
      let size: [Double]?
    }
    let page: String
    let elements: [Element]?
  }

  private final class Tally {
    var equal = 0
    var unknown = 0
    var different = 0
    var departed = 0
    var examples: [String] = []
  }

  func run() async throws {
    var tallies: [String: Tally] = [:]
    var departures: [String: Int] = [:]
    let folder = SheetFolder()
    var uneven = 0
    for file in facts {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let page = try JSONDecoder().decode(Page.self, from: Data(line.utf8))
        guard let elements = page.elements else { continue }
        if !compare(page.page, elements, folder, &tallies, &departures) { uneven += 1 }
      }
    }
    report(tallies, departures, uneven)
  }

  /// Answers whether the page has as many elements as in the browser; others cannot be compared.
  private func compare(
    _ path: String, _ elements: [Page.Element], _ folder: SheetFolder, _ tallies: inout [String: Tally],
    _ departures: inout [String: Int]
  ) -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return true }
    let document = Document.parse(html: Array(data))
    let device = Device(name: "facts", width: width, height: height)
    let provider = RootedSheets(inner: folder.provider(for: path), roots: root)
    let styles = PageStyles(document: document, device: device, provider: provider)
    let nodes = (NodeID.root..<document.treeEnd).filter(document.isElement)
    guard nodes.count == elements.count else { return false }
    for (node, fact) in zip(nodes, elements) {
      let style = styles.style(of: node)
      let place =
        "\(path):\(document.source.position(at: document.offset(of: node)).line) <\(fact.tag)> "
        + (document.string(.class, of: node) ?? "")
      func add(_ name: String, _ ours: String, _ theirs: String) {
        let difference = StylesDifference(property: name, ours: ours, theirs: theirs, node: node, styles: styles)
        self.add(difference, place, &tallies, &departures)
      }
      if style.display != .contents {
        add(StylesDifference.isRendered, "\(styles.isRendered(node))", "\(fact.size != nil)")
      }
      // Chromium gives no values for what is in no flat tree (CSSOM, section 7.2): source in video, for example.
      if fact.style["display"] == "" { continue }
      for (name, expected) in fact.style {
        guard let ours = StyleText.text(of: name, in: style) else { continue }
        add(name, ours, StyleText.normalized(expected, name))
      }
    }
    return true
  }

  private func add(
    _ difference: StylesDifference, _ place: String, _ tallies: inout [String: Tally],
    _ departures: inout [String: Int]
  ) {
    let name = difference.property
    let tally = tallies[name] ?? Tally()
    tallies[name] = tally
    let ours = difference.ours
    if ours.contains("unknown") {
      tally.unknown += 1
    } else if ours == difference.theirs || StyleText.isNear(ours, difference.theirs) {
      tally.equal += 1
    } else if let departure = difference.departure {
      tally.departed += 1
      departures[departure.id, default: 0] += 1
    } else {
      tally.different += 1
      if tally.examples.count < examples || name == property && tally.examples.count < 200 {
        tally.examples.append("    \(ours) ≠ \(difference.theirs)  \(place.suffix(110))")
      }
    }
  }

  private func report(_ tallies: [String: Tally], _ departures: [String: Int], _ uneven: Int) {
    var (equal, unknown, different, departed) = (0, 0, 0, 0)
    for (name, tally) in tallies.sorted(by: { $0.value.different > $1.value.different }) {
      equal += tally.equal
      unknown += tally.unknown
      different += tally.different
      departed += tally.departed
      guard tally.different + tally.unknown > 0, property == nil || property == name else { continue }
      print(
        "\(name): \(tally.different) different, \(tally.unknown) unknown of \(tally.equal + tally.different + tally.unknown)"
      )
      for example in tally.examples { print(example) }
    }
    for departure in StylesDifference.departures {
      guard let count = departures[departure.id] else { continue }
      print("\(departure.id): \(count) departures. \(departure.reason)")
    }
    let decided = Double(max(equal + different + departed, 1))
    let all = decided + Double(unknown)
    print(
      "equal \(percent(Double(equal) / decided)), with the browser’s departures set aside "
        + "\(percent(Double(equal + departed) / decided)), unknown \(percent(Double(unknown) / all)) of \(Int(all)) pairs"
    )
    if uneven > 0 { print("\(uneven) pages have another number of elements and were left out") }
  }

  private func percent(_ share: Double) -> String { "\((share * 10_000).rounded() / 100) %" }
}
