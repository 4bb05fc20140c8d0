internal import CLibxml2

/// The units of a file in its encoding: how many bytes each has there, and how many in the decoded text.
///
///     "aé" in windows-1252: 61 E9 → (1, 1) (1, 2)
///     the same in UTF-16LE: 61 00 E9 00 → (2, 1) (2, 2)
///
/// A malformed part is a unit of its own, with the three bytes of U+FFFD. The walk agrees with `TextDecoder`.
struct EncodedUnits {
  /// Told the bytes of a unit in the file and in the text; says whether to go on.
  typealias Visit = (_ inFile: Int, _ inText: Int) -> Bool

  private let bytes: [UInt8]
  private let encoding: TextEncoding

  init(_ bytes: [UInt8], as encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Visits all units from an offset on.
  func walk(from start: Int, _ visit: Visit) {
    switch encoding.name {
    case "UTF-8": walkUTF8(from: start, visit)
    case "UTF-16LE", "UTF-16BE": walkUTF16(from: start, highByte: encoding.name == "UTF-16LE" ? 1 : 0, visit)
    case "replacement": if !bytes.isEmpty { _ = visit(bytes.count, 3) }
    case "x-user-defined": walkSingleBytes(from: start, .userDefined, visit)
    default:
      if encoding.isSingleByte {
        walkSingleBytes(from: start, SingleByteTable.table(for: encoding), visit)
      } else {
        walkMultiBytes(from: start, visit)
      }
    }
  }

  private func walkUTF8(from start: Int, _ visit: Visit) {
    bytes.withUnsafeBufferPointer { buffer in
      var at = start
      while at < buffer.count {
        let length = buffer[at] < 0x80 ? 1 : TextDecoder.sequenceLength(buffer, at)
        let inFile = length > 0 ? length : TextDecoder.malformedLength(buffer, at)
        guard visit(inFile, length > 0 ? length : 3) else { return }
        at += inFile
      }
    }
  }

  private func walkUTF16(from start: Int, highByte: Int, _ visit: Visit) {
    func unit(_ place: Int) -> UInt32? {
      guard place + 1 < bytes.count else { return nil }
      return UInt32(bytes[place + highByte]) << 8 | UInt32(bytes[place + 1 - highByte])
    }
    var at = start
    while at < bytes.count {
      var (inFile, inText) = (min(2, bytes.count - at), 3)
      if let value = unit(at) {
        let isPair = 0xD800...0xDBFF ~= value && unit(at + 2).map { 0xDC00...0xDFFF ~= $0 } == true
        (inFile, inText) = isPair ? (4, 4) : (2, value < 0x80 ? 1 : value < 0x800 ? 2 : 3)
      }
      guard visit(inFile, inText) else { return }
      at += inFile
    }
  }

  private func walkSingleBytes(from start: Int, _ table: SingleByteTable, _ visit: Visit) {
    for byte in bytes[min(start, bytes.count)...] {
      guard visit(1, byte < 0x80 ? 1 : table.texts[Int(byte) - 0x80]?.count ?? 3) else { return }
    }
  }

  private func walkMultiBytes(from start: Int, _ visit: Visit) {
    Self.convert(bytes, from: start, as: encoding) { visit($0, $1.count) }
  }

  /// Gives iconv one character at a time, as few bytes as it will take: slower than a whole file at once, but exact
  /// about what is malformed. (glibc's converter for Korean steps over an unassigned pair before it says so.)
  static func convert(
    _ bytes: [UInt8], from start: Int, as encoding: TextEncoding,
    _ visit: (_ inFile: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    guard let name = encoding.converter, let converter = kerbcut_open_converter(name) else { return }
    defer { kerbcut_close_converter(converter) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { output in
      guard let to = output.baseAddress else { return }
      bytes.withUnsafeBufferPointer { input in
        guard let from = input.baseAddress else { return }
        var (at, read, written) = (start, 0, 0)
        let isChinese = encoding.name == "GBK" || encoding.name == "gb18030"
        while at < input.count {
          var result: Int32 = 0
          for length in 1...min(8, input.count - at) {
            result = kerbcut_convert(converter, from + at, length, &read, to, output.count, &written)
            if read > 0 || result == 2 { break }
          }
          let isMalformed = result == 2 || read == 0
          if isMalformed {
            read = malformedLength(input, at, isUnassigned: result == 2, in: encoding)
            let text = input[at] == 0x80 && isChinese ? euro : TextDecoder.replacement
            written = text.count
            for (offset, byte) in text.enumerated() { to[offset] = byte }
          }
          guard visit(read, UnsafeBufferPointer(start: to, count: written)) else { return }
          at += read
        }
        // What the converter held back.
        _ = kerbcut_convert(converter, nil, 0, &read, to, output.count, &written)
        if written > 0 { _ = visit(0, UnsafeBufferPointer(start: to, count: written)) }
      }
    }
  }

  /// What 0x80 is for the Standard’s decoder of GBK and gb18030, and nothing for iconv’s.
  private static let euro: [UInt8] = Array("€".utf8)

  /// How many bytes one U+FFFD stands for. Only a lead byte takes what follows it along, and never an ASCII byte.
  private static func malformedLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, isUnassigned: Bool, in encoding: TextEncoding
  ) -> Int {
    func isHigh(_ place: Int) -> Bool { place < bytes.count && bytes[place] >= 0x80 }
    guard isUnassigned, isLead(bytes[at], in: encoding), isHigh(at + 1) else { return 1 }
    return encoding.name == "EUC-JP" && bytes[at] == 0x8F && isHigh(at + 2) ? 3 : 2
  }

  private static func isLead(_ byte: UInt8, in encoding: TextEncoding) -> Bool {
    switch encoding.name {
    case "Shift_JIS": 0x81...0x9F ~= byte || 0xE0...0xFC ~= byte
    case "EUC-JP": byte == 0x8E || byte == 0x8F || 0xA1...0xFE ~= byte
    case "ISO-2022-JP": false
    default: 0x81...0xFE ~= byte
    }
  }
}
