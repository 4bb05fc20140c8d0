/// The attribute `transform` of SVG as a value of the property (CSS Transforms 1, section 7): numbers without units, and
/// turns about a point.
enum TransformAttribute {
  /// The property's text; nil for what is no list of transforms.
  static func css(_ text: String) -> String? {
    var reader = Reader(bytes: Array(text.utf8))
    var functions: [String] = []
    reader.skipSpace()
    while !reader.isAtEnd {
      guard let name = reader.name(), let numbers = reader.numbers(), let function = css(name, numbers) else {
        return nil
      }
      functions.append(function)
      reader.skipComma()
    }
    return functions.isEmpty ? nil : functions.joined(separator: " ")
  }

  private static func css(_ name: String, _ numbers: [Double]) -> String? {
    func list(_ unit: String) -> String { numbers.map { "\($0)\(unit)" }.joined(separator: ", ") }
    switch (name, numbers.count) {
    case ("translate", 1...2): return "translate(\(list("px")))"
    case ("scale", 1...2): return "scale(\(list("")))"
    case ("matrix", 6): return "matrix(\(list("")))"
    case ("rotate", 1), ("skewX", 1), ("skewY", 1): return "\(name)(\(list("deg")))"
    case ("rotate", 3):
      let (x, y) = (numbers[1], numbers[2])
      return "translate(\(x)px, \(y)px) rotate(\(numbers[0])deg) translate(\(-x)px, \(-y)px)"
    default: return nil
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool { place >= bytes.count }

    private func has(_ byte: UInt8) -> Bool { place < bytes.count && bytes[place] == byte }

    mutating func skipSpace() {
      while place < bytes.count, [UInt8(ascii: " "), 0x09, 0x0A, 0x0C, 0x0D].contains(bytes[place]) { place += 1 }
    }

    mutating func skipComma() {
      skipSpace()
      guard has(UInt8(ascii: ",")) else { return }
      place += 1
      skipSpace()
    }

    mutating func name() -> String? {
      let start = place
      while place < bytes.count, Unicode.Scalar(bytes[place]).properties.isAlphabetic { place += 1 }
      return place > start ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
    }

    /// The numbers between brackets, six at most.
    mutating func numbers() -> [Double]? {
      skipSpace()
      guard has(UInt8(ascii: "(")) else { return nil }
      place += 1
      skipSpace()
      var numbers: [Double] = []
      while !has(UInt8(ascii: ")")) {
        guard numbers.count < 6, let number = number() else { return nil }
        numbers.append(number)
        skipComma()
      }
      place += 1
      return numbers
    }

    private mutating func number() -> Double? {
      let start = place
      skipSign()
      skipDigits()
      if has(UInt8(ascii: ".")) {
        place += 1
        skipDigits()
      }
      let end = place
      if has(UInt8(ascii: "e")) || has(UInt8(ascii: "E")) {
        place += 1
        skipSign()
        let digits = place
        skipDigits()
        if place == digits { place = end }
      }
      return Double(String(decoding: bytes[start..<place], as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    }

    private mutating func skipSign() { if has(UInt8(ascii: "-")) || has(UInt8(ascii: "+")) { place += 1 } }

    private mutating func skipDigits() {
      while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
    }
  }
}
