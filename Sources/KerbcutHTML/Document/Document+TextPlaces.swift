extension Document {
  /// Whether the text of a text node stands in the source as it is: then an offset into the text is one into the source.
  public func isVerbatim(_ node: NodeID) -> Bool {
    kind(of: node) == .text && firsts[Int(node.index)] & 0x8000_0000 == 0
  }

  /// Where the text of a node stands in the source, as pairs of an offset into the text and one into the source: from
  /// each pair to the next the two advance together. Text is not a plain slice where references were decoded and line
  /// ends normalised. Costs one pass over the text; one pair if it is verbatim.
  ///
  ///     a &amp; b     text "a & b"     (0, 0) (3, 7)
  public func textPlaces(of node: NodeID) -> [(text: Int, source: Int)] {
    let range = sourceRange(of: node)
    var places = [(text: 0, source: range.lowerBound)]
    guard !isVerbatim(node) else { return places }
    let text = text(of: node)
    var position = 0
    var place = range.lowerBound
    while position < text.count, place < range.upperBound {
      let byte = source.bytes[place]
      if byte == 0x26, let end = referenceEnd(from: place, below: range.upperBound, text, position) {
        position = end.text
        place = end.source
        places.append((position, place))
      } else if byte == text[position] || byte == 0x0D && text[position] == 0x0A {
        let isPair = byte == 0x0D && place + 1 < range.upperBound && source.bytes[place + 1] == 0x0A
        place += isPair ? 2 : 1
        position += 1
        if isPair { places.append((position, place)) }
      } else if byte == 0 {
        place += 1
        places.append((position, place))
      } else {
        break
      }
    }
    return places
  }

  /// Where a character reference and the text that it stands for end; nil if there is none.
  private func referenceEnd(
    from start: Int, below limit: Int, _ text: UTF8Text, _ position: Int
  ) -> (text: Int, source: Int)? {
    var end = start + 1
    while end < limit, end - start < 40, source.bytes[end] == 0x23 || isAlphanumeric(source.bytes[end]) { end += 1 }
    guard end > start + 1, end < limit, source.bytes[end] == 0x3B else { return nil }
    end += 1
    var next = behindScalar(text, position)
    if end < limit, next < text.count, text[next] >= 0x80, text[next] != source.bytes[end], source.bytes[end] != 0x26 {
      next = behindScalar(text, next)
    }
    return (next, end)
  }

  private func behindScalar(_ text: UTF8Text, _ position: Int) -> Int {
    var next = position + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
