/// Reads as much of Swift as it takes to find calls and what stands between their brackets: text, strings with what is
/// filled into them, and comments. No more: names and types mean nothing to it.
struct SwiftReader {
  let text: [UInt8]

  init(_ source: String) { text = Array(source.utf8) }

  /// Whether these characters stand at a place.
  func has(_ word: StaticString, at place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place >= 0, place + count <= text.count else { return false }
    return word.withUTF8Buffer { $0.elementsEqual(text[place..<(place + count)]) }
  }

  /// The line of a place, from 1.
  func line(of place: Int) -> Int { 1 + text[..<place].count { $0 == UInt8(ascii: "\n") } }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// Behind the string, comment, name or single character that begins here.
  func end(ofUnitAt place: Int) -> Int {
    if has("//", at: place) { return text[place...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count }
    if isQuote(at: place) { return literal(at: place).end }
    var end = place
    while end < text.count, Self.isNamed(text[end]) { end += 1 }
    return max(end, place + 1)
  }

  /// Behind the bracket that closes the one here; the end of the text if none does.
  func end(ofBracketAt place: Int) -> Int {
    var depth = 0
    var next = place
    while next < text.count {
      let byte = text[next]
      if Self.opens(byte) { depth += 1 }
      if Self.closes(byte) { depth -= 1 }
      next = end(ofUnitAt: next)
      if depth == 0 { return next }
    }
    return text.count
  }

  /// The places of what is outside of brackets and strings in a range.
  func outer(_ range: Range<Int>) -> [Int] {
    var places: [Int] = []
    var next = range.lowerBound
    while next < range.upperBound {
      places.append(next)
      next = Self.opens(text[next]) ? end(ofBracketAt: next) : end(ofUnitAt: next)
    }
    return places
  }

  /// What stands between the commas of the brackets here, apart from its label.
  func arguments(at bracket: Int) -> [(label: String, value: Range<Int>)] {
    let inside = (bracket + 1)..<max(bracket + 1, end(ofBracketAt: bracket) - 1)
    let commas = outer(inside).filter { text[$0] == UInt8(ascii: ",") }
    let starts = [inside.lowerBound] + commas.map { $0 + 1 }
    return zip(starts, commas + [inside.upperBound]).map { start, end in argument(trimmed(start..<end)) }
  }

  /// Without white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isSpace(text[start]) { start += 1 }
    while end > start, Self.isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private func argument(_ range: Range<Int>) -> (label: String, value: Range<Int>) {
    var end = range.lowerBound
    while end < range.upperBound, Self.isNamed(text[end]) { end += 1 }
    guard end > range.lowerBound, end + 1 < range.upperBound, has(": ", at: end) else { return ("", range) }
    return (string(range.lowerBound..<end), trimmed((end + 1)..<range.upperBound))
  }

  // MARK: Strings

  func isQuote(at place: Int) -> Bool {
    var next = place
    while next < text.count, text[next] == UInt8(ascii: "#") { next += 1 }
    return next < text.count && text[next] == UInt8(ascii: "\"")
  }

  /// The string that begins here: its pieces between what is filled in, and where it ends.
  func literal(at place: Int) -> (pieces: [String], end: Int) {
    var next = place
    while text[next] == UInt8(ascii: "#") { next += 1 }
    let hashes = [UInt8](repeating: UInt8(ascii: "#"), count: next - place)
    let quotes: [UInt8] = Array(has("\"\"\"", at: next) ? "\"\"\"".utf8 : "\"".utf8)
    next += quotes.count
    var pieces: [[UInt8]] = [[]]
    while next < text.count {
      if begins(quotes + hashes, at: next) {
        return (pieces.map { string(of: $0) }, next + quotes.count + hashes.count)
      }
      guard begins([UInt8(ascii: "\\")] + hashes, at: next) else {
        pieces[pieces.count - 1].append(text[next])
        next += 1
        continue
      }
      next += 1 + hashes.count
      if next < text.count, text[next] == UInt8(ascii: "(") {
        pieces.append([])
        next = end(ofBracketAt: next)
      } else if next < text.count {
        pieces[pieces.count - 1].append(text[next] == UInt8(ascii: "n") ? UInt8(ascii: "\n") : text[next])
        next += 1
      }
    }
    return (pieces.map { string(of: $0) }, text.count)
  }

  private func begins(_ bytes: [UInt8], at place: Int) -> Bool { text[place...].starts(with: bytes) }
  private func string(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Characters

  static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }

  static func isNamed(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || UnicodeScalar(byte).properties.isAlphabetic
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func opens(_ byte: UInt8) -> Bool { "([{".utf8.contains(byte) }
  private static func closes(_ byte: UInt8) -> Bool { ")]}".utf8.contains(byte) }
}
