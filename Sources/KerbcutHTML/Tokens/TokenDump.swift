/// The tokens of an input as lists of strings, for the published tests of tokenizers.
package struct TokenDump {
  package private(set) var tokens: [[String]] = []
  /// The codes of the parse errors.
  package private(set) var errors: [String] = []

  /// Reads an input from a state that html5lib's tests name (`Data state`).
  package init(_ input: [UInt8], state: String, lastStartTag: String?) {
    let bytes = input.isEmpty ? [0] : input
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var tokenizer = Tokenizer(base, count: input.count, record: MarkupRecord(), collectsErrors: true)
      tokenizer.checkInputStream()
      if let lastStartTag {
        tokenizer.rawName = Name(number: tokenizer.names.number(Array(lastStartTag.utf8)))
      }
      if tokenizer.start(in: state) { tokens.append(line(tokenizer)) }
      while true {
        tokenizer.advance()
        if tokenizer.token.kind == .end { break }
        tokens.append(line(tokenizer))
      }
      errors = tokenizer.errors.map(\.code)
    }
  }

  private func line(_ tokenizer: borrowing Tokenizer) -> [String] {
    let token = tokenizer.token
    switch token.kind {
    case .startTag: return startTag(tokenizer)
    case .endTag: return ["EndTag", name(tokenizer)]
    case .text: return ["Character", text(token.text, tokenizer)]
    case .comment: return ["Comment", text(token.text, tokenizer)]
    case .processingInstruction: return ["ProcessingInstruction", name(tokenizer), text(token.text, tokenizer)]
    case .doctype:
      let doctype = tokenizer.doctype ?? Doctype(name: "")
      let name = doctype.name.isEmpty ? "-" : doctype.name
      return ["DOCTYPE", name, doctype.publicID ?? "-", doctype.systemID ?? "-", "\(!doctype.forcesQuirks)"]
    case .end: return []
    }
  }

  private func name(_ tokenizer: borrowing Tokenizer) -> String {
    String(decoding: tokenizer.names.bytes(of: tokenizer.token.name.number), as: UTF8.self)
  }

  private func startTag(_ tokenizer: borrowing Tokenizer) -> [String] {
    let token = tokenizer.token
    var attributes: [(name: String, value: String)] = []
    for index in token.firstAttribute..<(token.firstAttribute + token.attributeCount) {
      let record = tokenizer.attributes[index]
      var value = TextSlice()
      (value.start, value.count) = (record.valueStart, record.valueCount)
      let name = String(decoding: tokenizer.names.bytes(of: record.name.number), as: UTF8.self)
      attributes.append((name, text(value, tokenizer)))
    }
    attributes.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return ["StartTag", name(tokenizer)] + attributes.flatMap { [$0.name, $0.value] }
      + (token.isSelfClosing ? ["true"] : [])
  }

  private func text(_ slice: TextSlice, _ tokenizer: borrowing Tokenizer) -> String {
    let base =
      slice.isSide
      ? UnsafePointer(tokenizer.side.base) + Int(slice.start & ~TextSlice.sideBit)
      : tokenizer.bytes + Int(slice.start)
    return String(decoding: UnsafeBufferPointer(start: base, count: Int(slice.count)), as: UTF8.self)
  }
}

extension Tokenizer {
  /// Sets the state; true if a token was read on the way.
  fileprivate mutating func start(in name: String) -> Bool {
    switch name {
    case "RCDATA state": state = .rcdata
    case "RAWTEXT state": state = .rawtext
    case "Script data state": state = .scriptData
    case "PLAINTEXT state": state = .plaintext
    case "CDATA section state": return readCDATA(from: 0)
    default: state = .data
    }
    return false
  }

  /// The errors that lie in the characters themselves (section 13.2.3.5).
  mutating func checkInputStream() {
    guard collectsErrors else { return }
    var at = 0
    while at < count {
      let byte = bytes[at]
      switch byte {
      case 0x01...0x08, 0x0B, 0x0E...0x1F, 0x7F: error("control-character-in-input-stream", at: at)
      case 0xC2 where at + 1 < count && bytes[at + 1] < 0xA0: error("control-character-in-input-stream", at: at)
      case 0xEF...0xF4 where isNoncharacter(at): error("noncharacter-in-input-stream", at: at)
      default: break
      }
      at += 1
    }
  }

  private func isNoncharacter(_ at: Int) -> Bool {
    if bytes[at] == 0xEF {
      guard at + 2 < count else { return false }
      let value = UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F) | 0xF000
      return (0xFDD0...0xFDEF).contains(value) || value >= 0xFFFE
    }
    guard at + 3 < count else { return false }
    return bytes[at + 1] & 0x0F == 0x0F && bytes[at + 2] == 0xBF && bytes[at + 3] & 0xBE == 0xBE
  }
}
