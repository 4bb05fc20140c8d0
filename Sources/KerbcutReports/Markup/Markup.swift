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

  public var isEmpty: Bool { source.isEmpty }

  public static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum += right
    return sum
  }

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

    public mutating func appendInterpolation(_ text: some StringProtocol) { source.appendEscaped(text) }

    public mutating func appendInterpolation(_ number: Int) { source += String(number) }

    public mutating func appendInterpolation(_ markup: Markup) { source += markup.source }

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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      default: unicodeScalars.append(scalar.isForbiddenInXML ? scalar.picture : scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 forbids the character, or HTML calls it a parse error.
  var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// A visible character that stands for a control character; U+FFFD for what has no picture.
  var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
