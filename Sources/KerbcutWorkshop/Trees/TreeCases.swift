internal import Foundation
internal import KerbcutHTML

/// The cases that a comparison tool wrote into a folder: `cases.json` and a file for each.
struct TreeCases {
  struct Case: Decodable {
    var id: String
    var fragment: String?
    var script: String
  }

  let folder: URL
  let cases: [Case]

  init(folder: URL) throws {
    self.folder = folder
    cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: folder.appending(path: "cases.json")))
  }

  /// Writes the dump of each case beside it.
  func writeDumps() throws {
    for one in cases {
      let file = folder.appending(path: one.id + ".html")
      let document = Self.document(of: one, bytes: [UInt8](try Data(contentsOf: file)))
      try Data(document.treeDump.utf8).write(to: folder.appending(path: one.id + ".html.tree"))
    }
  }

  private static func document(of one: Case, bytes: [UInt8]) -> Document {
    let options = ParseOptions(isScripting: one.script == "on", transportCharset: "utf-8")
    guard let fragment = one.fragment else { return .parse(html: bytes, options: options) }
    let parts = fragment.split(separator: " ").map(String.init)
    let namespace: Namespace =
      switch parts.first {
      case "svg" where parts.count == 2: .svg
      case "math" where parts.count == 2: .mathML
      default: .html
      }
    return .parse(fragment: bytes, context: (namespace, parts.last ?? "div"), options: options)
  }
}
