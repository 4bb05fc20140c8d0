/// Reads tokens from the source as the HTML Standard says (section 13.2.5), one at a time.
///
/// libxml2's places of markup are checked along the way (`MarkupRecord`): where it agrees, two parsers saw the same
/// tag; where not, the source and the Standard win.
struct Tokenizer: ~Copyable {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  var position = 0
  var state = TokenizerState.data
  /// Whether `<![CDATA[` starts a CDATA section: the builder knows whether it is in foreign content.
  var allowsCDATA = false
  /// The raw text or script that is being read ends at the end tag with this name.
  var rawName: Name?
  var token = Token()
  var doctype: Doctype?
  var attributes: GrowingBuffer<AttributeRecord>
  var side: GrowingBuffer<UInt8>
  var names = NameTable()
  let collectsErrors: Bool
  var errors: [ParseError] = []
  var record: MarkupRecord
  let references = CharacterReferences.standard

  /// By the number of a name: the tag that last had an attribute of this name, to find duplicates in constant time.
  var seen = GrowingBuffer<UInt32>(capacity: 1024)
  var tagSerial: UInt32 = 0

  init(_ bytes: UnsafePointer<UInt8>, count: Int, record: consuming MarkupRecord, collectsErrors: Bool) {
    self.bytes = bytes
    self.count = count
    self.record = record
    self.collectsErrors = collectsErrors
    attributes = GrowingBuffer(capacity: count / 64 + 16)
    side = GrowingBuffer(capacity: count / 16 + 64)
    for _ in 0..<(Int(Name.wellKnownCount) + 64) { seen.append(0) }
  }

  /// Moves on to the next token.
  mutating func advance() {
    token.start = position
    guard position < count else { return finish() }
    switch state {
    case .data: readData()
    case .rcdata, .rawtext, .scriptData: readRawText()
    case .plaintext: emitRawText(to: count)
    }
  }

  mutating func finish() {
    position = count
    token.kind = .end
    token.start = count
    token.end = count
  }

  @inline(__always)
  mutating func emit(_ kind: Token.Kind, end: Int) {
    token.kind = kind
    token.end = end
    position = end
  }

  @inline(never)
  mutating func error(_ code: StaticString, at offset: Int) {
    if collectsErrors { errors.append(ParseError(code: "\(code)", offset: min(offset, count))) }
  }

  // MARK: Data state

  /// Reads markup, or the text up to the next markup.
  private mutating func readData() {
    while position < count, bytes[position] == UInt8(ascii: "<") {
      let before = position
      if readMarkup() { return }
      // Nothing came of it: it is text, or it was dropped (`</>`).
      if position == before { break }
      token.start = position
    }
    guard position < count else { return finish() }
    readText()
  }

  /// Text from here to the next markup. At least one byte is taken.
  private mutating func readText() {
    let start = position
    var at = start
    if bytes[at] == UInt8(ascii: "<") {
      error(at + 1 == count ? "eof-before-tag-name" : "invalid-first-character-of-tag-name", at: at + 1)
      at += 1
    }
    var hasNUL = false
    while true {
      at = ByteClass.skipPlainText(bytes, from: at, to: count)
      guard at < count else { break }
      let byte = bytes[at]
      if byte == UInt8(ascii: "<") {
        if startsMarkup(at) { break }
        error(at + 1 == count ? "eof-before-tag-name" : "invalid-first-character-of-tag-name", at: at + 1)
      } else if byte == 0 {
        error("unexpected-null-character", at: at)
        hasNUL = true
      } else {
        return readDecodedText(start, at, hasNUL)
      }
      at += 1
    }
    token.text = TextSlice(source: start, end: at)
    token.hasNUL = hasNUL
    emit(.text, end: at)
  }

