internal import ArgumentParser
internal import Foundation
internal import Kerbcut

/// `kerbcut tree`: what a screen reader is given of a page.
struct TreeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree", abstract: "Prints what a screen reader is given of a page.")

  @Argument(help: "A file, an address, or '-' for standard input.", completion: .file())
  var page: String

  @Flag(help: "List every element, hidden ones too.")
  var all = false

  @Flag(help: "Print the tree that a browser builds, with the line and column of each node, in html5lib's form.")
  var dom = false

  @Flag(help: "With --dom: list the parse errors of the HTML Standard after the tree.")
  var errors = false

  @Flag(help: "Print JSON, an array with one object a node.")
  var json = false

  func validate() throws {
    if errors, !dom { throw ValidationError("‘--errors’ goes with ‘--dom’.") }
    if dom, json || all { throw ValidationError("‘--dom’ goes with neither ‘--json’ nor ‘--all’.") }
  }

  func run() async throws {
    if dom {
      let document = try await LoadedPage.document(asked: page, collectsParseErrors: errors)
      try Terminal.write(Self.output(of: document))
    } else {
      let page = try await LoadedPage.page(asked: page)
      try Terminal.write(try Self.output(of: page, all: all, json: json))
    }
  }

  static func output(of page: Page, all: Bool = false, json: Bool = false) throws -> String {
    guard json else { return page.accessibility.text(includesAll: all) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(page.accessibility.lines(includesAll: all)), as: UTF8.self) + "\n"
  }

  static func output(of document: Document) -> String {
    let errors = document.parseErrors.map { error in
      let position = document.source.position(at: error.offset)
      return "\(position.line):\(position.column) \(error.code)\n"
    }
    return document.treeDumpWithPlaces + errors.joined()
  }
}
