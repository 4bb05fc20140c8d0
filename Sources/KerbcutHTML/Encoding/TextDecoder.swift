internal import CLibxml2

/// The decoders of the Encoding Standard: UTF-8, UTF-16 and the small ones here, the others by iconv.
enum TextDecoder {
  typealias Decoded = (bytes: [UInt8], hasReplacements: Bool)

  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  static func decode(_ bytes: [UInt8], skipping mark: Int, as encoding: TextEncoding) -> Decoded {
    switch encoding.name {
    case "UTF-8": utf8(bytes, from: mark)
    case "UTF-16LE": utf16(bytes, from: mark, highFirst: false)
    case "UTF-16BE": utf16(bytes, from: mark, highFirst: true)
    case "replacement": bytes.isEmpty ? ([], false) : (replacement, true)
    case "x-user-defined": singleBytes(bytes, SingleByteTable.userDefined)
    default:
      if bytes.withUnsafeBufferPointer({ asciiEnd($0, from: 0) }) == bytes.count, encoding.name != "ISO-2022-JP" {
        (bytes, false)
      } else if encoding.isSingleByte {
        singleBytes(bytes, .table(for: encoding))
      } else {
        multiBytes(bytes, encoding)
      }
    }
  }

  // MARK: UTF-8

  private static func utf8(_ bytes: [UInt8], from start: Int) -> Decoded {
    let valid = bytes.withUnsafeBufferPointer { validEnd($0, from: start) }
    if valid == bytes.count { return (start == 0 ? bytes : Array(bytes[start...]), false) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 64)
    bytes.withUnsafeBufferPointer { buffer in
      var at = start
      while at < buffer.count {
        let end = validEnd(buffer, from: at)
        out.append(contentsOf: buffer[at..<end])
        guard end < buffer.count else { return }
        out += replacement
        at = end + malformedLength(buffer, end)
      }
    }
    return (out, true)
  }

  /// The end of the longest valid part from `start` on.
  private static func validEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at = asciiEnd(bytes, from: at)
        continue
      }
      let length = sequenceLength(bytes, at)
      if length == 0 { return at }
      at += length
    }
    return at
  }

  private static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    if let base = bytes.baseAddress {
      while at + 8 <= bytes.count {
        let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 { break }
        at += 8
      }
    }
    while at < bytes.count, bytes[at] < 0x80 { at += 1 }
    return at
  }

  /// The least and greatest second byte behind a first byte, and the length of the sequence; nil if it starts none.
  private static func rule(_ first: UInt8) -> (length: Int, least: UInt8, greatest: UInt8)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80, 0xBF)
    case 0xE0: (3, 0xA0, 0xBF)
    case 0xED: (3, 0x80, 0x9F)
    case 0xE1...0xEF: (3, 0x80, 0xBF)
    case 0xF0: (4, 0x90, 0xBF)
    case 0xF1...0xF3: (4, 0x80, 0xBF)
    case 0xF4: (4, 0x80, 0x8F)
    default: nil
    }
  }

  /// The length of the sequence here, or 0 if it is malformed.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard let rule = rule(bytes[at]), at + rule.length <= bytes.count else { return 0 }
    guard bytes[at + 1] >= rule.least, bytes[at + 1] <= rule.greatest else { return 0 }
    for offset in 2..<max(rule.length, 2) where bytes[at + offset] & 0xC0 != 0x80 { return 0 }
    return rule.length
  }

  /// How many bytes one U+FFFD stands for: the longest start of a sequence.
  static func malformedLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard let rule = rule(bytes[at]), at + 1 < bytes.count, bytes[at + 1] >= rule.least, bytes[at + 1] <= rule.greatest
    else { return 1 }
    var length = 2
    while length < rule.length, at + length < bytes.count, bytes[at + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  // MARK: UTF-16

  private static func utf16(_ bytes: [UInt8], from start: Int, highFirst: Bool) -> Decoded {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var hasReplacements = false
    var at = start
    func unit(_ place: Int) -> UInt32? {
      guard place + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return highFirst ? first << 8 | second : second << 8 | first
    }
    while at < bytes.count {
      guard let high = unit(at) else {
        out += replacement
        hasReplacements = true
        break
      }
      at += 2
      var value = high
      if (0xD800...0xDBFF).contains(high), let low = unit(at), (0xDC00...0xDFFF).contains(low) {
        value = 0x1_0000 + (high - 0xD800) << 10 + (low - 0xDC00)
        at += 2
      }
      if let scalar = Unicode.Scalar(value) {
        out.append(contentsOf: UTF8.encode(scalar) ?? .init(repeating: 0, count: 0))
      } else {
        out += replacement
        hasReplacements = true
      }
    }
    return (out, hasReplacements)
  }

  // MARK: Others

  private static func singleBytes(_ bytes: [UInt8], _ table: SingleByteTable) -> Decoded {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    var hasReplacements = false
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else if let text = table.texts[Int(byte) - 0x80] {
        out += text
      } else {
        out += replacement
        hasReplacements = true
      }
    }
    return (out, hasReplacements)
  }

  /// A whole file through iconv in large chunks; character by character where something in it is malformed.
  private static func multiBytes(_ bytes: [UInt8], _ encoding: TextEncoding) -> Decoded {
    guard let name = encoding.converter, let converter = kerbcut_open_converter(name) else {
      return singleBytes(bytes, .windows1252)
    }
    defer { kerbcut_close_converter(converter) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3 / 2)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var at = 0
    // The last round, without input, writes what the converter held back.
    while true {
      var (read, written) = (0, 0)
      let result = bytes.withUnsafeBufferPointer { input in
        chunk.withUnsafeMutableBufferPointer { output -> Int32 in
          guard let from = input.baseAddress, let to = output.baseAddress else { return 0 }
          let rest = at < input.count ? from + at : nil
          return kerbcut_convert(converter, rest, input.count - at, &read, to, output.count, &written)
        }
      }
      if result == 2 || result == 3 { return characterByCharacter(bytes, encoding) }
      out += chunk[..<written]
      if at == bytes.count { return (out, false) }
      at += read
    }
  }

  private static func characterByCharacter(_ bytes: [UInt8], _ encoding: TextEncoding) -> Decoded {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3 / 2)
    EncodedUnits.convert(bytes, from: 0, as: encoding) { _, text in
      out += text
      return true
    }
    return (out, true)
  }
}

