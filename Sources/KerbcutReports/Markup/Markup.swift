import KerbcutBasics

/// Text of HTML or XML into which other text enters only escaped.
///
/// What is written in a literal is markup; what is interpolated is text, unless it is markup itself:
///
///     let cell: Markup = "<td>\(page.title)</td>"      // the title is escaped
///     let row: Markup = "<tr>\(cell)</tr>"             // the cell is not escaped again
///
/// There is no way to turn a string that is not a literal into markup, so audited pages cannot inject any.
public struct Markup: Sendable, Equatable {
  /// The markup as text.
  public private(set) var source: String

  /// No markup at all.
  public static let empty: Markup = ""

  /// Text, escaped.
  public init(text: some StringProtocol) {
    source = ""
    source.appendEscaped(text)
  }

  /// Whether there is no markup at all.
  public var isEmpty: Bool { source.isEmpty }

  /// Both, one behind the other. Copies the first; to build a long text, use `+=`.
  public static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum += right
    return sum
  }

  /// Puts markup behind this.
  public static func += (left: inout Markup, right: Markup) { left.source += right.source }
}

extension Markup: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { source = value }

  public init(stringInterpolation interpolation: Interpolation) { source = interpolation.source }

  /// Collects literal parts as they are, and values escaped.
  public struct Interpolation: StringInterpolationProtocol {
    var source = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    public mutating func appendLiteral(_ literal: String) { source += literal }

    /// Text, escaped.
    public mutating func appendInterpolation(_ text: some StringProtocol) { source.appendEscaped(text) }

    /// A whole number in decimal digits.
    public mutating func appendInterpolation(_ number: Int) { source += String(number) }

    /// Markup as it is.
    public mutating func appendInterpolation(_ markup: Markup) { source += markup.source }

    /// Markup as it is; nothing for nil.
    public mutating func appendInterpolation(_ markup: Markup?) { source += markup?.source ?? "" }
  }
}

extension Sequence<Markup> {
  /// All of it in one piece.
  func joined(separator: Markup = "") -> Markup {
    var all = Markup.empty
    for (index, part) in enumerated() {
      if index > 0 { all += separator }
      all += part
    }
    return all
  }
}

extension Sequence {
  /// The markup of each element, in one piece.
  func markup(_ transform: (Element) -> Markup) -> Markup { lazy.map(transform).joined() }
}

extension String {
  /// Appends text so that HTML and XML 1.0 read it as that text, within elements and within quoted attributes.
  ///
  /// Characters that XML 1.0 forbids (section 2.2) are replaced by their picture: `␀` for U+0000.
  mutating func appendEscaped(_ text: some StringProtocol) {
    var text = String(text)
    let plain = text.withUTF8 { bytes in bytes.firstIndex(where: \.mayNeedEscape) }
    guard let plain else { return append(text) }
    var bytes: [UInt8] = []
    text.withUTF8 { utf8 in
      bytes.reserveCapacity(utf8.count + utf8.count / 4)
      bytes.append(contentsOf: utf8[..<plain])
      var place = plain
      while place < utf8.count { place += bytes.appendEscaped(utf8, at: place) }
    }
    append(String(decoding: bytes, as: UTF8.self))
  }
}

extension [UInt8] {
  /// Appends the character at a place of valid UTF-8, escaped, and returns its length.
  fileprivate mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let byte = utf8[place]
    switch byte {
    case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
    case _ where byte.mayNeedEscape:
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let character = UnsafeBufferPointer(rebasing: utf8[place..<Swift.min(place + length, utf8.count)])
      for scalar in String(decoding: character, as: UTF8.self).unicodeScalars {
        append(contentsOf: String(scalar.isForbiddenInXML ? scalar.picture : scalar).utf8)
      }
      return length
    default: append(byte)
    }
    return 1
  }
}

extension UInt8 {
  /// Whether a character that begins with this byte is, or may be, one that markup must not hold as it is.
  fileprivate var mayNeedEscape: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0x7F: true
    case 0x09, 0x0A, 0x0D: false
    // C1 controls begin with C2, noncharacters with EF and F0 to F4.
    case 0..<0x20, 0xC2, 0xEF...: true
    default: false
    }
  }
}
