/// A message as it is written in the source of a check: the pieces between what is filled in.
///
///     "The class `\(name)` is left over."   →   ["The class `", "` is left over."]
struct MessageForm: Equatable, Sendable {
  var pieces: [String]

  /// Whether no words of it are written where it is used.
  var isMadeElsewhere: Bool { !pieces.contains { $0.contains(where: \.isLetter) } }

  /// Whether a message can have come from it.
  func matches(_ message: String) -> Bool {
    guard let first = pieces.first, let last = pieces.last, message.hasPrefix(first) else { return false }
    guard pieces.count > 1 else { return message == first }
    var rest = message.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

extension SwiftReader {
  /// The forms that an expression can have: both sides of a condition, and strings joined by `+`.
  func forms(in range: Range<Int>) -> [MessageForm] {
    let range = trimmed(range)
    if let (yes, no) = branches(of: range) { return forms(in: yes) + forms(in: no) }
    var form = MessageForm(pieces: [""])
    var start = range.lowerBound
    let joints = outer(range).filter { text[$0] == UInt8(ascii: "+") && SwiftReader.isSpace(text[$0 - 1]) }
    for end in joints + [range.upperBound] {
      let part = trimmed(start..<end)
      start = end + 1
      if part.isEmpty { continue }
      if isQuote(at: part.lowerBound), case (let pieces, let end) = literal(at: part.lowerBound), end == part.upperBound
      {
        form.pieces[form.pieces.count - 1] += pieces.first ?? ""
        form.pieces += pieces.dropFirst()
      } else {
        form.pieces.append("")
      }
    }
    return [form]
  }

  /// Both sides of `condition ? yes : no`, if that is what an expression is.
  private func branches(of range: Range<Int>) -> (yes: Range<Int>, no: Range<Int>)? {
    let marks = outer(range).filter { place in
      (text[place] == UInt8(ascii: "?") || text[place] == UInt8(ascii: ":")) && SwiftReader.isSpace(text[place - 1])
        && place + 1 < text.count && SwiftReader.isSpace(text[place + 1])
    }
    guard let first = marks.first, text[first] == UInt8(ascii: "?") else { return nil }
    var depth = 0
    for mark in marks {
      depth += text[mark] == UInt8(ascii: "?") ? 1 : -1
      if depth == 0 { return ((first + 1)..<mark, (mark + 1)..<range.upperBound) }
    }
    return nil
  }
}
