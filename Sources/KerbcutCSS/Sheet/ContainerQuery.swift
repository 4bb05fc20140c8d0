/// `@container` (CSS Conditional 5, section 5): how a container is called, and what has to hold of it.
struct ContainerQuery: Sendable, Equatable {
  /// Nil for a container of any name.
  var name: String?
  /// Nil where a container of that name is enough.
  var condition: MediaCondition?

  /// One of several queries with commas between has to hold. Nil if one of them is not understood.
  static func list(parsing bytes: [UInt8], _ range: Range<Int>) -> [ContainerQuery]? {
    let tokens = Tokenizer.tokens(bytes, from: range.lowerBound, to: range.upperBound)
    let queries = ValueReader(bytes, tokens).separatedByCommas().map(ContainerQuery.init(parsing:))
    return queries.contains(nil) ? nil : queries.compactMap { $0 }
  }

  private init?(parsing reader: ValueReader) {
    var reader = reader
    if let token = reader.current, token.kind == .ident, reader.text(token).lowercased() != "not" {
      name = reader.text(token)
      reader.place += 1
    }
    if reader.isAtEnd, name != nil { return }
    guard let condition = MediaCondition.parse(&reader, allowsOr: true), reader.isAtEnd else { return nil }
    self.condition = condition
  }

  /// Whether only a container with `container-type: size` can answer it.
  var asksForHeight: Bool { condition?.asks { Self.heights.contains($0.name) } ?? false }
  /// Whether only a container of a size can answer it.
  var asksForSize: Bool { condition?.asks { _ in true } ?? false }

  private static let heights: Set<String> = ["height", "block-size", "aspect-ratio", "orientation"]
}

extension MediaFeature {
  /// Whether it holds of a box whose size lies between bounds; nil where they leave it open, and of features that no box
  /// has.
  func holds(width: ClosedRange<Double>, height: ClosedRange<Double>, textSize: Double) -> Bool? {
    switch name {
    case "width", "inline-size": return compare(width, textSize)
    case "height", "block-size": return compare(height, textSize)
    case "aspect-ratio":
      guard height.lowerBound > 0, height.upperBound.isFinite else { return nil }
      return compare(width.lowerBound / height.upperBound...width.upperBound / height.lowerBound, textSize)
    case "orientation":
      guard let first = tests.first else { return true }
      let isPortrait: Bool? =
        height.lowerBound >= width.upperBound ? true : height.upperBound < width.lowerBound ? false : nil
      return isPortrait.map { first.1 == .keyword($0 ? "portrait" : "landscape") }
    default: return nil
    }
  }

  private func compare(_ size: ClosedRange<Double>, _ textSize: Double) -> Bool? {
    if tests.isEmpty { return size.lowerBound > 0 ? true : size.upperBound == 0 ? false : nil }
    let answers = tests.map { comparison, operand in
      Self.length(operand, textSize).flatMap { Self.compare(size, comparison, $0) }
    }
    return answers.contains(false) ? false : answers.contains(nil) ? nil : true
  }

  private static func length(_ operand: Operand, _ textSize: Double) -> Double? {
    switch operand {
    case .number(let number), .plain(let number): number
    case .textSizes(let sizes): sizes * textSize
    case .keyword: nil
    }
  }

  private static func compare(_ size: ClosedRange<Double>, _ comparison: Comparison, _ length: Double) -> Bool? {
    let (low, high) = (size.lowerBound, size.upperBound)
    switch comparison {
    case .less: return high < length ? true : low >= length ? false : nil
    case .lessOrEqual: return high <= length ? true : low > length ? false : nil
    case .equal: return low == length && high == length ? true : low > length || high < length ? false : nil
    case .greaterOrEqual: return low >= length ? true : high < length ? false : nil
    case .greater: return low > length ? true : high <= length ? false : nil
    }
  }
}
