/// `zoom` (CSS Viewport 1, section 5): every length of an element and of what is in it is so many times as long.
extension StyleComputation {
  /// How many times; nothing and less count as 1, as browsers have it.
  func zoomFactor(_ declared: Value?) -> Double {
    let value = declared == .keyword(.inherit) ? parent[.zoom] : declared
    let factor: Double
    switch value {
    case .number(let number): factor = number
    case .percentage(let percentage): factor = percentage / 100
    default: factor = 1
    }
    return factor > 0 ? min(max(factor, 0.000_1), 10_000) : 1
  }

  /// The properties whose inherited lengths grow with the element.
  static let inheritedLengths: [Property] = [
    .lineHeight, .letterSpacing, .wordSpacing, .textIndent, .textShadow, .tabSize, .borderSpacing,
    .webkitTextStrokeWidth, .textUnderlineOffset,
  ]
}

extension Value {
  /// The same with its pixels so many times as many.
  func scaled(by factor: Double) -> Value {
    guard factor != 1 else { return self }
    switch self {
    case .length(let pixels, .px): return .length(pixels * factor, .px)
    case .lengthPercentage(let pixels, let percentage):
      return .lengthPercentage(pixels * factor, percentage: percentage)
    case .list(let parts): return .list(parts.map { $0.scaled(by: factor) })
    case .commas(let parts): return .commas(parts.map { $0.scaled(by: factor) })
    case .function(let name, let parts): return .function(name, parts.map { $0.scaled(by: factor) })
    default: return self
    }
  }
}