  /// Text with references or carriage returns: a copy in the side text.
  private mutating func readDecodedText(_ start: Int, _ special: Int, _ hasNUL: Bool) {
    let sideStart = side.count
    var hasNUL = hasNUL
    var from = start
    var at = special
    while at < count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<") {
        if startsMarkup(at) { break }
        error(at + 1 == count ? "eof-before-tag-name" : "invalid-first-character-of-tag-name", at: at + 1)
        at += 1
      } else if byte == UInt8(ascii: "&") {
        side.append(from: bytes + from, count: at - from)
        at = appendReference(at, to: count, inAttribute: false)
        from = at
      } else if byte == 0x0D {
        side.append(from: bytes + from, count: at - from)
        at = appendNewline(at)
        from = at
      } else {
        error("unexpected-null-character", at: at)
        hasNUL = true
        at += 1
      }
      at = ByteClass.skipPlainText(bytes, from: at, to: count)
    }
    side.append(from: bytes + from, count: at - from)
    token.text = TextSlice(side: sideStart, end: side.count)
    token.hasNUL = hasNUL
    emit(.text, end: at)
  }

  /// A carriage return, alone or before a line feed, is a line feed (section 13.2.3.5).
  @inline(__always)
  mutating func appendNewline(_ at: Int) -> Int {
    side.append(0x0A)
    return at + 1 < count && bytes[at + 1] == 0x0A ? at + 2 : at + 1
  }

  /// Whether the `<` here is more than text.
  @inline(__always)
  private func startsMarkup(_ at: Int) -> Bool {
    guard at + 1 < count else { return false }
    let next = bytes[at + 1]
    if ByteClass.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return true }
    return next == UInt8(ascii: "/") && at + 2 < count
  }

  /// Where the source stands behind the first `n` bytes of a text token that was decoded from `start` on.
  func sourceOffset(ofDecoded n: Int, from start: Int, to end: Int) -> Int {
    var decoder = Tokenizer(bytes, count: end, record: MarkupRecord(), collectsErrors: false)
    var at = start
    while at < end, decoder.side.count < n {
      switch bytes[at] {
      case UInt8(ascii: "&"): at = decoder.appendReference(at, to: count, inAttribute: false)
      case 0x0D: at = decoder.appendNewline(at)
      default:
        decoder.side.append(bytes[at])
        at += 1
      }
    }
    return min(at, end)
  }
}

/// Classes of bytes for the scanning loops.
enum ByteClass {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Tab, line feed, form feed, carriage return, space.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C)
  }

  /// Eight equal bytes.
  @inline(__always)
  private static func filled(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// High bits where a byte of the word is zero (and perhaps above such a byte).
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The next `<`, `&`, carriage return or NUL: eight bytes at a time, as most text has none.
  @inline(__always)
  static func skipPlainText(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var at = start
    while at + 8 <= end {
      let word = UInt64(littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
      let found =
        zeroBytes(word) | zeroBytes(word ^ filled(0x3C)) | zeroBytes(word ^ filled(0x26))
        | zeroBytes(word ^ filled(0x0D))
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end {
      let byte = bytes[at]
      if byte == 0x3C || byte == 0x26 || byte == 0x0D || byte == 0 { return at }
      at += 1
    }
    return end
  }

  /// The next quote of this kind, `&`, carriage return or NUL.
  @inline(__always)
  static func skipValue(_ bytes: UnsafePointer<UInt8>, quote: UInt8, from start: Int, to end: Int) -> Int {
    var at = start
    let quotes = filled(quote)
    while at + 8 <= end {
      let word = UInt64(littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
      let found =
        zeroBytes(word) | zeroBytes(word ^ quotes) | zeroBytes(word ^ filled(0x26)) | zeroBytes(word ^ filled(0x0D))
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end {
      let byte = bytes[at]
      if byte == quote || byte == 0x26 || byte == 0x0D || byte == 0 { return at }
      at += 1
    }
    return end
  }

  /// The next of one byte.
  @inline(__always)
  static func find(_ byte: UInt8, _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var at = start
    let wanted = filled(byte)
    while at + 8 <= end {
      let word = UInt64(littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
      let found = zeroBytes(word ^ wanted)
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end, bytes[at] != byte { at += 1 }
    return at
  }
}
