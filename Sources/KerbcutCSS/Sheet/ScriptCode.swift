/// A piece of script as bytes, for the few things that a look at its text can tell.
struct ScriptCode {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is set; nil where it is no text that stands there.
  struct SetValue: Equatable { var text: String? }

  func holds(_ sign: StaticString) -> Bool { place(of: sign, from: 0) != nil }

  /// Whether a member or attribute is given a value.
  func sets(_ member: StaticString) -> Bool { valueSet(to: member) != nil }

  /// The value that a member or attribute is given first: `x.media = 'all'`, `x.setAttribute("media", "all")`.
  func valueSet(to member: StaticString) -> SetValue? {
    var start = 0
    while let found = place(of: member, from: start) {
      start = found + member.utf8CodeUnitCount
      guard found == 0 || !Self.isNamePart(bytes[found - 1]) else { continue }
      guard let value = valueStart(behind: start, isQuoted: found > 0 && Self.isQuote(bytes[found - 1])) else {
        continue
      }
      return SetValue(text: text(at: value))
    }
    return nil
  }

  /// The first place of some bytes; nil if there is none.
  func place(of sign: StaticString, from start: Int) -> Int? {
    let length = sign.utf8CodeUnitCount
    guard length > 0, start >= 0, bytes.count - start >= length else { return nil }
    return sign.withUTF8Buffer { sign in
      bytes.withUnsafeBufferPointer { bytes in
        var place = start
        while place + length <= bytes.count {
          if bytes[place] == sign[0], (1..<length).allSatisfy({ bytes[place + $0] == sign[$0] }) { return place }
          place += 1
        }
        return nil
      }
    }
  }

  /// Whether some bytes stand right before a place.
  func stands(_ sign: StaticString, before place: Int) -> Bool {
    let length = sign.utf8CodeUnitCount
    guard place >= length else { return false }
    return sign.withUTF8Buffer { sign in (0..<length).allSatisfy { bytes[place - length + $0] == sign[$0] } }
  }

  /// The text between quotes that begins at a place, if it is one; `\/` stands for a stroke.
  func text(at place: Int) -> String? {
    guard place < bytes.count, Self.isQuote(bytes[place]) else { return nil }
    let rest = bytes[(place + 1)...].prefix(Self.longestText)
    guard let end = rest.firstIndex(of: bytes[place]) else { return nil }
    return String(decoding: rest[..<end].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
  }

  /// The first place behind another that is no white space.
  func next(from place: Int) -> Int {
    var place = place
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    return place
  }

  /// The first place before another that is no white space; -1 at the start.
  func last(before place: Int) -> Int {
    var place = place - 1
    while place >= 0, Self.isSpace(bytes[place]) { place -= 1 }
    return place
  }

  /// Where a value begins: behind a sign that gives one, or behind a comma where a name between quotes comes before.
  private func valueStart(behind name: Int, isQuoted: Bool) -> Int? {
    let sign = next(from: isQuoted ? name + 1 : name)
    guard sign < bytes.count else { return nil }
    if isQuoted, bytes[sign] == UInt8(ascii: ",") { return next(from: sign + 1) }
    let isMember = isQuoted && bytes[sign] == UInt8(ascii: "]")
    let place = isMember ? next(from: sign + 1) : sign
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "="), bytes[place + 1] != UInt8(ascii: "=") else {
      return nil
    }
    return next(from: place + 1)
  }

  static let longestText = 2_000

  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
