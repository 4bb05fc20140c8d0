/// The grammars of where boxes stand in the room that is left (CSS Box Alignment 3).
enum AlignmentGrammar {
  private static let positions: [Keyword] = [
    .normal, .stretch, .center, .start, .end, .flexStart, .flexEnd, .left, .right, .baseline,
  ]
  private static let ofItems: [Keyword] = positions + [.auto, .selfStart, .selfEnd, .anchorCenter]
  private static let ofContents: [Keyword] = positions + [.spaceBetween, .spaceAround, .spaceEvenly]

  /// Where an item stands in its place; words before it about safety and baselines change nothing here.
  static func item(_ reader: inout ValueReader, or alone: Keyword) -> Value? {
    let before = reader.keyword([.legacy, .safe, .unsafe, .first, .last])
    if let keyword = reader.keyword(ofItems) { return .keyword(keyword) }
    return before == .legacy && alone == .legacy ? .keyword(.legacy) : nil
  }

  /// Where all that is in a container stands in it, or how it is spread.
  static func contents(_ reader: inout ValueReader) -> Value? {
    _ = reader.keyword([.safe, .unsafe, .first, .last])
    return reader.keyword(ofContents).map(Value.keyword)
  }

  /// Of contents down and across: the second of two values, or the only one.
  static func contentsAcross(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    guard let first = contents(&reader) else { return nil }
    return [(.justifyContent, contents(&reader) ?? first)]
  }
}
