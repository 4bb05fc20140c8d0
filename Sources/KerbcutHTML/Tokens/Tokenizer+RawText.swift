extension Tokenizer {
  /// Text up to the end tag that ends it, or that end tag (sections 13.2.5.2 to 13.2.5.4 and 13.2.5.9 to 13.2.5.31).
  mutating func readRawText() {
    let end = state == .scriptData ? scriptEnd(from: position) : rawTextEnd(from: position)
    if end > position {
      emitRawText(to: end)
    } else {
      state = .data
      readTag(.endTag, nameStart: position + 2)
    }
  }

  /// Emits the text up to `end`: references are decoded in RCDATA, NULs replaced in all raw text.
  mutating func emitRawText(to end: Int) {
    let start = position
    let decodes = state == .rcdata
    let sideStart = side.count
    var from = start
    var at = start
    var isSource = true
    while true {
      at = ByteClass.skipPlainText(bytes, from: at, to: end)
      guard at < end else { break }
      switch bytes[at] {
      case UInt8(ascii: "&") where decodes:
        side.append(from: bytes + from, count: at - from)
        at = appendReference(at, to: end, inAttribute: false)
      case 0x0D:
        side.append(from: bytes + from, count: at - from)
        at = appendNewline(at)
      case 0:
        error("unexpected-null-character", at: at)
        side.append(from: bytes + from, count: at - from)
        appendReplacement()
        at += 1
      default:
        at += 1
        continue
      }
      from = at
      isSource = false
    }
    token.hasNUL = false
    if isSource {
      token.text = TextSlice(source: start, end: end)
    } else {
      side.append(from: bytes + from, count: end - from)
      token.text = TextSlice(side: sideStart, end: side.count)
    }
    emit(.text, end: end)
  }

  /// Where the `</` of the appropriate end tag stands, or the end of the input.
  private func rawTextEnd(from start: Int) -> Int {
    var at = start
    while true {
      at = ByteClass.find(UInt8(ascii: "<"), bytes, from: at, to: count)
      guard at < count else { return count }
      if isAppropriateEndTag(at) { return at }
      at += 1
    }
  }

  /// Whether an end tag with the name of the last start tag stands here.
  @inline(__always)
  private func isAppropriateEndTag(_ at: Int) -> Bool {
    guard at + 2 < count, bytes[at + 1] == UInt8(ascii: "/"), let rawName else { return false }
    let name = names.bytes(of: rawName.number)
    let end = at + 2 + name.count
    guard end < count else { return false }
    for offset in 0..<name.count where UTF8Text.lower(bytes[at + 2 + offset]) != name[offset] { return false }
    return isTagNameEnd(bytes[end])
  }

  @inline(__always)
  private func isTagNameEnd(_ byte: UInt8) -> Bool {
    ByteClass.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// The states that script data goes through for `<!--` and `<script` inside it.
  private enum ScriptState { case plain, escaped, doubleEscaped }

  /// Where a script ends: `<!-- <script>` hides one `</script>`.
  private mutating func scriptEnd(from start: Int) -> Int {
    var at = start
    var state = ScriptState.plain
    while at < count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<") {
        if state == .plain, matches("<!--", at) {
          state = .escaped
          // `<!-->` and `<!--->` leave again: the dashes count for the end as well.
          at += 2
          continue
        }
        if state != .doubleEscaped, isAppropriateEndTag(at) { return at }
        if state == .escaped, isScriptName(at + 1) {
          state = .doubleEscaped
        } else if state == .doubleEscaped, at + 1 < count, bytes[at + 1] == UInt8(ascii: "/"), isScriptName(at + 2) {
          state = .escaped
        }
      } else if byte == UInt8(ascii: "-"), state != .plain, matches("-->", at) {
        state = .plain
        at += 2
      }
      at += 1
      if state == .plain { at = ByteClass.find(UInt8(ascii: "<"), bytes, from: at, to: count) }
    }
    if state != .plain { error("eof-in-script-html-comment-like-text", at: count) }
    return count
  }

  private func isScriptName(_ at: Int) -> Bool {
    let end = at + 6
    guard end < count, isTagNameEnd(bytes[end]) else { return false }
    return matchesIgnoringCase("script", at)
  }

  /// Whether the source goes on with these ASCII bytes.
  func matches(_ literal: StaticString, _ at: Int) -> Bool {
    guard at + literal.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<literal.utf8CodeUnitCount where bytes[at + offset] != literal.utf8Start[offset] { return false }
    return true
  }

  /// The same for small letters, whatever their case in the source.
  func matchesIgnoringCase(_ literal: StaticString, _ at: Int) -> Bool {
    guard at + literal.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<literal.utf8CodeUnitCount
    where UTF8Text.lower(bytes[at + offset]) != literal.utf8Start[offset] { return false }
    return true
  }
}
