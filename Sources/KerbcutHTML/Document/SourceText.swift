import KerbcutBasics

/// The text of a file as it was parsed: valid UTF-8, with the places of its lines and the way back to the original
/// bytes.
public struct SourceText: Sendable {
  /// The whole source in UTF-8, without a byte order mark; newlines as in the file.
  public let bytes: [UInt8]
  /// The label of the encoding that the bytes were decoded from, as the Encoding Standard names it (`UTF-8`).
  public let encoding: String
  /// What decided the encoding.
  public let encodingSource: EncodingSource
  /// How many bytes of a byte order mark were taken off.
  public let byteOrderMarkLength: Int
  /// Whether a malformed sequence was replaced by U+FFFD.
  public let hasReplacements: Bool
  /// Where each line starts.
  let lineStarts: [UInt32]
  /// The source that this one stands in as the value of an attribute: its places are that one's.
  private let outer: Outer?
  /// How many continuation bytes of UTF-8 stand before each block; empty where every line is short.
  private let continuations: [UInt32]

  private static let block = 4_096

  public enum EncodingSource: Sendable { case byteOrderMark, transport, option, meta, xmlDeclaration, fallback }

  /// Line and column, both from 1; columns count Unicode code points, as editors and SARIF do.
  public struct Position: Hashable, Sendable, Codable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  public init(utf8 bytes: [UInt8], encoding: String = "UTF-8", decidedBy encodingSource: EncodingSource = .transport) {
    self.init(
      bytes: bytes, encoding: encoding, encodingSource: encodingSource, byteOrderMarkLength: 0, hasReplacements: false)
  }

  init(
    bytes: [UInt8], encoding: String, encodingSource: EncodingSource, byteOrderMarkLength: Int, hasReplacements: Bool,
    outer: Outer? = nil
  ) {
    self.bytes = bytes
    self.outer = outer
    self.encoding = encoding
    self.encodingSource = encodingSource
    self.byteOrderMarkLength = byteOrderMarkLength
    self.hasReplacements = hasReplacements
    lineStarts = Self.lineStarts(of: bytes)
    let ends = lineStarts.dropFirst() + [UInt32(truncatingIfNeeded: bytes.count)]
    let isLong = zip(lineStarts, ends).contains { $1 > $0 &+ UInt32(Self.block) }
    continuations = isLong ? Self.continuations(of: bytes) : []
  }

  /// The position of a byte offset, in the file. Costs a binary search and a scan of its line, of at most two blocks of it.
  public func position(at offset: Int) -> Position {
    if let outer { return outer.source.position(at: outer.places.sourceOffset(of: offset)) }
    let offset = min(max(offset, 0), bytes.count)
    let line = max(0, lineStarts.partitioningIndex { Int($0) > offset } - 1)
    let start = Int(lineStarts[line])
    let column =
      continuations.isEmpty
      ? offset - start - Self.continuations(in: bytes[start..<offset])
      : offset - start - (continuations(before: offset) - continuations(before: start))
    return Position(line: line + 1, column: column + 1)
  }

  private func continuations(before offset: Int) -> Int {
    let block = offset / Self.block
    return Int(continuations[block]) + Self.continuations(in: bytes[(block * Self.block)..<offset])
  }

  private static func continuations(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 1 : 0 }
      return count
    }
  }

  private static func continuations(of bytes: [UInt8]) -> [UInt32] {
    var counts: [UInt32] = [0]
    for start in stride(from: 0, to: bytes.count, by: block) {
      let end = min(start + block, bytes.count)
      counts.append((counts.last ?? 0) + UInt32(continuations(in: bytes[start..<end])))
    }
    return counts
  }

  /// The text of a line without its end, from 1. Empty for a line that does not exist.
  public func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  public var lineCount: Int { lineStarts.count }

  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    bytes.withUnsafeBufferPointer { buffer in
      var starts: [UInt32] = [0]
      var offset = 0
      while offset < buffer.count {
        // Eight bytes at once where none of them is a control: text has no line ends in most of its words.
        if let base = buffer.baseAddress, offset + 8 <= buffer.count {
          let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self)
          if !hasControl(word) {
            offset += 8
            continue
          }
        }
        let byte = buffer[offset]
        offset += 1
        let endsLine = byte == 0x0A || byte == 0x0D && (offset == buffer.count || buffer[offset] != 0x0A)
        if endsLine { starts.append(UInt32(truncatingIfNeeded: offset)) }
      }
      return starts
    }
  }

  /// Whether one of eight bytes is below 0x20. (Bytes from 0x80 on may be taken for one; that only costs time.)
  private static func hasControl(_ word: UInt64) -> Bool {
    (word &- 0x2020_2020_2020_2020) & 0x8080_8080_8080_8080 != 0
  }
}

// MARK: A source in a source

extension SourceText {
  /// What a source stands in, and where.
  final class Outer: Sendable {
    let source: SourceText
    let places: ValuePlaces

    init(_ source: SourceText, _ places: ValuePlaces) {
      self.source = source
      self.places = places
    }
  }

  /// The whole file: the text itself, unless it is the value of an attribute in it, or in a value there.
  public var file: SourceText { outer?.source.file ?? self }

  /// The stretch of the file that a stretch of the text stands for.
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    outer.map { $0.source.fileRange(of: $0.places.sourceRange(of: range)) } ?? range
  }
}

/// A parse error of the HTML Standard (section 13.2.2), by its code there.
public struct ParseError: Hashable, Sendable {
  public let code: String
  public let offset: Int

  public init(code: String, offset: Int) {
    self.code = code
    self.offset = offset
  }
}
