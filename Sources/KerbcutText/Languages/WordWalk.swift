import KerbcutBasics

/// Walks over the words of a text that count for its language: runs of letters and apostrophes.
struct WordWalk {
  private var walk: CharacterWalk

  init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) { walk = CharacterWalk(text[...], bytes) }

  /// Where the next word stands, as offsets into the bytes; nil at the end.
  mutating func next() -> Range<Int>? {
    var start = -1
    var begin = walk.place
    while let scalar = walk.next() {
      if Self.isWordPart(scalar) {
        if start < 0 { start = begin }
      } else if start >= 0 {
        return start..<begin
      }
      begin = walk.place
    }
    return start >= 0 ? start..<begin : nil
  }

  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar == "'" || scalar == "\u{2019}"
  }
}

/// The small words of languages by their UTF-8.
struct SmallWords: Sendable {
  /// Keys of words in open addressing; 0 where a place is free.
  private var keys: [UInt64]
  private var languages: [[Int]]
  private let longest: Int

  init(_ words: [String: [Int]]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    languages = Array(repeating: [], count: size)
    longest = words.keys.map(\.utf8.count).max() ?? 0
    for (word, ofWord) in words {
      let key = word.withBytes(Self.key)
      var place = Int(truncatingIfNeeded: key) & (size - 1)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = key
      languages[place] = ofWord
    }
  }

  /// The languages that a word is a small word of, as their places in the identifier's list.
  subscript(word: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard word.count <= longest else { return [] }
    let key = Self.key(word)
    var place = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[place] != 0 {
      if keys[place] == key { return languages[place] }
      place = (place + 1) & (keys.count - 1)
    }
    return []
  }

  /// A stable hash of the word with its ASCII letters in lower case and its apostrophes straight; two words never meet in
  /// practice.
  static func key(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key = StableHash()
    var place = 0
    while place < word.count {
      if word[place] == 0xE2, place + 2 < word.count, word[place + 1] == 0x80, word[place + 2] == 0x99 {
        key.add(UInt8(ascii: "'"))
        place += 3
      } else {
        key.add(word[place].inLowerCase)
        place += 1
      }
    }
    return key.value
  }
}
