import KerbcutBasics

/// Keys of words: equal for words that differ at most in case, kind of apostrophe and inner dots.
///
/// A stable hash. Two words of a language never meet in practice; if they did, a check would name a wrong word.
package enum WordKey {
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var key = StableHash()
    var lead: UInt8 = 0
    var skip = 0
    for byte in bytes {
      if skip > 0 {
        skip -= 1
        continue
      }
      var folded = byte
      if lead == 0xC3, (0x80...0x9E).contains(byte) {
        folded = byte + 0x20
      } else if lead == 0xC5, byte == 0xB4 || byte == 0xB6 || byte == 0xB8 {
        folded = byte == 0xB8 ? byte : byte + 1
      } else if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
        folded = byte | 0x20
      } else if byte == UInt8(ascii: ".") {
        continue
      } else if byte == 0xE2 {
        folded = 0x27
        skip = 2
      }
      lead = byte
      key.add(folded)
    }
    return key.value
  }
}
