/// Reads JSON straight from bytes, for lines that this program wrote: at a tenth of `JSONDecoder`'s cost.
///
/// What it does not expect makes it give up (`isBroken`), never trap; the caller then asks `JSONDecoder`, which decides.
package struct JSONScan {
  package let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var place = 0
  package private(set) var isBroken = false
  /// Whether no member of the innermost object was taken.
  private var isFirst = true

  /// Deeper values are left to `JSONDecoder`.
  private static let depthLimit = 64

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether all was read and understood.
  package mutating func isDone() -> Bool {
    skipSpace()
    return !isBroken && place == bytes.count
  }

  package mutating func giveUp() {
    isBroken = true
    place = bytes.count
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }

  /// The next byte that is no white space, without taking it; 0 at the end.
  private mutating func peek() -> UInt8 {
    skipSpace()
    return place < bytes.count ? bytes[place] : 0
  }

  @usableFromInline
  mutating func takes(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    place += 1
    return true
  }

  @usableFromInline
  mutating func expect(_ byte: UInt8) { if !takes(byte) { giveUp() } }

  /// An object whose members `read` takes in their order (`takes(key:)`).
  package mutating func object(_ read: (inout JSONScan) -> Void) {
    expect(UInt8(ascii: "{"))
    isFirst = true
    read(&self)
    isFirst = false
    expect(UInt8(ascii: "}"))
  }

  /// Takes the key of the next member, written without space, and what parts it from the one before; false if another
  /// key comes.
  package mutating func takes(key: StaticString) -> Bool {
    var next = place
    if !isFirst {
      guard next < bytes.count, bytes[next] == UInt8(ascii: ",") else { return false }
      next += 1
    }
    let count = key.utf8CodeUnitCount
    guard next + count + 2 < bytes.count, bytes[next] == UInt8(ascii: "\""),
      bytes[next + count + 1] == UInt8(ascii: "\""),
      bytes[next + count + 2] == UInt8(ascii: ":")
    else { return false }
    for index in 0..<count where bytes[next + 1 + index] != key.utf8Start[index] { return false }
    place = next + count + 3
    isFirst = false
    return true
  }

  /// The items of an array, each made by `read`; nil gives up.
  @inlinable
  package mutating func items<Item>(_ read: (inout JSONScan) -> Item?) -> [Item] {
    var items: [Item] = []
    expect(UInt8(ascii: "["))
    if takes(UInt8(ascii: "]")) { return items }
    while !isBroken {
      guard let item = read(&self) else {
        giveUp()
        break
      }
      items.append(item)
      if takes(UInt8(ascii: ",")) { continue }
      expect(UInt8(ascii: "]"))
      break
    }
    return items
  }

  /// The members of an object whose names are free, each made by `read`; nil gives up.
  @inlinable
  package mutating func dictionary<Value>(_ read: (inout JSONScan) -> Value?) -> [String: Value] {
    var values: [String: Value] = [:]
    expect(UInt8(ascii: "{"))
    if takes(UInt8(ascii: "}")) { return values }
    while !isBroken {
      let key = string()
      expect(UInt8(ascii: ":"))
      guard !isBroken, let value = read(&self) else {
        giveUp()
        break
      }
      values[key] = value
      if takes(UInt8(ascii: ",")) { continue }
      expect(UInt8(ascii: "}"))
      break
    }
    return values
  }

  package mutating func bool() -> Bool {
    if takes(word: "true") { return true }
    if !takes(word: "false") { giveUp() }
    return false
  }

  private mutating func takes(word: StaticString) -> Bool {
    skipSpace()
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for index in 0..<count where bytes[place + index] != word.utf8Start[index] { return false }
    place += count
    return true
  }

  package mutating func integer() -> Int {
    guard let value = Int(numberText()) else {
      giveUp()
      return 0
    }
    return value
  }

  package mutating func number() -> Double {
    guard let value = Double(numberText()), value.isFinite else {
      giveUp()
      return 0
    }
    return value
  }

  private mutating func numberText() -> String {
    skipSpace()
    let start = place
    while place < bytes.count, bytes[place] >= 0x2B, bytes[place] != UInt8(ascii: ","), bytes[place] <= 0x65,
      bytes[place] != UInt8(ascii: "]")
    {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  package mutating func string() -> String {
    expect(UInt8(ascii: "\""))
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") { return text(start..<place) }
      if byte == UInt8(ascii: "\\") { return escapedString(from: start) }
      place += 1
    }
    giveUp()
    return ""
  }

  private mutating func text(_ range: Range<Int>) -> String {
    place = range.upperBound + 1
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    guard let text = String(validating: slice, as: UTF8.self) else {
      giveUp()
      return ""
    }
    return text
  }

  /// A string with escapes; surrogates are left to `JSONDecoder`, since nothing here writes them.
  private mutating func escapedString(from start: Int) -> String {
    var unescaped = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        if let text = String(validating: unescaped, as: UTF8.self) { return text }
        giveUp()
        return ""
      case UInt8(ascii: "\\"):
        guard place < bytes.count, let scalar = escaped() else {
          giveUp()
          return ""
        }
        unescaped.append(contentsOf: String(scalar).utf8)
      default: unescaped.append(byte)
      }
    }
    giveUp()
    return ""
  }

  /// What stands behind a backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard place + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
      place += 4
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }

  /// Any value, by `JSONValue`'s rules: a whole number is an integer however it is written.
  package mutating func value(depth: Int = 0) -> JSONValue {
    guard depth < Self.depthLimit else {
      giveUp()
      return .null
    }
    switch peek() {
    case UInt8(ascii: "\""): return .string(string())
    case 0x5B: return .array(items { $0.value(depth: depth + 1) })
    case 0x7B: return .object(dictionary { $0.value(depth: depth + 1) })
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(bool())
    case UInt8(ascii: "n"):
      if !takes(word: "null") { giveUp() }
      return .null
    default:
      let text = numberText()
      if let value = Int(text) { return .integer(value) }
      guard let value = Double(text), value.isFinite else {
        giveUp()
        return .null
      }
      return Int(exactly: value).map(JSONValue.integer) ?? .number(value)
    }
  }
}