/// What the bytes from 0x80 on stand for, in UTF-8; nil where nothing.
struct SingleByteTable {
  let texts: [[UInt8]?]

  static let windows1252 = SingleByteTable(.windows1252)

  static let userDefined = SingleByteTable(texts: (0x80...0xFF).map { utf8(0xF700 + $0) })

  static func table(for encoding: TextEncoding) -> SingleByteTable {
    encoding == .windows1252 ? .windows1252 : SingleByteTable(encoding)
  }

  private init(texts: [[UInt8]?]) { self.texts = texts }

  init(_ encoding: TextEncoding) {
    texts = (0x80...0xFF).map { byte in
      Self.corrections[encoding.name]?[UInt8(byte)].map { Self.utf8($0) }
        ?? Self.converted(UInt8(byte), encoding)
        // What an index of the Encoding Standard leaves to controls, iconv leaves undefined.
        ?? (byte < 0xA0 ? Self.utf8(UInt32(byte)) : nil)
    }
  }

  /// Where the Encoding Standard's indexes differ from iconv's tables.
  private static let corrections: [String: [UInt8: UInt32]] = [
    "KOI8-U": [0xAE: 0x045E, 0xBE: 0x040E],
    "macintosh": [0xDB: 0x20AC],
    "windows-1255": [0xCA: 0x05BA],
    "x-mac-cyrillic": [0xA2: 0x0490, 0xB6: 0x0491, 0xFF: 0x20AC],
    "windows-874": [0x80: 0x20AC, 0x85: 0x2026],
  ]

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  /// One byte through a converter of its own call, so that none combines with the next.
  private static func converted(_ byte: UInt8, _ encoding: TextEncoding) -> [UInt8]? {
    guard let name = encoding.converter, let converter = kerbcut_open_converter(name) else { return nil }
    defer { kerbcut_close_converter(converter) }
    var input = byte
    var output = [UInt8](repeating: 0, count: 16)
    var (read, written, held) = (0, 0, 0)
    let isDone = output.withUnsafeMutableBufferPointer { out in
      guard let base = out.baseAddress, kerbcut_convert(converter, &input, 1, &read, base, 8, &written) == 0 else {
        return false
      }
      return kerbcut_convert(converter, nil, 0, &read, base + written, 8, &held) == 0
    }
    return isDone && written + held > 0 ? Array(output[..<(written + held)]) : nil
  }
}
