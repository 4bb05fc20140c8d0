/// A piece of valid UTF-8 text that shares a document's buffer: compared and searched without making a string.
@frozen
public struct UTF8Text: RandomAccessCollection, Sendable {
  @usableFromInline let buffer: [UInt8]
  @usableFromInline let start: Int
  public let count: Int

  @inlinable
  init(buffer: [UInt8], start: Int, count: Int) {
    self.buffer = buffer
    self.start = start
    self.count = count
  }

  /// A text of its own.
  public init(_ string: String) {
    buffer = Array(string.utf8)
    start = 0
    count = buffer.count
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }
  @inlinable public subscript(position: Int) -> UInt8 { buffer[start + position] }

  @inlinable
  public func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R? {
    try buffer.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start..<start + count])) }
  }

  /// Adds the text to bytes: quicker than their own way with a collection.
  @inlinable
  public func append(to bytes: inout [UInt8]) {
    buffer.withUnsafeBufferPointer {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<start + count]))
    }
  }

  /// Whether there is nothing but ASCII white space (HTML Standard, “ASCII whitespace”).
  @inlinable
  public var isBlank: Bool { allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) && $0 != 0x0B } }

  @inlinable
  public static func == (left: UTF8Text, right: StaticString) -> Bool {
    left.count == right.utf8CodeUnitCount
      && right.withUTF8Buffer { literal in left.elementsEqual(literal) }
  }

  @inlinable
  public static func == (left: UTF8Text, right: UTF8Text) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }

  /// Compares as HTML compares keywords: ASCII letters without regard to case.
  @inlinable
  public func equalsIgnoringCase(_ keyword: StaticString) -> Bool {
    guard count == keyword.utf8CodeUnitCount else { return false }
    return keyword.withUTF8Buffer { literal in
      zip(self, literal).allSatisfy { Self.lower($0) == Self.lower($1) }
    }
  }

  @inlinable
  public static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Whether one of the pieces between ASCII white space is this one.
  public func hasToken(_ token: StaticString) -> Bool {
    let wanted = token.utf8CodeUnitCount
    guard count >= wanted, wanted > 0 else { return false }
    return buffer.withUnsafeBufferPointer { bytes in
      var begin = start
      for position in start...start + count {
        let isGap = position == start + count || bytes[position] == 0x20 || (0x09...0x0D).contains(bytes[position])
        guard isGap else { continue }
        if position - begin == wanted, Self.same(bytes, begin, token) { return true }
        begin = position + 1
      }
      return false
    }
  }

  private static func same(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ token: StaticString) -> Bool {
    token.withUTF8Buffer { literal in
      var place = 0
      while place < literal.count, bytes[start + place] == literal[place] { place += 1 }
      return place == literal.count
    }
  }

  /// The pieces between ASCII white space.
  public var tokens: [UTF8Text] {
    var found: [UTF8Text] = []
    var begin = 0
    for position in 0...count {
      let isGap = position == count || self[position] == 0x20 || (0x09...0x0D).contains(self[position])
      guard isGap else { continue }
      if begin < position { found.append(UTF8Text(buffer: buffer, start: start + begin, count: position - begin)) }
      begin = position + 1
    }
    return found
  }
}

extension String {
  /// The text as a string of its own.
  @inlinable
  public init(_ text: UTF8Text) { self.init(decoding: text, as: UTF8.self) }
}
