extension Tokenizer {
  /// Reads the tag whose name starts at `nameStart` (sections 13.2.5.8 and 13.2.5.32 to 13.2.5.40). A tag that the
  /// input's end cuts off is dropped.
  mutating func readTag(_ kind: Token.Kind, nameStart: Int) {
    var at = nameStart
    token.name = readTagName(&at)
    token.isSelfClosing = false
    token.firstAttribute = attributes.count
    token.attributeCount = 0
    if at < count, bytes[at] != UInt8(ascii: ">") { at = readAttributes(at) }
    guard at < count else {
      error("eof-in-tag", at: count)
      attributes.truncate(to: token.firstAttribute)
      return finish()
    }
    at += 1
    if kind == .endTag {
      finishEndTag(at)
    } else {
      token.attributeCount = attributes.count - token.firstAttribute
      record.confirmStart(end: at)
    }
    emit(kind, end: at)
  }

  private mutating func finishEndTag(_ end: Int) {
    if attributes.count > token.firstAttribute { error("end-tag-with-attributes", at: end - 1) }
    if token.isSelfClosing { error("end-tag-with-trailing-solidus", at: end - 1) }
    attributes.truncate(to: token.firstAttribute)
    record.confirmEnd(end: end)
  }

  @inline(__always)
  private mutating func readTagName(_ at: inout Int) -> Name {
    let start = at
    var hash = NameTable.hashStart
    while at < count {
      let byte = bytes[at]
      if byte <= 0x3E {
        if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ByteClass.isSpace(byte) { break }
        if byte == 0 { return readNameWithNUL(start, &at, isAttribute: false) }
      }
      hash = NameTable.step(hash, UTF8Text.lower(byte))
      at += 1
    }
    return Name(number: names.number(lowering: bytes + start, at - start, hash: hash))
  }

  private mutating func noteNUL(_ at: Int) {
    error("unexpected-null-character", at: at)
    if firstNULInTag == nil { firstNULInTag = at }
  }

  /// A name in which NULs become U+FFFD.
  @inline(never)
  private mutating func readNameWithNUL(_ start: Int, _ at: inout Int, isAttribute: Bool) -> Name {
    var name: [UInt8] = []
    at = start
    while at < count {
      let byte = bytes[at]
      let endsAttribute = isAttribute && byte == UInt8(ascii: "=") && at > start
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || ByteClass.isSpace(byte) || endsAttribute { break }
      if byte == 0 {
        noteNUL(at)
        name += [0xEF, 0xBF, 0xBD]
      } else {
        name.append(UTF8Text.lower(byte))
      }
      at += 1
    }
    return Name(number: names.number(name))
  }

  /// Reads attributes up to the `>`, whose place is the result, or to the end of the input.
  private mutating func readAttributes(_ start: Int) -> Int {
    var at = start
    tagSerial &+= 1
    while at < count {
      let byte = bytes[at]
      if ByteClass.isSpace(byte) {
        at += 1
      } else if byte == UInt8(ascii: ">") {
        return at
      } else if byte == UInt8(ascii: "/") {
        if at + 1 < count, bytes[at + 1] == UInt8(ascii: ">") {
          token.isSelfClosing = true
          return at + 1
        }
        if at + 1 < count { error("unexpected-solidus-in-tag", at: at + 1) }
        at += 1
      } else {
        at = readAttribute(at)
      }
    }
    return at
  }

  private mutating func readAttribute(_ start: Int) -> Int {
    var at = start
    let name = readAttributeName(&at)
    let nameEnd = at
    var record = AttributeRecord(
      name: name, nameStart: UInt32(truncatingIfNeeded: start), rawStart: UInt32(truncatingIfNeeded: nameEnd),
      rawEnd: UInt32(truncatingIfNeeded: nameEnd), valueStart: UInt32(truncatingIfNeeded: nameEnd), valueCount: 0)
    var look = at
    while look < count, ByteClass.isSpace(bytes[look]) { look += 1 }
    let sideBefore = side.count
    if look < count, bytes[look] == UInt8(ascii: "=") {
      look += 1
      while look < count, ByteClass.isSpace(bytes[look]) { look += 1 }
      at = readValue(look, into: &record)
    } else {
      at = look
    }
    let number = Int(name.number)
    while seen.count <= number { seen.append(0) }
    if seen[number] == tagSerial {
      error("duplicate-attribute", at: nameEnd)
      side.truncate(to: sideBefore)
    } else {
      seen[number] = tagSerial
      attributes.append(record)
    }
    return at
  }

