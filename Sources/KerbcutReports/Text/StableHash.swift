/// A hash that is the same on every machine and in every run (FNV-1a, 64 bits). Not a secret one.
struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ parts: String...) {
    for part in parts {
      for byte in part.utf8 { add(byte) }
      add(0xFF)
    }
  }

  private mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Hexadecimal digits, 1 to 16 of them.
  func hexadecimal(_ digits: Int = 16) -> String {
    let text = String(state, radix: 16)
    return String((String(repeating: "0", count: 16 - text.count) + text).prefix(digits))
  }
}

extension String {
  /// A file name for a page, check or component: lower-case ASCII that every file system and every server takes,
  /// different for different keys also where case is ignored.
  var fileName: String {
    var name = ""
    for scalar in unicodeScalars.prefix(400) {
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      case "A"..."Z": name += scalar.properties.lowercaseMapping
      default: if name.last != "-", !name.isEmpty { name.append("-") }
      }
    }
    while name.last == "-" { name.removeLast() }
    return "\(name.isEmpty ? "page" : String(name.suffix(60).drop { $0 == "-" }))-\(StableHash(self).hexadecimal(10))"
  }
}
