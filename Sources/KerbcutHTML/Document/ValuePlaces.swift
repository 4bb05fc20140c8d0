import KerbcutBasics

/// Where the parts of an attribute's decoded value stand in the source, so that a document inside the value has places in
/// the file: `srcdoc="&lt;p>"` holds `<p>`, whose `p` is the fifth character behind the quote and not the second.
///
/// A list of the places where the value stops being a copy of the source, in order:
///
///     source    &lt;p title=&quot;x&quot;>      value    <p title="x">
///     (0 → 0, reference) (1 → 4, copy) (9 → 12, reference) (10 → 18, copy) …
struct ValuePlaces: Sendable {
  private struct Turn: Sendable {
    /// Where it is in the value.
    var value: Int
    /// Where it is in the source.
    var source: Int
    /// Whether what follows in the source is what follows in the value, byte by byte.
    var isCopy: Bool
  }

  private let turns: [Turn]
  /// The value as written in the source, without quotes.
  private let written: Range<Int>

  /// The offset in the source of an offset in the value. What stands for one character has one place, its start.
  func sourceOffset(of offset: Int) -> Int {
    let place = turns.partitioningIndex { $0.value > offset }
    guard place > 0 else { return written.lowerBound }
    let turn = turns[place - 1]
    return min(turn.source + (turn.isCopy ? offset - turn.value : 0), written.upperBound)
  }

  /// The stretch of the source that a stretch of the value stands for.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(of: range.lowerBound)
    return start..<max(start, sourceOffset(of: range.upperBound))
  }
}

extension Document {
  /// The value of an attribute as a source of its own, whose places are those in the file. Costs a scan of the value as
  /// written.
  public func source(in attribute: AttributeID) -> SourceText {
    let value = self.value(of: attribute)
    let places = ValuePlaces(written: rawValueRange(of: attribute), in: source.bytes, value: value)
    return SourceText(
      bytes: Array(value), encoding: "UTF-8", encodingSource: .transport, byteOrderMarkLength: 0,
      hasReplacements: false,
      outer: .init(source, places))
  }
}

extension ValuePlaces {
  /// Reads a value again as it is written. XML has references and white space of its own: where the value turns out to be
  /// another, all of it has the place of the attribute's value.
  init(written: Range<Int>, in bytes: [UInt8], value: UTF8Text) {
    let written = written.clamped(to: 0..<bytes.count)
    self.written = written
    let read = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { Self.turns(of: written, in: $0, value: value) }
    }
    turns = read ?? [Turn(value: 0, source: written.lowerBound, isCopy: false)]
  }

  /// Where the value departs from the source; nil if it is not what HTML makes of the source.
  private static func turns(
    of written: Range<Int>, in bytes: UnsafePointer<UInt8>, value: UTF8Text
  ) -> [Turn]? {
    var decoder = Tokenizer(bytes, count: written.upperBound, record: MarkupRecord(), collectsErrors: false)
    var turns = [Turn(value: 0, source: written.lowerBound, isCopy: true)]
    var at = written.lowerBound
    while at < written.upperBound {
      let start = at
      let decoded = decoder.side.count
      at = decoder.appendSpecialOfValue(at)
      // What is no reference is copied, with its `&`.
      if decoder.side.count - decoded == at - start, decoder.side[decoded] == bytes[start] { continue }
      if turns.last?.value == decoded { turns.removeLast() }
      turns.append(Turn(value: decoded, source: start, isCopy: false))
      turns.append(Turn(value: decoder.side.count, source: at, isCopy: true))
    }
    let isValue = decoder.side.count == value.count && value.enumerated().allSatisfy { decoder.side[$0] == $1 }
    return isValue ? turns : nil
  }
}
