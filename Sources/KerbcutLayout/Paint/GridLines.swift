import KerbcutCSS

/// How the places of two items of a grid lie to one another in one direction, as far as their lines tell.
enum GridLines {
  /// One has nothing of the other's place, one is in all of it, or that is not known.
  case apart, around, unknown

  static func rows(_ one: ComputedStyle, _ two: ComputedStyle) -> GridLines {
    compare((one[.gridRowStart], one[.gridRowEnd]), (two[.gridRowStart], two[.gridRowEnd]))
  }

  static func columns(_ one: ComputedStyle, _ two: ComputedStyle) -> GridLines {
    compare((one[.gridColumnStart], one[.gridColumnEnd]), (two[.gridColumnStart], two[.gridColumnEnd]))
  }

  private static func compare(_ one: (Value, Value), _ two: (Value, Value)) -> GridLines {
    if one.0 == two.0, one.1 == two.1, one.0 != .keyword(.auto) { return .around }
    // From the first line to the last of those that are named: all of the grid.
    if one.0 == .number(1), one.1 == .number(-1) { return .around }
    guard let first = lines(one), let second = lines(two) else {
      return isPlacedByItself(one) || isPlacedByItself(two) ? .apart : .unknown
    }
    if first.lowerBound <= second.lowerBound, first.upperBound >= second.upperBound { return .around }
    return first.upperBound <= second.lowerBound || second.upperBound <= first.lowerBound ? .apart : .unknown
  }

  /// Items without lines of their own go where there is room (CSS Grid 2, section 8.5).
  private static func isPlacedByItself(_ lines: (Value, Value)) -> Bool {
    lines.0 == .keyword(.auto) && lines.1 == .keyword(.auto)
  }

  private static func lines(_ lines: (Value, Value)) -> ClosedRange<Double>? {
    guard case .number(let start) = lines.0, start > 0 else { return nil }
    switch lines.1 {
    case .keyword(.auto): return start...start + 1
    case .number(let end) where end > start: return start...end
    case .identifier(let text):
      let words = text.split(separator: " ")
      guard words.count == 2, words[0] == "span", let count = Double(words[1]), count > 0, count < 1000 else {
        return nil
      }
      return start...start + count
    default: return nil
    }
  }
}
