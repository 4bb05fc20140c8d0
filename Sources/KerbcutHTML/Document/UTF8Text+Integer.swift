extension Int {
  /// HTML's rules for parsing integers (HTML Standard, section 2.3.4.1); nil for an error. Numbers beyond a milliard are
  /// taken as that: nothing that HTML counts comes near.
  public init?(html text: UTF8Text) {
    var number = 0
    var hasDigits = false
    var isNegative = false
    var rest = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) && $0 != 0x0B }
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    for byte in rest {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
      hasDigits = true
      number = Swift.min(number * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
    }
    guard hasDigits else { return nil }
    self = isNegative ? -number : number
  }

  /// HTML's rules for parsing integers.
  public init?(html text: String) { self.init(html: UTF8Text(text)) }
}
