/// Finds the encoding that the first bytes of a page declare (HTML Standard, “prescan a byte stream to determine its
/// encoding”). Nothing is decoded; the scan ends after 1,024 bytes.
struct EncodingPrescan {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  private static let length = 1024

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes.prefix(Self.length)
    at = 0
  }

  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    if let declared = xmlDeclaration(of: bytes) { return declared }
    var scan = EncodingPrescan(bytes)
    return scan.run()
  }

  /// UTF-16 that starts like an XML declaration, or the declaration's own `encoding`.
  private static func xmlDeclaration(of bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return TextEncoding(label: "utf-16le".utf8) }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return TextEncoding(label: "utf-16be".utf8) }
    return nil
  }

  /// The `encoding` of an XML declaration (HTML Standard, “get an XML encoding”).
  static func xmlEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let start = bytes.prefix(length)
    guard start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let head = Array(start[..<end])
    let wanted = Array("encoding".utf8)
    guard head.count > wanted.count,
      let found = (0..<(head.count - wanted.count)).first(where: { head[$0...].starts(with: wanted) })
    else { return nil }
    var place = found + wanted.count
    func skip() { while place < head.count, head[place] <= 0x20 { place += 1 } }
    skip()
    guard place < head.count, head[place] == UInt8(ascii: "=") else { return nil }
    place += 1
    skip()
    guard place < head.count, head[place] == 0x22 || head[place] == 0x27 else { return nil }
    let rest = head[(place + 1)...]
    guard let close = rest.firstIndex(of: head[place]) else { return nil }
    guard let encoding = TextEncoding(label: rest[..<close]) else { return nil }
    return encoding.name.hasPrefix("UTF-16") ? .utf8 : encoding
  }

  private mutating func run() -> TextEncoding? {
    while at < bytes.count {
      if matches("<!--") {
        // The dashes that open a comment may close it too.
        at += 2
        while at < bytes.count, !matches("-->") { at += 1 }
        at += 3
      } else if matches("<meta"), at + 5 < bytes.count, isSpace(bytes[at + 5]) || bytes[at + 5] == UInt8(ascii: "/") {
        at += 5
        if let found = readMeta() { return found }
      } else if isTagStart {
        at += 1
        while at < bytes.count, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
        while attribute() != nil {}
        at += 1
      } else if matches("<!") || matches("</") || matches("<?") {
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        at += 1
      } else {
        at += 1
      }
    }
    return nil
  }

  private var isTagStart: Bool {
    guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "<") else { return false }
    if ByteClass.isLetter(bytes[at + 1]) { return true }
    return bytes[at + 1] == UInt8(ascii: "/") && at + 2 < bytes.count && ByteClass.isLetter(bytes[at + 2])
  }

  private mutating func readMeta() -> TextEncoding? {
    var names: Set<[UInt8]> = []
    var isContentType = false
    var needsContentType: Bool?
    var found: TextEncoding?
    while let (name, value) = attribute() {
      guard names.insert(name).inserted else { continue }
      if name.elementsEqual("http-equiv".utf8) {
        if value.elementsEqual("content-type".utf8) { isContentType = true }
      } else if name.elementsEqual("content".utf8) {
        if found == nil, let encoding = Self.encoding(inContent: value) {
          found = encoding
          needsContentType = true
        }
      } else if name.elementsEqual("charset".utf8) {
        found = TextEncoding(label: value)
        needsContentType = false
      }
    }
    guard let needsContentType, !needsContentType || isContentType, let found else { return nil }
    if found.name.hasPrefix("UTF-16") { return .utf8 }
    return found.name == "x-user-defined" ? .windows1252 : found
  }

  /// “Extract a character encoding from a `meta` element”.
  static func encoding(inContent value: [UInt8]) -> TextEncoding? {
    let wanted = Array("charset".utf8)
    var place = 0
    while place + wanted.count <= value.count {
      guard value[place...].starts(with: wanted) else {
        place += 1
        continue
      }
      place += wanted.count
      while place < value.count, ByteClass.isSpace(value[place]) { place += 1 }
      guard place < value.count, value[place] == UInt8(ascii: "=") else { continue }
      place += 1
      while place < value.count, ByteClass.isSpace(value[place]) { place += 1 }
      guard place < value.count else { return nil }
      if value[place] == 0x22 || value[place] == 0x27 {
        let rest = value[(place + 1)...]
        return rest.firstIndex(of: value[place]).flatMap { TextEncoding(label: rest[..<$0]) }
      }
      return TextEncoding(label: value[place...].prefix { !ByteClass.isSpace($0) && $0 != UInt8(ascii: ";") })
    }
    return nil
  }

  /// “Get an attribute”: name and value in small letters, or nil at the tag's end.
  private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
    while at < bytes.count, isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") { at += 1 }
    guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { return nil }
    var name: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "="), !name.isEmpty { break }
      if isSpace(byte) { break }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { return (name, []) }
      name.append(UTF8Text.lower(byte))
      at += 1
    }
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    guard bytes[at] == UInt8(ascii: "=") else { return (name, []) }
    at += 1
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    return value().map { (name, $0) }
  }

  private mutating func value() -> [UInt8]? {
    guard at < bytes.count else { return nil }
    var value: [UInt8] = []
    let quote = bytes[at]
    if quote == 0x22 || quote == 0x27 {
      at += 1
      while at < bytes.count, bytes[at] != quote {
        value.append(UTF8Text.lower(bytes[at]))
        at += 1
      }
      guard at < bytes.count else { return nil }
      at += 1
      return value
    }
    while at < bytes.count, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") {
      value.append(UTF8Text.lower(bytes[at]))
      at += 1
    }
    return at < bytes.count ? value : nil
  }

  private func isSpace(_ byte: UInt8) -> Bool { ByteClass.isSpace(byte) }

  private func matches(_ literal: StaticString) -> Bool {
    guard at + literal.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<literal.utf8CodeUnitCount
    where UTF8Text.lower(bytes[at + offset]) != literal.utf8Start[offset] { return false }
    return true
  }
}
