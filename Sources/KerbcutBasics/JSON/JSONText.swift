/// JSON as UTF-8, written straight: what `JSONEncoder` makes with sorted keys and unescaped slashes, at a tenth of its
/// cost. Keys are written by callers in their order.
package struct JSONText {
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true

  package init() {}

  @inlinable
  package mutating func object(_ body: (inout JSONText) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// A list, each item by a function.
  @inlinable
  package mutating func array<Items: Sequence>(_ items: Items, _ write: (inout JSONText, Items.Element) -> Void) {
    open(0x5B)
    for item in items {
      separate()
      write(&self, item)
    }
    close(0x5D)
  }

  @usableFromInline
  mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    isFirst = true
  }

  @usableFromInline
  mutating func close(_ bracket: UInt8) {
    isFirst = false
    bytes.append(bracket)
  }

  @usableFromInline
  mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  package mutating func key(_ name: String) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// A key that needs no escapes.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    word(name)
    bytes.append(contentsOf: [0x22, 0x3A])
  }

  package mutating func word(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func integer(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A finite number.
  package mutating func number(_ value: Double) {
    let text = value.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      if Self.isPlain(utf8) {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { escape(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether no byte must be escaped. Looks at every byte, so that many are looked at at once.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var special: UInt8 = 0
    for byte in text {
      special |= (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
    }
    return special == 0
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case 0x08: word("\\b")
    case 0x09: word("\\t")
    case 0x0A: word("\\n")
    case 0x0C: word("\\f")
    case 0x0D: word("\\r")
    case ..<0x20:
      word("\\u00")
      bytes.append(0x30 + byte >> 4)
      let low = byte & 0xF
      bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
    default: bytes.append(byte)
    }
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: word("null")
    case .bool(let value): word(value ? "true" : "false")
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let values): array(values) { $0.value($1) }
    case .object(let values): object(values) { $0.value($1) }
    }
  }

  /// A dictionary in the order of its keys.
  @inlinable
  package mutating func object<Value>(_ members: [String: Value], _ write: (inout JSONText, Value) -> Void) {
    open(0x7B)
    for key in MemberOrder.sorted(Array(members.keys)) {
      guard let value = members[key] else { continue }
      self.key(key)
      write(&self, value)
    }
    close(0x7D)
  }
}
