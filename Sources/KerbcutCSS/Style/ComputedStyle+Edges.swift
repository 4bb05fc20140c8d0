/// The parts of a box around its contents, and ranges of sizes.
extension ComputedStyle {
  /// Padding and borders together, of left and right or of top and bottom. Percentages are of the width.
  package func edges(across: Bool, _ width: ClosedRange<Double>) -> ClosedRange<Double> {
    let sides: [Property] =
      across
      ? [.paddingLeft, .paddingRight, .borderLeftWidth, .borderRightWidth]
      : [.paddingTop, .paddingBottom, .borderTopWidth, .borderBottomWidth]
    return sum(sides, width)
  }

  /// Margins together; `auto` is from nothing to all that there is.
  package func margins(across: Bool, _ width: ClosedRange<Double>) -> ClosedRange<Double> {
    sum(across ? [.marginLeft, .marginRight] : [.marginTop, .marginBottom], width)
  }

  private func sum(_ sides: [Property], _ width: ClosedRange<Double>) -> ClosedRange<Double> {
    sides.reduce(0...0) { all, side in
      switch self[side] {
      case .length(let pixels, .px): all.plus(pixels...pixels)
      case .percentage(let share): all.plus(width.times(share / 100))
      case .keyword(.auto): all
      default: all.plus(0...Double.infinity)
      }
    }
  }

  package var columns: Bool { self[.columnCount] != .keyword(.auto) || self[.columnWidth] != .keyword(.auto) }
}

extension Display {
  /// Whether the box is a table or a part of one.
  package var isTablePart: Bool {
    switch keyword {
    case .table, .inlineTable, .tableRow, .tableCell, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup,
      .tableColumn, .tableColumnGroup, .tableCaption:
      true
    default: false
    }
  }
}

extension ClosedRange<Double> {
  package func plus(_ other: Self) -> Self {
    let low = lowerBound + other.lowerBound
    return low...Swift.max(low, upperBound + other.upperBound)
  }

  package func minus(_ other: Self) -> Self {
    let low = other.upperBound.isFinite ? Swift.max(lowerBound - other.upperBound, 0) : 0
    let high = other.lowerBound.isFinite ? upperBound - other.lowerBound : 0
    return low...Swift.max(low, high)
  }

  package func times(_ factor: Double) -> Self {
    guard factor > 0 else { return 0...0 }
    return lowerBound * factor...upperBound * factor
  }

  package func smaller(_ other: Self) -> Self {
    Swift.min(lowerBound, other.lowerBound)...Swift.min(upperBound, other.upperBound)
  }

  package func larger(_ other: Self) -> Self {
    Swift.max(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}
