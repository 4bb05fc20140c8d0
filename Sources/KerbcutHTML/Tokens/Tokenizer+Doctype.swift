extension Tokenizer {
  /// Reads a document type declaration behind its keyword (sections 13.2.5.53 to 13.2.5.68).
  mutating func readDoctype(from start: Int) {
    var at = start
    var found = Doctype(name: "")
    if at < count, !ByteClass.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") {
      error("missing-whitespace-before-doctype-name", at: at)
    }
    skipSpace(&at)
    if at >= count {
      return endDoctype(&found, at: at, cutOff: true)
    }
    if bytes[at] == UInt8(ascii: ">") {
      error("missing-doctype-name", at: at)
      found.forcesQuirks = true
      return endDoctype(&found, at: at)
    }
    found.name = readDoctypeName(&at)
    skipSpace(&at)
    guard at < count else { return endDoctype(&found, at: at, cutOff: true) }
    if bytes[at] == UInt8(ascii: ">") { return endDoctype(&found, at: at) }
    if matchesIgnoringCase("public", at) {
      at += 6
      readPublicIdentifier(&at, into: &found)
    } else if matchesIgnoringCase("system", at) {
      at += 6
      readSystemIdentifier(&at, into: &found, isAfterPublic: false)
    } else {
      error("invalid-character-sequence-after-doctype-name", at: at)
      found.forcesQuirks = true
      endBogusDoctype(&found, at: at)
    }
  }

  private func skipSpace(_ at: inout Int) {
    while at < count, ByteClass.isSpace(bytes[at]) { at += 1 }
  }

  private mutating func readDoctypeName(_ at: inout Int) -> String {
    var name: [UInt8] = []
    while at < count, !ByteClass.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == 0 {
        error("unexpected-null-character", at: at)
        name += [0xEF, 0xBF, 0xBD]
      } else {
        name.append(UTF8Text.lower(bytes[at]))
      }
      at += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func readPublicIdentifier(_ at: inout Int, into found: inout Doctype) {
    let hadSpace = at < count && ByteClass.isSpace(bytes[at])
    skipSpace(&at)
    guard at < count else { return endDoctype(&found, at: at, cutOff: true) }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      found.forcesQuirks = true
      if quote == UInt8(ascii: ">") {
        error("missing-doctype-public-identifier", at: at)
        return endDoctype(&found, at: at)
      }
      error("missing-quote-before-doctype-public-identifier", at: at)
      return endBogusDoctype(&found, at: at)
    }
    if !hadSpace { error("missing-whitespace-after-doctype-public-keyword", at: at) }
    at += 1
    found.publicID = readIdentifier(&at, quote)
    guard at < count else { return endDoctype(&found, at: at, cutOff: true) }
    if bytes[at] == UInt8(ascii: ">") {
      error("abrupt-doctype-public-identifier", at: at)
      found.forcesQuirks = true
      return endDoctype(&found, at: at)
    }
    at += 1
    readSystemIdentifier(&at, into: &found, isAfterPublic: true)
  }

  private mutating func readSystemIdentifier(_ at: inout Int, into found: inout Doctype, isAfterPublic: Bool) {
    let hadSpace = at < count && ByteClass.isSpace(bytes[at])
    skipSpace(&at)
    guard at < count else { return endDoctype(&found, at: at, cutOff: true) }
    let quote = bytes[at]
    if isAfterPublic, quote == UInt8(ascii: ">") { return endDoctype(&found, at: at) }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      found.forcesQuirks = true
      if quote == UInt8(ascii: ">") {
        error("missing-doctype-system-identifier", at: at)
        return endDoctype(&found, at: at)
      }
      error("missing-quote-before-doctype-system-identifier", at: at)
      return endBogusDoctype(&found, at: at)
    }
    if !hadSpace {
      error(
        isAfterPublic
          ? "missing-whitespace-between-doctype-public-and-system-identifiers"
          : "missing-whitespace-after-doctype-system-keyword", at: at)
    }
    at += 1
    found.systemID = readIdentifier(&at, quote)
    guard at < count else { return endDoctype(&found, at: at, cutOff: true) }
    if bytes[at] == UInt8(ascii: ">") {
      error("abrupt-doctype-system-identifier", at: at)
      found.forcesQuirks = true
      return endDoctype(&found, at: at)
    }
    at += 1
    skipSpace(&at)
    guard at < count else { return endDoctype(&found, at: at, cutOff: true) }
    if bytes[at] != UInt8(ascii: ">") { error("unexpected-character-after-doctype-system-identifier", at: at) }
    endBogusDoctype(&found, at: at)
  }

  /// Reads up to the quote or a `>`, where it stops.
  private mutating func readIdentifier(_ at: inout Int, _ quote: UInt8) -> String {
    var text: [UInt8] = []
    while at < count, bytes[at] != quote, bytes[at] != UInt8(ascii: ">") {
      switch bytes[at] {
      case 0:
        error("unexpected-null-character", at: at)
        text += [0xEF, 0xBF, 0xBD]
      case 0x0D:
        text.append(0x0A)
        if at + 1 < count, bytes[at + 1] == 0x0A { at += 1 }
      default: text.append(bytes[at])
      }
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func endBogusDoctype(_ found: inout Doctype, at start: Int) {
    var at = start
    while at < count, bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == 0 { error("unexpected-null-character", at: at) }
      at += 1
    }
    doctype = found
    emit(.doctype, end: min(at + 1, count))
  }

  private mutating func endDoctype(_ found: inout Doctype, at: Int, cutOff: Bool = false) {
    if cutOff {
      error("eof-in-doctype", at: count)
      found.forcesQuirks = true
    }
    doctype = found
    emit(.doctype, end: min(at + 1, count))
  }
}
