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
  var dom = false

  @Flag(help: "Print JSON, an array with one object a node.")
  var json = false

  func run() async throws {
    let page = try await LoadedPage.page(asked: page)
    print(try Self.output(of: page, dom: dom, json: json), terminator: "")
  }

  static func output(of page: Page, dom: Bool = false, json: Bool = false) throws -> String {
    guard json else { return page.accessibility.text(includesAll: dom) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(page.accessibility.lines(includesAll: dom)), as: UTF8.self) + "\n"
  }
}
