import Foundation

@testable import KerbcutTesting

/// A source file of the project as the tests of its architecture read it: names and where they stand, no meaning.
struct SourceFile {
  /// The path from the root of the package.
  let path: String
  /// The folder of its module below the module's own; empty for a file that stands beside the folders.
  let folder: String
  /// Its lines as written.
  let lines: [Substring]
  /// Its lines with blanks in place of comments and strings.
  let code: [Substring]

  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files below a folder of the package, such as `Sources/Kerbcut`, in order of their paths.
  static func all(below folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        "\(folder)/\(path)", try String(contentsOf: base.appending(path: path), encoding: .utf8), below: folder)
    }
  }

  init(_ path: String, _ text: String, below base: String) {
    self.path = path
    let steps = path.dropFirst(base.count + 1).split(separator: "/")
    folder = steps.count > 1 ? String(steps[0]) : ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = Self.blanked(text).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The text with a blank for each byte of a comment or string.
  private static func blanked(_ text: String) -> String {
    let reader = SwiftReader(text)
    var bytes = reader.text
    var place = 0
    while place < bytes.count {
      let end = reader.end(ofUnitAt: place)
      if reader.has("//", at: place) || reader.isQuote(at: place) {
        for blank in place..<end where bytes[blank] != UInt8(ascii: "\n") { bytes[blank] = UInt8(ascii: " ") }
      }
      place = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The modules that it imports.
  var imports: [String] {
    code.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
      return words[..<place].allSatisfy { Self.beforeImport.contains($0) } ? String(words[place + 1]) : nil
    }
  }

  private static let beforeImport: Set<Substring> = [
    "public", "internal", "package", "private", "fileprivate", "@_exported", "@testable", "@preconcurrency",
  ]

  /// The types that it declares, those inside of others aside.
  var types: [String] {
    code.compactMap { line in
      guard line.first.map({ $0.isLetter || $0 == "@" }) == true else { return nil }
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") }
      guard let place = words.firstIndex(where: Self.declaring.contains), place + 1 < words.count else { return nil }
      return words[..<place].contains("extension") ? nil : String(words[place + 1])
    }
  }

  private static let declaring: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "actor"]

  /// The names that begin with a capital letter and are no members.
  var capitalNames: Set<String> {
    var names: Set<String> = []
    for line in code {
      var before: UInt8 = 0
      for word in line.utf8.split(omittingEmptySubsequences: false, whereSeparator: { !SwiftReader.isNamed($0) }) {
        if let first = word.first, (0x41...0x5A).contains(first), before != UInt8(ascii: ".") {
          names.insert(String(Substring(word)))
        }
        if word.endIndex < line.endIndex { before = line.utf8[word.endIndex] }
      }
    }
    return names
  }
}
