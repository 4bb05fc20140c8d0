/// A gradient as its value says it (CSS Images 4, section 3): which colours stand where on its line.
public struct Gradient: Sendable {
  private struct Stop: Sendable {
    let color: Color
    /// From 0 at the start of the line to 1 at its end; nil where that takes sizes that are not known.
    var place: Double?
  }

  /// In which direction its line runs, where that is along a side: `0` upwards, `90` to the right.
  public let angle: Double?
  private let isRepeating: Bool
  private let values: [[Value]]

  /// Nil if the value is no gradient.
  public init?(_ value: Value) {
    guard case .function(let name, let parts) = value, let line = parts.first else { return nil }
    isRepeating = name.contains("repeating-")
    if case .angle(let degrees) = line, degrees.truncatingRemainder(dividingBy: 90) == 0 {
      let turn = degrees.truncatingRemainder(dividingBy: 360)
      angle = turn < 0 ? turn + 360 : turn
    } else {
      angle = nil
    }
    values = parts.dropFirst().compactMap { part in
      if case .list(let stop) = part { return stop }
      return nil
    }
  }

  /// The declared or computed colours of all stops, in order.
  public static func colors(of value: Value) -> [Value] {
    Gradient(value)?.values.compactMap { stop in
      switch stop.first {
      case .color, .deferredColor, .unknown: stop.first
      default: nil
      }
    } ?? []
  }

  /// The colours of all stops; nil if one is not known.
  public var colors: [Color]? {
    var colors: [Color] = []
    for stop in values {
      switch stop.first {
      case .color(let color): colors.append(color)
      case .unknown, .deferredColor: return nil
      default: continue
      }
    }
    return colors
  }

  /// The colours that show between two places on a line of a length in pixels, both from 0 to 1; nil if a colour is not
  /// known. Where places are not, those of all stops.
  public func colors(from start: Double, to end: Double, length: ClosedRange<Double>) -> [Color]? {
    guard let all = colors else { return nil }
    guard !isRepeating, let stops = stops(length), start.isFinite, end.isFinite, start < end else { return all }
    // What begins right at the end of the part does not show in it.
    let (first, last) = (start + 0.000_1, end - 0.000_1)
    guard first < last else { return all }
    let inside = stops.filter { ($0.place ?? 0) > first && ($0.place ?? 0) < last }.map(\.color)
    return [color(at: first, stops)] + inside + [color(at: last, stops)]
  }

  private func color(at place: Double, _ stops: [Stop]) -> Color {
    guard let first = stops.first, let last = stops.last else { return .transparent }
    guard let next = stops.firstIndex(where: { ($0.place ?? 0) > place }) else { return last.color }
    guard next > 0 else { return first.color }
    let (before, after) = (stops[next - 1], stops[next])
    let distance = (after.place ?? 0) - (before.place ?? 0)
    let share = distance > 0 ? ((after.place ?? 0) - place) / distance : 0
    let mixed = ColorMixing.mix(before.color, after.color, share: share, in: .srgb, alpha: 1, hue: nil)
    let (red, green, blue) = mixed.sRGB
    return Color(red: red, green: green, blue: blue, alpha: mixed.alpha)
  }

  /// The stops with a place each (CSS Images 4, section 3.5.3); nil where that takes layout, or a hint bends the way.
  private func stops(_ length: ClosedRange<Double>) -> [Stop]? {
    var stops: [Stop] = []
    for value in values {
      guard case .color(let color)? = value.first else { return nil }
      guard value.count > 1 else {
        stops.append(Stop(color: color, place: nil))
        continue
      }
      for place in value.dropFirst() {
        guard let place = Self.place(place, length) else { return nil }
        stops.append(Stop(color: color, place: place))
      }
    }
    guard !stops.isEmpty else { return nil }
    fill(&stops)
    return stops
  }

  private static func place(_ value: Value, _ length: ClosedRange<Double>) -> Double? {
    if case .percentage(let share) = value { return share / 100 }
    guard let pixels = value.pixels else { return nil }
    if pixels == 0 { return 0 }
    guard length.lowerBound > 0, length.upperBound - length.lowerBound < 1 else { return nil }
    return pixels / length.lowerBound
  }

  /// Places that are not written lie evenly between those that are, and none lies before the one before it.
  private func fill(_ stops: inout [Stop]) {
    stops[0].place = stops[0].place ?? 0
    stops[stops.count - 1].place = stops[stops.count - 1].place ?? 1
    var known = 0
    for index in stops.indices.dropFirst() {
      guard let place = stops[index].place else { continue }
      let start = stops[known].place ?? 0
      let end = max(place, start)
      stops[index].place = end
      for between in (known + 1)..<max(index, known + 1) {
        stops[between].place = start + (end - start) * Double(between - known) / Double(index - known)
      }
      known = index
    }
  }
}
