import KerbcutBasics

extension StableHash {
  /// The hash of texts with an end behind each.
  init(of parts: String...) {
    self.init()
    for part in parts {
      add(part)
      add(0xFF)
    }
  }

  /// The first hexadecimal digits, 1 to 16 of them.
  func hexadecimal(_ digits: Int) -> String { String(hexadecimal.prefix(digits)) }
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
    return
      "\(name.isEmpty ? "page" : String(name.suffix(60).drop { $0 == "-" }))-\(StableHash(of: self).hexadecimal(10))"
  }
}
