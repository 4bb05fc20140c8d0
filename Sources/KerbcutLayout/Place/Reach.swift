/// A distance that is a share of the size of a box, and pixels between bounds: `50% + 8...12`.
struct Distance: Equatable {
  var share = 0.0
  var pixels: ClosedRange<Double> = 0...0

  static func exactly(_ pixels: Double) -> Distance { Distance(pixels: pixels...pixels) }

  /// What it is at least in a box of a size.
  func least(_ size: Double) -> Double { share * size + pixels.lowerBound }
  /// What it is at most.
  func most(_ size: Double) -> Double { share * size + pixels.upperBound }

  func plus(_ other: Distance) -> Distance {
    Distance(share: share + other.share, pixels: pixels.moved(by: other.pixels))
  }
}

/// Where something lies in a box in one direction, by what is sure of its edges. A text of one line at the start of a box
/// begins no less than its padding from the start edge, and ends no more than its width behind that.
struct Reach: Equatable {
  /// It begins at least so far behind the start edge of the box.
  var start = -Double.infinity
  /// It ends at least so far before the end edge.
  var end = -Double.infinity
  /// It ends at most so far behind the start edge.
  var endFromStart = Double.infinity
  /// It begins at most so far before the end edge.
  var startFromEnd = Double.infinity

  /// The same, seen from a box around the box.
  func inside(_ step: Step) -> Reach {
    Reach(
      start: start + step.before.lowerBound, end: end + step.after.lowerBound,
      endFromStart: endFromStart + step.before.upperBound, startFromEnd: startFromEnd + step.after.upperBound)
  }

  /// Where a box begins and ends in a box around it: how far from its start and from its end.
  struct Step {
    var before: ClosedRange<Double> = 0...Double.infinity
    var after: ClosedRange<Double> = 0...Double.infinity

    static let anywhere = Step(before: .anywhere, after: .anywhere)

    /// Moved by so many pixels towards the end.
    func moved(by shift: ClosedRange<Double>) -> Step {
      Step(before: before.moved(by: shift), after: after.moved(by: shift.negated))
    }
  }

  // MARK: Against bands

  /// A part of a box from one distance to another.
  struct Band: Equatable {
    var start: Distance
    var end: Distance

    /// Whether it is but a line: under, over or through letters, and not behind them.
    func isThin(_ limit: Double) -> Bool {
      start.share == end.share && end.pixels.upperBound - start.pixels.lowerBound <= limit
    }

    static let all = Band(start: .exactly(-.infinity), end: .exactly(.infinity))
  }

  /// How much of what lies here a band covers.
  func cover(_ band: Band, in size: ClosedRange<Double>, tolerance: Double) -> Cover {
    let sizes = [size.lowerBound, min(size.upperBound, Self.largest)]
    func always(_ holds: (Double) -> Bool) -> Bool { sizes.allSatisfy(holds) }
    let isBeside =
      always { band.end.most($0) <= band.start.least($0) } || always { band.end.most($0) <= start + tolerance }
      || always { band.end.most($0) <= $0 - startFromEnd + tolerance }
      || always { band.start.least($0) >= $0 - end - tolerance }
      || always { band.start.least($0) >= endFromStart - tolerance }
    if isBeside { return .none }
    let beginsBefore =
      always { band.start.most($0) <= start + tolerance }
      || always { band.start.most($0) <= $0 - startFromEnd + tolerance }
    let endsBehind =
      always { band.end.least($0) >= $0 - end - tolerance }
      || always { band.end.least($0) >= endFromStart - tolerance }
    return beginsBefore && endsBehind ? .all : .part
  }

  /// Between which shares of a band it lies in a box of a size; nil where that is not known.
  func shares(of band: Band, in size: Double) -> (shares: ClosedRange<Double>, length: Double)? {
    let first = band.start.least(size)
    let length = band.end.most(size) - first
    guard length > 0, length.isFinite, band.start.pixels.lowerBound == band.start.pixels.upperBound else { return nil }
    let low = (max(start, size - startFromEnd) - first) / length
    let high = (min(size - end, endFromStart) - first) / length
    return low < high ? (low...high, length) : nil
  }

  /// Larger than any box.
  static let largest = 100_000.0
}

/// How much of a text something covers, as far as is known.
enum Cover: Equatable {
  case none
  /// A part of it, or perhaps all or nothing.
  case part
  case all

  /// What is covered in both directions.
  func and(_ other: Cover) -> Cover {
    if self == .none || other == .none { return .none }
    return self == .all && other == .all ? .all : .part
  }
}

/// Where a text lies in a box, and how large the box is.
struct TextPlace: Equatable {
  var across = Reach()
  var down = Reach()
  var width: ClosedRange<Double> = 0...Double.infinity
  var height: ClosedRange<Double> = 0...Double.infinity
  /// How much of the ends of its lines does not count: a letter at most.
  var letter = 0.0

  /// How much of the text a part of the box covers, of which a direction may not be known.
  func cover(_ across: Reach.Band?, _ down: Reach.Band?) -> Cover {
    if across?.isThin(2) ?? false || down?.isThin(max(2, letter * 0.15)) ?? false { return .none }
    let beside = across.map { self.across.cover($0, in: width, tolerance: letter) } ?? .part
    let over = down.map { self.down.cover($0, in: height, tolerance: 0.01) } ?? .part
    return beside.and(over)
  }
}
