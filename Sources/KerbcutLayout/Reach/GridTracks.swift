import KerbcutCSS

/// The columns of a grid, as wide as they are at the least (CSS Grid 2, section 7.2).
struct GridTracks {
  private let widths: [Double]
  private let gap: Double
  /// From the start of the first column to that of each, and to where one more would begin.
  private let starts: [Double]
  /// Whether there may be more of them, as many as fit.
  private let isAutomatic: Bool
  /// Whether they are all of stated lengths, so that they are no wider.
  private let areExact: Bool

  /// Nil where style sheets do not say what columns there are.
  init?(columnsOf style: ComputedStyle, in available: ClosedRange<Double>) {
    guard case .list(let tracks) = style[.gridTemplateColumns], style[.gridAutoFlow] == .keyword(.row) else {
      return nil
    }
    var widths: [Double] = []
    var isAutomatic = false
    for track in tracks {
      if case .function("auto-repeat", let repeated) = track {
        isAutomatic = true
        widths += repeated.map { Self.least($0, in: available) }
      } else {
        widths.append(Self.least(track, in: available))
      }
    }
    guard !widths.isEmpty, !isAutomatic || tracks.count == 1 else { return nil }
    self.widths = widths
    self.isAutomatic = isAutomatic
    areExact = tracks.allSatisfy(Self.isExact)
    let gap = style.gap(.columnGap) ?? 0
    self.gap = gap
    starts = widths.reduce(into: [0]) { starts, width in starts.append((starts.last ?? 0) + width + gap) }
  }

  /// What all columns take together at the least.
  var least: Double { isAutomatic ? 0 : (starts.last ?? 0) - gap }

  private static func least(_ track: Value, in available: ClosedRange<Double>) -> Double {
    switch track {
    case .length(let pixels, .px): pixels
    case .percentage(let share): available.times(share / 100).lowerBound
    case .lengthPercentage(let pixels, let share): max(available.times(share / 100).lowerBound + pixels, 0)
    case .function("minmax", let bounds): bounds.first.map { least($0, in: available) } ?? 0
    default: 0
    }
  }

  private static func isExact(_ track: Value) -> Bool {
    if case .function("auto-repeat", let repeated) = track { return repeated.allSatisfy { $0.pixels != nil } }
    return track.pixels != nil
  }

  /// How many columns there are; nil where that depends on the room.
  func count(in available: ClosedRange<Double>) -> Int? {
    guard isAutomatic else { return widths.count }
    guard areExact, widths.count == 1, available.upperBound.isFinite, widths[0] + gap > 0 else { return nil }
    let counts = [available.lowerBound, available.upperBound].map {
      max(($0 + gap) / (widths[0] + gap), 1).rounded(.down)
    }
    return counts[0] == counts[1] && counts[0] < 10_000 ? Int(counts[0]) : nil
  }

  /// The width that all columns have: exact where style sheets state it.
  var commonWidth: ClosedRange<Double>? {
    guard let first = widths.first, widths.allSatisfy({ $0 == first }) else { return nil }
    return first...(areExact ? first : .infinity)
  }

  /// From the start of one column to that of another; nil where columns may be wider than style sheets say.
  func distance(from first: Int, to second: Int) -> Double? {
    if first == second { return 0 }
    guard areExact else { return nil }
    return start(of: second) - start(of: first)
  }

  /// Where a column begins, if the columns were to go on over and over.
  private func start(of column: Int) -> Double {
    let rounds = (Double(column) / Double(widths.count)).rounded(.down)
    return rounds * (starts.last ?? 0) + starts[max(column, 0) % widths.count]
  }

  /// Where the column of an item begins and how wide it is; nil where that depends on how many columns fit.
  func column(ofItem index: Int) -> (start: Double, width: Double)? {
    guard !isAutomatic || index < widths.count else { return nil }
    let place = index % widths.count
    return (starts[place], widths[place])
  }
}

extension ComputedStyle {
  var isGrid: Bool { display == .grid || display.keyword == .inlineGrid }

  /// Whether a style sheet places an item in a grid, or lets it reach over several tracks.
  var hasGridPlace: Bool {
    [Property.gridColumnStart, .gridColumnEnd, .gridRowStart, .gridRowEnd].contains { self[$0] != .keyword(.auto) }
  }

  /// Whether an item of a grid is as wide as its column, if nothing states its width.
  func fillsColumn(in parent: ComputedStyle) -> Bool {
    let own = self[.justifySelf] == .keyword(.auto) ? parent[.justifyItems] : self[.justifySelf]
    let hasAutoMargin = self[.marginLeft] == .keyword(.auto) || self[.marginRight] == .keyword(.auto)
    return [.keyword(.normal), .keyword(.stretch), .keyword(.legacy)].contains(own) && !hasAutoMargin
  }
}