  @inline(__always)
  private mutating func readAttributeName(_ at: inout Int) -> Name {
    let start = at
    var hash = NameTable.hashStart
    if bytes[at] == UInt8(ascii: "=") {
      error("unexpected-equals-sign-before-attribute-name", at: at)
      hash = NameTable.step(hash, bytes[at])
      at += 1
    }
    while at < count {
      let byte = bytes[at]
      if byte <= 0x3E {
        if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
          || ByteClass.isSpace(byte)
        {
          break
        }
        if byte == 0 { return readNameWithNUL(start, &at, isAttribute: true) }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "<") {
          error("unexpected-character-in-attribute-name", at: at)
        }
      }
      hash = NameTable.step(hash, UTF8Text.lower(byte))
      at += 1
    }
    return Name(number: names.number(lowering: bytes + start, at - start, hash: hash))
  }

  /// Reads the value at `start`, behind the `=` and white space, and returns where the tag goes on.
  private mutating func readValue(_ start: Int, into record: inout AttributeRecord) -> Int {
    guard start < count else { return start }
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return readQuotedValue(start + 1, quote, into: &record)
    }
    if quote == UInt8(ascii: ">") {
      error("missing-attribute-value", at: start)
      setValue(start, start, TextSlice(source: start, end: start), &record)
      return start
    }
    return readUnquotedValue(start, into: &record)
  }

  @inline(__always)
  private func setValue(_ rawStart: Int, _ rawEnd: Int, _ value: TextSlice, _ record: inout AttributeRecord) {
    record.rawStart = UInt32(truncatingIfNeeded: rawStart)
    record.rawEnd = UInt32(truncatingIfNeeded: rawEnd)
    record.valueStart = value.start
    record.valueCount = value.count
  }

  private mutating func readQuotedValue(_ start: Int, _ quote: UInt8, into record: inout AttributeRecord) -> Int {
    var at = ByteClass.skipValue(bytes, quote: quote, from: start, to: count)
    if at < count, bytes[at] == quote {
      setValue(start, at, TextSlice(source: start, end: at), &record)
    } else {
      let sideStart = side.count
      var from = start
      while at < count, bytes[at] != quote {
        side.append(from: bytes + from, count: at - from)
        at = appendSpecialOfValue(at)
        from = at
        at = ByteClass.skipValue(bytes, quote: quote, from: at, to: count)
      }
      side.append(from: bytes + from, count: at - from)
      setValue(start, at, TextSlice(side: sideStart, end: side.count), &record)
    }
    guard at < count else { return at }
    at += 1
    if at < count, !ByteClass.isSpace(bytes[at]), bytes[at] != UInt8(ascii: "/"), bytes[at] != UInt8(ascii: ">") {
      error("missing-whitespace-between-attributes", at: at)
    }
    return at
  }

  /// Appends what a byte of an attribute's value, or a reference that begins there, stands for; returns where it goes on.
  mutating func appendSpecialOfValue(_ at: Int) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "&"): return appendReference(at, to: count, inAttribute: true)
    case 0x0D: return appendNewline(at)
    case 0:
      noteNUL(at)
      appendReplacement()
      return at + 1
    default:
      side.append(bytes[at])
      return at + 1
    }
  }

  private mutating func readUnquotedValue(_ start: Int, into record: inout AttributeRecord) -> Int {
    var at = start
    var isSource = true
    let sideStart = side.count
    var from = start
    while at < count {
      let byte = bytes[at]
      if ByteClass.isSpace(byte) || byte == UInt8(ascii: ">") { break }
      switch byte {
      case UInt8(ascii: "&"), 0:
        isSource = false
        side.append(from: bytes + from, count: at - from)
        at = appendSpecialOfValue(at)
        from = at
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "`"):
        error("unexpected-character-in-unquoted-attribute-value", at: at)
      default: break
      }
      at += 1
    }
    if isSource {
      setValue(start, at, TextSlice(source: start, end: at), &record)
    } else {
      side.append(from: bytes + from, count: at - from)
      setValue(start, at, TextSlice(side: sideStart, end: side.count), &record)
    }
    return at
  }
}
