import KerbcutBasics

// Text work at the cost of bytes. A page's text is gone through by many checks; by Swift's characters that would be the
// greater part of an audit, so what is asked often is answered from UTF-8 here.

extension StringProtocol {
  /// Calls a function with the text as UTF-8.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}

/// Looks for a text in another by UTF-8; the rarest byte of what is looked for leads the search.
package enum ByteSearch {
  /// The first place at or behind `start`; nil if there is none, or nothing to look for.
  package static func place(
    of needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard let base = text.baseAddress, !needle.isEmpty, text.count - start >= needle.count else { return nil }
    let rarest = rarestPlace(in: needle)
    let sign = needle[rarest]
    var next = start + rarest
    let limit = text.count - (needle.count - 1 - rarest)
    while let found = self.next(sign, in: base, from: next, to: limit) {
      let first = found - rarest
      var same = 0
      while same < needle.count, base[first + same] == needle[same] { same += 1 }
      if same == needle.count { return first }
      next = found + 1
    }
    return nil
  }

  private static func rarestPlace(in needle: UnsafeBufferPointer<UInt8>) -> Int {
    commonness.withUnsafeBufferPointer { ranks in
      var best = 0
      for place in 1..<max(needle.count, 1) where ranks[Int(needle[place])] < ranks[Int(needle[best])] { best = place }
      return best
    }
  }

  /// The next place of a byte: eight bytes at a time.
  private static func next(_ byte: UInt8, in base: UnsafePointer<UInt8>, from start: Int, to limit: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let pattern = UInt64(byte) &* ones
    var place = start
    while place + 8 <= limit {
      let difference = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self).littleEndian ^ pattern
      let zeros = (difference &- ones) & ~difference & tops
      if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < limit {
      if base[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// How common bytes are in prose, markup and scripts, by rough ranks.
  private static let commonness: [UInt8] = {
    var ranks = [UInt8](repeating: 0, count: 256)
    for (rank, byte)
      in "zqxj~^`|@#$%&+*!?{}[]\\<>QXZJKVWYUHGBFDNOMPLRICTEAS9876543210=:;\"'/(),_-.kvbwyfpgumcdhlrsniaote "
      .utf8.enumerated()
    { ranks[Int(byte)] = UInt8(clamping: rank + 1) }
    for byte in 0x80...0xBF { ranks[byte] = 40 }
    return ranks
  }()
}

extension StringProtocol {
  /// The first place of a text, compared byte by byte: one pass.
  public func firstRange(of text: String) -> Range<Index>? {
    guard let place = place(of: text) else { return nil }
    let start = utf8.index(startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: text.utf8.count)
  }

  /// Whether a text occurs, compared byte by byte: for signs that are not whole words. One pass.
  ///
  /// The standard library's `contains` compares characters by canonical equivalence and costs fifty times as much.
  public func holds(_ sign: String) -> Bool { sign.isEmpty || place(of: sign) != nil }

  private func place(of text: String) -> Int? {
    withBytes { bytes in text.withBytes { ByteSearch.place(of: $0, in: bytes) } }
  }
}

extension StringProtocol {
  /// The first place of any of these words.
  package func firstRange(ofAny words: [String]) -> Range<Index>? {
    words.compactMap { word in self.firstRange(of: word) }.min { $0.lowerBound < $1.lowerBound }
  }
}

extension String {
  /// Whether one of the texts occurs, compared byte by byte.
  public func contains(anyOf texts: [String]) -> Bool { texts.contains { holds($0) } }

  /// Whether one of the phrases occurs at word boundaries.
  public func contains(anyPhrase phrases: [String]) -> Bool { phrases.contains { contains(phrase: $0) } }

  /// Whether the words of `phrase` occur one after another, at word boundaries. Both are compared as given.
  public func contains(phrase: String) -> Bool {
    withBytes { bytes in
      phrase.withBytes { needle in
        var start = 0
        while let place = ByteSearch.place(of: needle, in: bytes, from: start) {
          let end = place + needle.count
          if !isWordPart(before: place, bytes), !isWordPart(at: end, bytes) { return true }
          start = end
        }
        return false
      }
    }
  }

  private func isWordPart(at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return Unicode.Scalar(bytes[place]).isLetterOrNumber }
    return self[utf8.index(startIndex, offsetBy: place)].isLetterOrNumber
  }

  private func isWordPart(before place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place > 0 else { return false }
    if bytes[place - 1] < 0x80 { return Unicode.Scalar(bytes[place - 1]).isLetterOrNumber }
    return self[index(before: utf8.index(startIndex, offsetBy: place))].isLetterOrNumber
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where text ends that starts here, at no white space, and is collapsed already: words with single spaces between.
  package func endOfCollapsed(from start: Int) -> Int {
    var place = start + 1
    while place < count {
      let byte = self[place]
      if byte == UInt8(ascii: " ") {
        guard place + 1 < count, whiteSpaceLength(at: place + 1) == 0 else { return place }
        place += 2
      } else if byte < 0x20 || byte >= 0xC2, whiteSpaceLength(at: place) > 0 {
        return place
      } else {
        place += 1
      }
    }
    return place
  }
}
