import KerbcutBasics

/// `@keyframes` (CSS Animations 1, section 3).
struct KeyframesRule: Sendable {
  var name: String
  /// In order of appearance.
  var frames: [Keyframe]
  /// Place in the sheet's `conditions`; -1 for none.
  var condition: Int32
  /// Place in the sheet's `layers`; -1 for none.
  var layer: Int32
}

/// The declarations of one moment of an animation, as a place in the text.
struct Keyframe: Sendable {
  /// From 0, its start, to 1, its end.
  var offset: Double
  var body: Range<Int>
}

extension StyleSheetParser {
  static let keyframeLimit = 10_000

  mutating func keyframes(_ prelude: Range<Int>, _ body: Range<Int>, _ context: Context) {
    let tokens = Tokenizer.tokens(bytes, from: prelude.lowerBound, to: prelude.upperBound)
    let reader = ValueReader(bytes, tokens)
    guard let token = reader.current, reader.next == nil, token.kind == .ident || token.kind == .string else { return }
    let frames = self.frames(in: body)
    guard keyframeCount + frames.count <= Self.keyframeLimit else {
      isTruncated = true
      return
    }
    keyframeCount += frames.count
    keyframes.append(
      KeyframesRule(
        name: reader.text(token), frames: frames, condition: context.condition, layer: context.layer))
  }

  private func frames(in body: Range<Int>) -> [Keyframe] {
    var frames: [Keyframe] = []
    var at = body.lowerBound
    while at < body.upperBound {
      let start = at
      guard case .openCurly = Scanner.skip(bytes, at: &at, end: body.upperBound, stopsAtSemicolon: false) else {
        // What is none of its rules is passed.
        at = max(at, start) + 1
        continue
      }
      let selector = start..<at
      Scanner.skipBlock(bytes, at: &at, end: body.upperBound)
      let isClosed = at > selector.upperBound + 1 && bytes[at - 1] == UInt8(ascii: "}")
      let inner = selector.upperBound + 1..<max(selector.upperBound + 1, isClosed ? at - 1 : at)
      for offset in offsets(selector) { frames.append(Keyframe(offset: offset, body: inner)) }
    }
    return frames
  }

  /// The moments of a selector, `from, 50%`; none if one of them is none.
  private func offsets(_ selector: Range<Int>) -> [Double] {
    let tokens = Tokenizer.tokens(bytes, from: selector.lowerBound, to: selector.upperBound)
    var offsets: [Double] = []
    for var part in ValueReader(bytes, tokens).separatedByCommas() {
      if let keyword = part.keyword([.from, .to]) {
        offsets.append(keyword == .from ? 0 : 1)
      } else if case .percentage(let share)? = part.numeric(.percentage), (0...100).contains(share) {
        offsets.append(share / 100)
      } else {
        return []
      }
      guard part.isAtEnd else { return [] }
    }
    return offsets
  }
}
