/// A token of HTML (section 13.2.5), whoever found it. The builder knows nothing else of the input.
struct Token: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case startTag, endTag, text, comment, doctype, processingInstruction, end }

  var kind = Kind.end
  var isSelfClosing = false
  /// Whether the text holds U+0000, which the builder drops or replaces.
  var hasNUL = false
  /// Name of a tag, or target of a processing instruction.
  var name = Name(number: 0)
  /// The place in the source.
  var start = 0
  var end = 0
  /// Text, comment, data of a processing instruction.
  var text = TextSlice()
  /// Attributes of a tag, in the tokenizer's list.
  var firstAttribute = 0
  var attributeCount = 0
}

/// Bytes in the source or, where they are not the source's own, in the side text.
struct TextSlice: BitwiseCopyable, Equatable {
  /// The top bit says “side text”, as in the finished document.
  var start: UInt32 = 0
  var count: UInt32 = 0

  static let sideBit: UInt32 = 0x8000_0000

  var isSide: Bool { start & Self.sideBit != 0 }

  init() {}

  @inline(__always)
  init(source start: Int, end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    count = UInt32(truncatingIfNeeded: end - start)
  }

  init(side start: Int, end: Int) {
    self.start = UInt32(truncatingIfNeeded: start) | Self.sideBit
    count = UInt32(truncatingIfNeeded: end - start)
  }

  mutating func dropFirst(_ n: Int) {
    start += UInt32(n)
    count -= UInt32(n)
  }
}

/// A document type declaration; missing identifiers differ from empty ones.
public struct Doctype: Hashable, Sendable {
  public var name: String
  public var publicID: String?
  public var systemID: String?
  /// Whether the Standard's syntax was broken so far that the page is in quirks mode.
  var forcesQuirks = false
}

/// What the builder tells the tokenizer to expect (section 13.2.5).
enum TokenizerState: BitwiseCopyable { case data, rcdata, rawtext, scriptData, plaintext }
