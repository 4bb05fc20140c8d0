/// The grammars of where items of a grid are placed, and how they are aligned in their places.
enum GridGrammar {
  /// A line by its number or name, or a span as it is written (CSS Grid 2, section 8.3).
  static func line(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.auto) { return .keyword(.auto) }
    var words: [String] = []
    var number: Int?
    // `span`, a name and a number, in any order.
    while !reader.isAtEnd, words.count < 3, !(reader.current?.isDelim(UInt8(ascii: "/")) ?? true) {
      if number == nil, let found = reader.integer() {
        number = found
      } else if let token = reader.current, token.kind == .ident, reader.peekedKeyword?.isCSSWide != true {
        reader.place += 1
        words.append(reader.text(token))
      } else {
        return nil
      }
    }
    guard words.count < 2 || words.contains("span"), words != ["span"] || number != nil else { return nil }
    guard let number else { return words.isEmpty ? nil : .identifier(words.joined(separator: " ")) }
    if number == 0 { return nil }
    return words.isEmpty ? .number(Double(number)) : .identifier((words + ["\(number)"]).joined(separator: " "))
  }

  /// Lines parted by slashes: one that is left out is the named one across from it, else automatic.
  static func lines(_ longhands: [Property], _ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    guard let first = line(&reader) else { return nil }
    var lines = [first]
    while lines.count < longhands.count, reader.takesDelim(UInt8(ascii: "/")) {
      guard let next = line(&reader) else { return nil }
      lines.append(next)
    }
    for place in lines.count..<longhands.count {
      let across = lines[place == 3 ? 1 : 0]
      lines.append(isName(across) ? across : .keyword(.auto))
    }
    return Array(zip(longhands, lines))
  }

  private static func isName(_ line: Value) -> Bool {
    if case .identifier(let text) = line { return !text.contains(" ") && text != "span" }
    return false
  }

  private static let alignments: [Keyword] = [
    .auto, .normal, .stretch, .center, .start, .end, .flexStart, .flexEnd, .selfStart, .selfEnd, .left, .right,
    .baseline, .anchorCenter,
  ]

  /// Where an item stands in its place; words before it about safety and baselines change nothing here.
  static func alignment(_ reader: inout ValueReader, or alone: Keyword) -> Value? {
    let before = reader.keyword([.legacy, .safe, .unsafe, .first, .last])
    if let keyword = reader.keyword(alignments) { return .keyword(keyword) }
    return before == .legacy && alone == .legacy ? .keyword(.legacy) : nil
  }
}
