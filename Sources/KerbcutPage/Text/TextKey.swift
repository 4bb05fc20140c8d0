import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// A key of a text by its bytes in lower case, white space collapsed. A stable hash, as `WordKey`.
private struct TextKey {
  private var hash = StableHash()
  private var isGap = false
  private var isEmpty = true

  mutating func add(_ byte: UInt8) {
    if byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) {
      isGap = !isEmpty
      return
    }
    if isGap { hash.add(0x20) }
    isGap = false
    isEmpty = false
    hash.add(byte.inLowerCase)
  }

  var value: UInt64 { hash.value }
}

extension Element {
  /// `textContent` up to a number of characters. Reads no more of a long script than it must.
  public func textContent(first count: Int) -> String {
    let inner = document.descendants(of: node)
    if inner.count == 1, document.kind(of: inner.lowerBound) == .text {
      let start = document.text(of: inner.lowerBound).prefix(count + 1)
      // Such bytes are a character each, whatever comes behind the last.
      if start.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return String(decoding: start.prefix(count), as: UTF8.self) }
    }
    return textContent.firstCharacters(count)
  }

  /// A number that elements share whose `textContent` differs at most in case and white space. Makes no string where the
  /// text is ASCII.
  public var textKey: UInt64 {
    var key = TextKey()
    var isASCII = true
    for inner in document.descendants(of: node) where document.kind(of: inner) == .text {
      document.text(of: inner).withContiguousStorageIfAvailable { text in
        for byte in text {
          if byte >= 0x80 { isASCII = false }
          key.add(byte)
        }
      }
    }
    if isASCII { return key.value }
    var exact = TextKey()
    for byte in textContent.collapsed.inLowerCase.utf8 { exact.add(byte) }
    return exact.value
  }
}
