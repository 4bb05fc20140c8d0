public import KerbcutBasics

/// A declared or computed value of a longhand property.
public enum Value: Equatable, Sendable {
  case keyword(Keyword)
  case number(Double)
  case percentage(Double)
  /// Computed lengths are in `px`.
  case length(Double, LengthUnit)
  /// Degrees.
  case angle(Double)
  /// Seconds.
  case time(Double)
  case color(Color)
  /// A colour that depends on the element or device until computed.
  case deferredColor(DeferredColor)
  case string(String)
  case identifier(String)
  case url(String)
  /// A length with a percentage, `calc(1px + 2%)`, computed.
  case lengthPercentage(Double, percentage: Double)
  case calculation(Calculation)
  /// Values next to each other.
  case list([Value])
  /// Values separated by commas.
  case commas([Value])
  indirect case function(String, [Value])
  /// Declared with `var()`: parsed when custom properties are known.
  case unresolved(UnresolvedValue)
  /// Nobody can know it without layout, scripts or a missing file.
  /// Boxed, so that values stay small for what is rare.
  indirect case unknown(Lack)

  package static let zero = Value.length(0, .px)

  package var keyword: Keyword? {
    if case .keyword(let keyword) = self { return keyword }
    return nil
  }

  /// The number of pixels of a computed length.
  public var pixels: Double? {
    if case .length(let length, .px) = self { return length }
    return nil
  }

  /// Whether it is one that browsers keep for their own rules.
  var isInternal: Bool {
    switch self {
    case .keyword(.internalCenter), .keyword(.internalTable), .keyword(.internalQuirkInherit),
      .keyword(.internalTextarea):
      true
    case .identifier(let name): name.utf8.first == UInt8(ascii: "-") && name.hasPrefix("-internal-")
    default: false
    }
  }

  /// Why it is not known.
  package var lack: Lack? {
    if case .unknown(let lack) = self { return lack }
    return nil
  }
}

/// A value that contains `var()`, kept as tokens.
public struct UnresolvedValue: Equatable, Sendable {
  let source: [UInt8]
  /// The shorthand it was declared with, if it was one.
  let shorthand: Shorthand?
}

/// The units of length of CSS Values 4.
public enum LengthUnit: UInt8, CaseIterable, Sendable {
  case px, cm, mm, q, `in`, pc, pt
  case em, rem, ex, rex, ch, rch, cap, rcap, ic, ric, lh, rlh
  case vw, vh, vi, vb, vmin, vmax
  case svw, svh, svi, svb, svmin, svmax, lvw, lvh, lvi, lvb, lvmin, lvmax, dvw, dvh, dvi, dvb, dvmin, dvmax
  case cqw, cqh, cqi, cqb, cqmin, cqmax

  private static let byAtom: [Atom: LengthUnit] = .init(
    uniqueKeysWithValues: allCases.map { (Atom(hashing: "\($0)"), $0) })

  static func named(_ atom: Atom) -> LengthUnit? { byAtom[atom] }

  /// How many pixels an absolute unit has.
  var absolutePixels: Double? {
    switch self {
    case .px: 1
    case .cm: 96 / 2.54
    case .mm: 96 / 25.4
    case .q: 96 / 101.6
    case .in: 96
    case .pc: 16
    case .pt: 96.0 / 72
    default: nil
    }
  }
}
