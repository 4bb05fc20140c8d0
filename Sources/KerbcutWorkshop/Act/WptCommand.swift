import ArgumentParser
import Foundation
import KerbcutARIA
import KerbcutCSS
import KerbcutHTML

/// Answers the Web Platform Tests of roles, names and descriptions.
struct WptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wpt", abstract: "Answers the Web Platform Tests of roles, names and descriptions.")

  @Argument(help: "The pages, one JSON object a line.") var pages: String
  @Option(help: "Where the answers go, for the suite's scorer.") var out: String

  func run() throws {
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var answers = Data()
    for line in try String(contentsOfFile: pages, encoding: .utf8).split(separator: "\n") {
      let page = try decoder.decode(WptPage.self, from: Data(line.utf8))
      for answer in page.answers() {
        answers += try encoder.encode(answer)
        answers.append(0x0A)
      }
    }
    try answers.write(to: URL(fileURLWithPath: out))
  }
}

/// A page of the suite.
private struct WptPage: Decodable {
  let id: String
  let html: String
  let assertions: [Assertion]

  struct Assertion: Decodable { let selector: String }

  struct Answer: Encodable {
    let id: String
    let selector: String
    let role: String
    let name: String
    let description: String
  }

  func answers() -> [Answer] {
    let document = Document.parse(html: Array(html.utf8))
    let tree = AccessibilityTree(document: document, styles: PageStyles(document: document))
    let marker = document.name("data-t")
    return assertions.compactMap { assertion in
      // The suite's selectors are all of one form, [data-t="7"].
      let value = String(assertion.selector.dropFirst(9).dropLast(2))
      guard let marker, let node = document.nodes.first(where: { document.string(marker, of: $0) == value }) else {
        return nil
      }
      return Answer(
        id: id, selector: assertion.selector, role: tree.role(of: node)?.rawValue ?? "", name: tree.name(of: node).text,
        description: tree.description(of: node).text)
    }
  }
}
