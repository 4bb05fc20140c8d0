extension Tokenizer {
  /// Reads what starts with the `<` here. False if it makes no token: then either the position stands still, and the
  /// `<` is text, or it moved, and the markup was dropped.
  mutating func readMarkup() -> Bool {
    let at = position + 1
    guard at < count else { return false }
    switch bytes[at] {
    case UInt8(ascii: "!"): return readDeclaration()
    case UInt8(ascii: "/"): return readEndTag()
    case UInt8(ascii: "?"):
      readQuestion()
      return true
    case let byte where ByteClass.isLetter(byte):
      readTag(.startTag, nameStart: at)
      return true
    default: return false
    }
  }

  private mutating func readEndTag() -> Bool {
    let at = position + 2
    guard at < count else {
      error("eof-before-tag-name", at: count)
      return readLessThanSolidusAtEnd()
    }
    if ByteClass.isLetter(bytes[at]) {
      readTag(.endTag, nameStart: at)
      return true
    }
    if bytes[at] == UInt8(ascii: ">") {
      error("missing-end-tag-name", at: at)
      position = at + 1
      return false
    }
    error("invalid-first-character-of-tag-name", at: at)
    readBogusComment(from: at)
    return true
  }

  /// `</` at the end of the input is text.
  private mutating func readLessThanSolidusAtEnd() -> Bool {
    token.text = TextSlice(source: position, end: count)
    token.hasNUL = false
    emit(.text, end: count)
    return true
  }

  private mutating func readDeclaration() -> Bool {
    let at = position + 2
    if matches("--", at) {
      readComment(from: at + 2)
    } else if matchesIgnoringCase("doctype", at) {
      readDoctype(from: at + 7)
    } else if matches("[CDATA[", at) {
      guard allowsCDATA else {
        error("cdata-in-html-content", at: at + 7)
        readBogusComment(from: at)
        return true
      }
      return readCDATA(from: at + 7)
    } else {
      error("incorrectly-opened-comment", at: at)
      readBogusComment(from: at)
    }
    return true
  }

  // MARK: Comments (sections 13.2.5.41 and 13.2.5.43 to 13.2.5.52)

  mutating func readBogusComment(from start: Int) {
    let end = ByteClass.find(UInt8(ascii: ">"), bytes, from: start, to: count)
    emitText(.comment, from: start, to: end, next: min(end + 1, count))
  }

  private mutating func readComment(from start: Int) {
    if start < count, bytes[start] == UInt8(ascii: ">") {
      error("abrupt-closing-of-empty-comment", at: start)
      return emitText(.comment, from: start, to: start, next: start + 1)
    }
    if matches("->", start) {
      error("abrupt-closing-of-empty-comment", at: start + 1)
      return emitText(.comment, from: start, to: start, next: start + 2)
    }
    var at = start
    while true {
      at = ByteClass.find(UInt8(ascii: "-"), bytes, from: at, to: count)
      guard at + 1 < count else { break }
      guard bytes[at + 1] == UInt8(ascii: "-") else {
        at += 2
        continue
      }
      // Two dashes: more dashes may follow before the end.
      if at + 2 < count, bytes[at + 2] == UInt8(ascii: ">") {
        reportNestedComments(from: start, to: at)
        return emitText(.comment, from: start, to: at, next: at + 3)
      }
      if matches("!>", at + 2) {
        reportNestedComments(from: start, to: at)
        error("incorrectly-closed-comment", at: at + 3)
        return emitText(.comment, from: start, to: at, next: at + 4)
      }
      at += 1
    }
    reportNestedComments(from: start, to: count)
    error("eof-in-comment", at: count)
    emitText(.comment, from: start, to: cutCommentEnd(start), next: count)
  }

  /// A comment that the input's end cuts off loses the start of an end that stands there: `-`, `--` or `--!`.
  private func cutCommentEnd(_ start: Int) -> Int {
    func ends(_ literal: StaticString) -> Bool {
      count - literal.utf8CodeUnitCount >= start && matches(literal, count - literal.utf8CodeUnitCount)
    }
    if ends("--!") { return count - 3 }
    if ends("--") { return count - 2 }
    return ends("-") ? count - 1 : count
  }

  private mutating func reportNestedComments(from start: Int, to end: Int) {
    guard collectsErrors else { return }
    var at = start
    while at + 4 <= end {
      if matches("<!--", at), at + 4 < end || end == count && at + 4 < count, !matches("<!-->", at) {
        error("nested-comment", at: at + 4)
      }
      at += 1
    }
  }

  /// Emits a token whose text is this part of the source, with newlines normalised and NULs replaced.
  private mutating func emitText(_ kind: Token.Kind, from start: Int, to end: Int, next: Int) {
    var special = start
    while true {
      special = ByteClass.skipPlainText(bytes, from: special, to: end)
      guard special < end, bytes[special] != 0, bytes[special] != 0x0D else { break }
      special += 1
    }
    // The scan stops at `<` and `&` too; anything else found asks for a copy.
    guard special < end else {
      token.text = TextSlice(source: start, end: end)
      token.hasNUL = false
      return emit(kind, end: next)
    }
    token.text = normalised(from: start, to: end)
    token.hasNUL = false
    emit(kind, end: next)
  }

  private mutating func normalised(from start: Int, to end: Int) -> TextSlice {
    let sideStart = side.count
    var at = start
    while at < end {
      switch bytes[at] {
      case 0x0D:
        side.append(0x0A)
        at += at + 1 < end && bytes[at + 1] == 0x0A ? 2 : 1
      case 0:
        error("unexpected-null-character", at: at)
        appendReplacement()
        at += 1
      default:
        side.append(bytes[at])
        at += 1
      }
    }
    return TextSlice(side: sideStart, end: side.count)
  }

  // MARK: CDATA (sections 13.2.5.69 to 13.2.5.71)

  mutating func readCDATA(from start: Int) -> Bool {
    var end = start
    var next = count
    while true {
      end = ByteClass.find(UInt8(ascii: "]"), bytes, from: end, to: count)
      guard end < count else {
        error("eof-in-cdata", at: count)
        break
      }
      if matches("]]>", end) {
        next = end + 3
        break
      }
      end += 1
    }
    guard end > start else {
      position = next
      return false
    }
    token.hasNUL = bytes[start..<end, contains: 0]
    // NULs are the builder's business here, newlines are not.
    if bytes[start..<end, contains: 0x0D] {
      let sideStart = side.count
      var at = start
      while at < end {
        if bytes[at] == 0x0D {
          at = appendNewline(at)
        } else {
          side.append(bytes[at])
          at += 1
        }
      }
      token.text = TextSlice(side: sideStart, end: side.count)
    } else {
      token.text = TextSlice(source: start, end: end)
    }
    emit(.text, end: next)
    return true
  }

  // MARK: Processing instructions

  /// `<?` and a name without a colon is a processing instruction, up to the first `>`; a `?` before that is left out.
  /// `xml`, `xml-stylesheet` and anything else make a comment.
  private mutating func readQuestion() {
    let start = position + 2
    var at = start
    while at < count, Self.isTargetByte(bytes[at], isFirst: at == start) { at += 1 }
    let target = Array(UnsafeBufferPointer(start: bytes + start, count: at - start))
    let endsTarget = at < count && (ByteClass.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: ">") || isEnd("?>", at))
    guard !target.isEmpty, endsTarget, !isReserved(target) else {
      error("unexpected-question-mark-instead-of-tag-name", at: start - 1)
      return readBogusComment(from: start - 1)
    }
    while at < count, ByteClass.isSpace(bytes[at]) { at += 1 }
    let close = ByteClass.find(UInt8(ascii: ">"), bytes, from: at, to: count)
    let end = close > at && close < count && bytes[close - 1] == UInt8(ascii: "?") ? close - 1 : close
    if close == count { error("eof-in-processing-instruction", at: count) }
    token.name = Name(number: names.number(target))
    emitText(.processingInstruction, from: at, to: end, next: min(close + 1, count))
  }

  private func isEnd(_ literal: StaticString, _ at: Int) -> Bool { matches(literal, at) }

  private static func isTargetByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    if ByteClass.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80 { return true }
    return !isFirst
      && (CharacterReferences.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
  }

  private func isReserved(_ target: [UInt8]) -> Bool {
    let lowered = target.map(UTF8Text.lower)
    return lowered.elementsEqual("xml".utf8) || lowered.elementsEqual("xml-stylesheet".utf8)
  }
}

extension UnsafePointer<UInt8> {
  /// Whether a byte is in the range.
  subscript(range: Range<Int>, contains byte: UInt8) -> Bool {
    ByteClass.find(byte, self, from: range.lowerBound, to: range.upperBound) < range.upperBound
  }
}
