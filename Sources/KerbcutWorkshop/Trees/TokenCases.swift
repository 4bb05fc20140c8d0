internal import Foundation
internal import KerbcutHTML

/// html5lib's tokenizer tests (`.test`) and encoding tests (`.dat`).
struct TokenCases {
  private(set) var total = 0
  private(set) var passed = 0
  private(set) var exact = 0
  private(set) var encodings = 0
  private(set) var encodingsPassed = 0
  private(set) var differences: [String] = []
  /// Differences that are meant to be, with their reasons.
  private(set) var explained: [String] = []

  /// Tests that we do not aim at, by their descriptions.
  private static let known = [
    "A bogus comment stops at >, even if preceded by two dashes":
      "the test is older than processing instructions in HTML: `<?foo-->` is one in browsers of 2026",
    "Non-XML character": "what a tokenizer that feeds an XML tool may do; browsers keep the character",
    "Double hyphen in comment": "what a tokenizer that feeds an XML tool may do; browsers keep the dashes",
  ]

  mutating func run(_ file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    if file.pathExtension == "dat" { return runEncodings(bytes) }
    guard let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { return }
    let tests = root["tests"] ?? root["xmlViolationTests"]
    for test in tests as? [[String: Any]] ?? [] { run(test) }
  }

  private mutating func run(_ test: [String: Any]) {
    let isEscaped = test["doubleEscaped"] as? Bool ?? false
    guard var input = test["input"] as? String else { return }
    if isEscaped { input = Self.unescaped(input) }
    let expected = Self.merged((test["output"] as? [[Any]] ?? []).map { Self.line($0, isEscaped) })
    let errors = (test["errors"] as? [[String: Any]] ?? []).map { "\($0["code"] ?? "")" }.sorted()
    for state in test["initialStates"] as? [String] ?? ["Data state"] {
      total += 1
      let dump = TokenDump(
        Array(input.utf8), state: state, lastStartTag: test["lastStartTag"] as? String)
      let got = Self.merged(dump.tokens)
      guard got == expected else {
        note("\(test["description"] ?? "")", "[\(state)]: \(expected) / \(got)")
        continue
      }
      passed += 1
      if dump.errors.sorted() == errors { exact += 1 }
    }
  }

  private mutating func note(_ description: String, _ difference: String) {
    if let reason = Self.known[description] {
      explained.append("\(description): \(reason)")
    } else {
      differences.append("\(description) \(difference)")
    }
  }

  /// One token of a test as one list of strings, with its attributes in order of their names.
  private static func line(_ token: [Any], _ isEscaped: Bool) -> [String] {
    token.flatMap { part -> [String] in
      switch part {
      case let text as String: [isEscaped ? unescaped(text) : text]
      case let attributes as [String: String]:
        attributes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { [$0.key, $0.value] }
      case is NSNull: ["-"]
      case let flag as Bool: ["\(flag)"]
      default: ["?"]
      }
    }
  }

  /// Neighbouring characters as one token.
  private static func merged(_ tokens: [[String]]) -> [[String]] {
    tokens.reduce(into: []) { all, token in
      if token.first == "Character", let last = all.last, last.first == "Character" {
        all[all.count - 1] = ["Character", last[1] + token[1]]
      } else {
        all.append(token)
      }
    }
  }

  /// `\\uXXXX` as the character; lone surrogates, which UTF-8 has not, become U+FFFD.
  private static func unescaped(_ text: String) -> String {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == 0x5C, rest.first == 0x75, rest.count >= 5,
        let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
      {
        units.append(value)
        rest = rest.dropFirst(5)
      } else {
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func runEncodings(_ bytes: [UInt8]) {
    let mark = Array("#data\n".utf8)
    let answer = Array("\n#encoding\n".utf8)
    let starts = bytes.indices.filter { ($0 == 0 || bytes[$0 - 1] == 0x0A) && bytes[$0...].starts(with: mark) }
    for (index, start) in starts.enumerated() {
      let block = Array(bytes[(start + mark.count)..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)])
      guard let at = block.indices.first(where: { block[$0...].starts(with: answer) }) else { continue }
      let wanted = String(decoding: block[(at + answer.count)...], as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      encodings += 1
      let label = ParseOptions(transportCharset: wanted)
      let expected = Document.parse(html: [], options: label).source.encoding
      let got = Document.parse(html: Array(block[..<at])).source.encoding
      if got == expected { encodingsPassed += 1 } else { differences.append("encoding \(expected) / \(got)") }
    }
  }
}
