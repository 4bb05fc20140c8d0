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

  @Flag(help: "Print JSON, one object a node.")
  var json = false

  func run() async throws {
    let tree = try await LoadedPage.page(asked: page).accessibility
    guard json else {
      print(tree.text(includesAll: dom), terminator: "")
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(tree.lines(includesAll: dom)), as: UTF8.self))
  }
}
