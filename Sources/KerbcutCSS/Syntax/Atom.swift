/// A name as a number: the same bytes give the same atom in every sheet and page, so names from a sheet parsed once
/// are compared with names from any page without a table. (64 bits: names that meet by accident are not to be feared.)
typealias Atom = UInt64

extension Atom {
  /// What hashing begins with: FNV-1a's offset basis.
  static let seed: Atom = 0xcbf2_9ce4_8422_2325

  /// The atom so far with one more byte.
  @inline(__always)
  func adding(_ byte: UInt8) -> Atom { (self ^ Atom(byte)) &* 0x0000_0100_0000_01b3 }

  /// The last step of making an atom: spreads the bits, so that parts of it can index filters.
  @inline(__always)
  var finished: Atom {
    var bits = self
    bits ^= bits >> 32
    bits = bits &* 0x9e37_79b9_7f4a_7c15
    return bits ^ (bits >> 29)
  }

  @inline(__always)
  init(hashing bytes: some Sequence<UInt8>) {
    var bits = Atom.seed
    for byte in bytes { bits = bits.adding(byte) }
    self = bits.finished
  }

  /// The atom of the text in ASCII lower case.
  @inline(__always)
  init(lowercasing bytes: some Sequence<UInt8>) {
    var bits = Atom.seed
    for byte in bytes { bits = bits.adding(byte.lowercased) }
    self = bits.finished
  }

  init(hashing text: String) { self.init(hashing: text.utf8) }

  /// One bit of 64, for small sets that may hold too much.
  @inline(__always)
  var bit: UInt64 { 1 << (self >> 32 & 63) }
}

extension UInt8 {
  @inline(__always)
  var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }

  /// CSS Syntax 3, “whitespace”, with the newlines that preprocessing would have made one.
  @inline(__always)
  var isCSSSpace: Bool { self == UInt8(ascii: " ") || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  var isNewline: Bool { self == 0x0A || self == 0x0D || self == 0x0C }

  @inline(__always)
  var isIdentStart: Bool {
    self.lowercased &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "_") || self >= 0x80 || self == 0
  }

  @inline(__always)
  var isIdent: Bool { isIdentStart || isDigit || self == UInt8(ascii: "-") }

  var hexValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
