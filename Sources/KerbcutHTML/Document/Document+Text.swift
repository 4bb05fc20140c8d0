extension Document {
  /// The text of a text node, comment or processing instruction, or the name in a doctype. Empty for others.
  @inlinable
  public func text(of node: NodeID) -> UTF8Text {
    switch kind(of: node) {
    case .element, .document, .fragment: text(start: 0, count: 0)
    default: text(start: firsts[Int(node.index)], count: counts[Int(node.index)])
    }
  }

  /// The concatenated text of all text descendants, without regard to style (DOM's `textContent`).
  public func textContent(of node: NodeID) -> String {
    var bytes: [UInt8] = []
    for inner in node..<end(of: node) where kind(of: inner) == .text { text(of: inner).append(to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The source range of a node's start tag, or of the whole of a text, comment or doctype. Empty if implied.
  public func sourceRange(of node: NodeID) -> Range<Int> {
    let place = places[Int(node.index)]
    return Int(place.start)..<Int(place.startEnd)
  }

  /// The source range of an element's end tag, if one is written.
  public func endTagRange(of node: NodeID) -> Range<Int>? {
    let place = places[Int(node.index)]
    return place.endStart < place.endEnd ? Int(place.endStart)..<Int(place.endEnd) : nil
  }

  /// Whether the parser made this element without a start tag in the source.
  @inlinable
  public func isImplied(_ node: NodeID) -> Bool {
    isElement(node) && places[Int(node.index)].start == places[Int(node.index)].startEnd
  }

  /// Where a node starts, as an offset into `source.bytes`.
  @inlinable public func offset(of node: NodeID) -> Int { Int(places[Int(node.index)].start) }

  @inlinable
  func text(start: UInt32, count: UInt32) -> UTF8Text {
    start & 0x8000_0000 == 0
      ? UTF8Text(buffer: source.bytes, start: Int(start), count: Int(count))
      : UTF8Text(buffer: sideText, start: Int(start & 0x7FFF_FFFF), count: Int(count))
  }
}
