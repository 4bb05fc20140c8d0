import KerbcutHTML

/// Text that is put together for a name: bytes with white space still as written.
struct NameText {
  var bytes: [UInt8] = []
  /// Longer names than this are cut: nobody listens to them, and pages may be made to be dear.
  static let limit = 20_000

  mutating func append(_ text: UTF8Text) {
    guard bytes.count < Self.limit else { return }
    text.append(to: &bytes)
  }

  mutating func append(_ text: String) {
    guard bytes.count < Self.limit else { return }
    bytes.append(contentsOf: text.utf8)
  }

  /// Keeps what comes next apart from what stands there.
  mutating func separate() {
    if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
  }

  /// Whether nothing but white space was added since there were so many bytes.
  func isBlank(since start: Int) -> Bool { Self.isBlank(bytes[min(start, bytes.count)...]) }

  static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy(isSpace) }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D && byte != 0x0B }

  /// The text with ASCII white space collapsed, and white space and no-break spaces taken off both ends.
  func finished(from start: Int = 0) -> String { Self.collapse(bytes[min(start, bytes.count)...]) }

  static func collapse(_ bytes: ArraySlice<UInt8>, keepsNoBreakSpace: Bool = false) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if !isSpace(byte) { result.append(byte) } else if let last = result.last, last != 0x20 { result.append(0x20) }
    }
    if keepsNoBreakSpace {
      if result.last == 0x20 { result.removeLast() }
      return String(decoding: result, as: UTF8.self)
    }
    return String(decoding: trim(result[...]), as: UTF8.self)
  }

  /// Takes white space off the ends, no-break spaces (C2 A0) among it.
  private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let last = rest.last {
      if last == 0x20 {
        rest.removeLast()
      } else if rest.count >= 2, last == 0xA0, rest[rest.endIndex - 2] == 0xC2 {
        rest.removeLast(2)
      } else {
        break
      }
    }
    while let first = rest.first {
      if first == 0x20 {
        rest.removeFirst()
      } else if rest.count >= 2, first == 0xC2, rest[rest.startIndex + 1] == 0xA0 {
        rest.removeFirst(2)
      } else {
        break
      }
    }
    return rest
  }
}

/// Where the computation of a name has got to (AccName 1.2, section 4.3.1: the flags of “computation”).
struct NameTraversal {
  var text = NameText()
  /// Whether `aria-labelledby` or `aria-describedby` led here: such references are not followed further.
  var isReferenced = false
  /// What keeps text out. Nothing where a reference leads to a hidden element: its parts count then.
  var hiding: NodeFacts = .hiding
  var depth = 0
  /// How many labels lead from one control to the next: hostile pages make long chains of them.
  var labelDepth = 0
  var nodesLeft: Int

  /// Deeper than documents go: only chains of labels that hold each other's controls come here.
  static let maximumDepth = 600
}
