/// Walks over the characters of a text, each by its first scalar: what a character *is* (letter, figure, space) Swift
/// decides by that alone. Costs bytes where neighbours are plain scalars, and Swift's own search for the end of a
/// character only where marks, joiners and the like may belong to it.
package struct CharacterWalk {
  private let text: Substring
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next character starts, as an offset into the bytes.
  package private(set) var place = 0

  package init(_ text: Substring, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// The first scalar of the next character, and moves behind the character; nil at the end.
  @inline(__always)
  package mutating func next() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    if byte < 0x80, place + 1 == bytes.count || bytes[place + 1] < 0x80 && byte != 0x0D {
      place += 1
      return Unicode.Scalar(byte)
    }
    return nextBeyondASCII()
  }

  @inline(never)
  private mutating func nextBeyondASCII() -> Unicode.Scalar? {
    let (first, length) = Self.scalar(in: bytes, at: place)
    let end = place + length
    if end == bytes.count || Self.isPlain(first) && Self.isPlain(Self.scalar(in: bytes, at: end).scalar) {
      place = end
    } else {
      let index = text.utf8.index(text.startIndex, offsetBy: place)
      place += max(length, text.utf8.distance(from: index, to: text.index(after: index)))
    }
    return first
  }

  /// The scalar that starts here in valid UTF-8.
  @inline(__always)
  package static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (
    scalar: Unicode.Scalar, length: Int
  ) {
    let byte = UInt32(bytes[place])
    if byte < 0x80 { return (Unicode.Scalar(bytes[place]), 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard place + length <= bytes.count else { return ("\u{FFFD}", max(1, bytes.count - place)) }
    var value = byte & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(bytes[place + next]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Whether a scalar, beside another such, is a character by itself: ranges whose Grapheme_Cluster_Break is Other or, for
  /// Hangul syllables, breaks between two of them (Unicode Standard Annex 29).
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x02FF, 0x0370...0x0482, 0x048A...0x052F, 0x0531...0x0556, 0x0561...0x0586,
      0x05D0...0x05EA, 0x0620...0x064A, 0x0E01...0x0E30, 0x1E00...0x1FFF, 0x2010...0x2027, 0x20A0...0x20C0,
      0x2100...0x218B, 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF60:
      true
    default: false
    }
  }
}

extension String {
  /// The text up to a number of characters, as `prefix` counts them.
  public func firstCharacters(_ count: Int) -> String {
    guard utf8.count > count else { return self }
    return withBytes { bytes in
      var walk = CharacterWalk(self[...], bytes)
      var left = count
      while left > 0, walk.next() != nil { left -= 1 }
      return walk.place == bytes.count
        ? self : String(decoding: UnsafeBufferPointer(rebasing: bytes[..<walk.place]), as: UTF8.self)
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The longest runs of characters whose first scalar meets a condition: what `split` by all others gives.
  public func runs(where belongs: (Unicode.Scalar) -> Bool) -> [Substring] {
    var found: [Substring] = []
    forEachRun(where: belongs) { found.append($0) }
    return found
  }

  /// Calls a function with each run of characters that meet a condition.
  package func forEachRun(where belongs: (Unicode.Scalar) -> Bool, _ body: (Substring) -> Void) {
    let text = self[...]
    text.withBytes { bytes in
      var walk = CharacterWalk(text, bytes)
      var start = -1
      var begin = 0
      func end(at place: Int) {
        guard start >= 0 else { return }
        let first = text.utf8.index(text.startIndex, offsetBy: start)
        body(Substring(text.utf8[first..<text.utf8.index(first, offsetBy: place - start)]))
        start = -1
      }
      while let scalar = walk.next() {
        if belongs(scalar) {
          if start < 0 { start = begin }
        } else {
          end(at: begin)
        }
        begin = walk.place
      }
      end(at: begin)
    }
  }

  /// The words: runs of letters and digits, with apostrophes and hyphens inside them.
  public var words: [Substring] {
    var found: [Substring] = []
    forEachWord { found.append($0) }
    return found
  }

  /// How many words there are.
  public var wordCount: Int {
    var count = 0
    forEachWord { _ in count += 1 }
    return count
  }

  private func forEachWord(_ body: (Substring) -> Void) {
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isLetterOrNumber || scalar == "'" || scalar == "\u{2019}" || scalar == "-"
    }
    forEachRun(where: isPart) { word in
      let isWord = word.utf8.first.map { Unicode.Scalar($0).isLetterOrNumber && $0 < 0x80 } ?? false
      if isWord || word.contains(where: \.isLetterOrNumber) { body(word) }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a character that starts with it is a letter or a number; quick for the scalars that pages are made of.
  @inlinable public var isLetterOrNumber: Bool { isLetter || isNumber }

  /// Whether a character that starts with it is a letter.
  @inlinable
  public var isLetter: Bool {
    switch value {
    case 0x00...0x7F: (0x61...0x7A).contains(value | 0x20)
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x400...0x481, 0x4E00...0x9FFF: true
    case 0x2010...0x2027, 0x3001...0x3004: false
    default: properties.isAlphabetic
    }
  }

  /// Whether a character that starts with it is a number.
  @inlinable
  public var isNumber: Bool {
    switch value {
    case 0x00...0x7F: (0x30...0x39).contains(value)
    case 0xC0...0x24F, 0x400...0x481, 0x2010...0x2027: false
    default: properties.numericType != nil
    }
  }

  /// Whether a character that starts with it is white space.
  @inlinable
  public var isWhiteSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension Character {
  /// `isLetter || isNumber`, quick for ASCII.
  public var isLetterOrNumber: Bool {
    if let ascii = asciiValue { return (0x61...0x7A).contains(ascii | 0x20) || (0x30...0x39).contains(ascii) }
    return isLetter || isNumber
  }
}
