/// One feature in brackets: `(min-width: 40em)`, `(400px <= width < 700px)`, `(hover)`.
struct MediaFeature: Sendable, Equatable {
  enum Comparison: Sendable { case less, lessOrEqual, equal, greaterOrEqual, greater }
  enum Operand: Sendable, Equatable {
    case number(Double)
    /// A length in times the text size: of the first font in media queries, of the container in container queries.
    case textSizes(Double)
    /// A number other than zero that stands alone: no length.
    case plain(Double)
    case keyword(String)
  }

  var name: String
  /// Each says: feature, comparison, operand. None: the feature by itself.
  var tests: [(Comparison, Operand)] = []

  static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.tests.count == right.tests.count
      && zip(left.tests, right.tests).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
  }

  static func parse(_ reader: inout ValueReader) -> MediaFeature? {
    if let first = reader.current, first.kind == .ident {
      if let feature = plain(&reader, first) { return feature }
    }
    return range(&reader)
  }

  private static func plain(_ reader: inout ValueReader, _ first: Token) -> MediaFeature? {
    var name = reader.text(first).lowercased()
    if reader.end - reader.place == 1 {
      reader.place += 1
      return MediaFeature(name: name)
    }
    guard reader.next?.kind == .colon else { return nil }
    reader.place += 2
    guard let operand = operand(&reader), reader.isAtEnd else { return nil }
    var comparison = Comparison.equal
    for (prefix, kind) in [("min-", Comparison.greaterOrEqual), ("max-", .lessOrEqual)] {
      if name.hasPrefix(prefix) {
        name.removeFirst(4)
        comparison = kind
      } else if name.hasPrefix("-webkit-" + prefix) {
        name = "-webkit-" + name.dropFirst(12)
        comparison = kind
      }
    }
    return MediaFeature(name: name, tests: [(comparison, operand)])
  }

  private static func range(_ reader: inout ValueReader) -> MediaFeature? {
    var name: String?
    var tests: [(Comparison, Operand)] = []
    if let token = reader.current, token.kind == .ident {
      name = reader.text(token).lowercased()
      reader.place += 1
      guard let comparison = comparison(&reader), let right = operand(&reader) else { return nil }
      tests.append((comparison, right))
    } else {
      guard let left = operand(&reader), let first = comparison(&reader), let token = reader.current,
        token.kind == .ident
      else { return nil }
      name = reader.text(token).lowercased()
      reader.place += 1
      tests.append((mirrored(first), left))
      if !reader.isAtEnd {
        guard let second = comparison(&reader), let right = operand(&reader) else { return nil }
        tests.append((second, right))
      }
    }
    guard let name, reader.isAtEnd else { return nil }
    return MediaFeature(name: name, tests: tests)
  }

  private static func comparison(_ reader: inout ValueReader) -> Comparison? {
    if reader.takesDelim(UInt8(ascii: "<")) { return reader.takesDelim(UInt8(ascii: "=")) ? .lessOrEqual : .less }
    if reader.takesDelim(UInt8(ascii: ">")) { return reader.takesDelim(UInt8(ascii: "=")) ? .greaterOrEqual : .greater }
    return reader.takesDelim(UInt8(ascii: "=")) ? .equal : nil
  }

  private static func mirrored(_ comparison: Comparison) -> Comparison {
    switch comparison {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .equal: .equal
    case .greaterOrEqual: .lessOrEqual
    case .greater: .less
    }
  }

  /// Lengths in pixels, resolutions in dots per pixel, ratios as numbers. Font-relative units are of the initial font.
  private static func operand(_ reader: inout ValueReader) -> Operand? {
    if let token = reader.current, token.kind == .ident {
      reader.place += 1
      return .keyword(reader.text(token).lowercased())
    }
    if let token = reader.current, token.kind == .dimension, let scale = resolutions[reader.text(token).lowercased()] {
      reader.place += 1
      return .number(token.number * scale)
    }
    guard let value = reader.numeric([.number, .length]) else { return nil }
    if case .length(let amount, let unit) = value, let size = textSizes[unit] { return .textSizes(amount * size) }
    guard let number = amount(value) else { return nil }
    if reader.takesDelim(UInt8(ascii: "/")) {
      guard case .number(let bottom)? = reader.numeric(.number) else { return nil }
      return .number(bottom == 0 ? 3.4e38 : number / bottom)
    }
    if case .number = value, number != 0 { return .plain(number) }
    return .number(number)
  }

  private static let textSizes: [LengthUnit: Double] = [.em: 1, .ex: 0.5, .ch: 0.5]

  private static let resolutions: [String: Double] = ["dppx": 1, "x": 1, "dpi": 1 / 96.0, "dpcm": 2.54 / 96]

  private static func amount(_ value: Value) -> Double? {
    func pixels(_ amount: Double, _ unit: LengthUnit) -> Double? {
      switch unit {
      case .em, .rem: amount * 16
      case .ex, .ch, .rex, .rch: amount * 8
      default: unit.absolutePixels.map { amount * $0 }
      }
    }
    switch value {
    case .number(let number): return number
    case .length(let amount, let unit): return pixels(amount, unit)
    case .calculation(let calculation): return calculation.evaluated(pixels)?.amount
    default: return nil
    }
  }

  /// Whether the feature holds on a device; nil if nobody knows the feature.
  func holds(_ device: Device) -> Bool? {
    if let number = number(device) { return compare(number) }
    guard let keyword = keyword(device) else { return nil }
    guard let first = tests.first else { return keyword != "none" && keyword != "no-preference" && keyword != "0" }
    guard case .keyword(let asked) = first.1, first.0 == .equal else { return nil }
    return Self.known(asked, for: name) ? asked == keyword || isImplied(asked, keyword) : nil
  }

  private func compare(_ number: Double) -> Bool? {
    if tests.isEmpty { return number != 0 }
    for (comparison, operand) in tests {
      guard let asked = asked(operand) else { return nil }
      let holds =
        switch comparison {
        case .less: number < asked
        case .lessOrEqual: number <= asked
        case .equal: number == asked
        case .greaterOrEqual: number >= asked
        case .greater: number > asked
        }
      if !holds { return false }
    }
    return true
  }

  private func asked(_ operand: Operand) -> Double? {
    switch operand {
    case .number(let number): number
    case .textSizes(let sizes): sizes * 16
    case .plain(let number):
      name.hasSuffix("width") || name.hasSuffix("height") || name.hasSuffix("size") ? nil : number
    default: nil
    }
  }

  private func number(_ device: Device) -> Double? {
    switch name {
    case "width", "device-width", "inline-size": device.width
    case "height", "device-height", "block-size": device.height
    case "aspect-ratio", "device-aspect-ratio": device.height > 0 ? device.width / device.height : 0
    case "resolution", "-webkit-device-pixel-ratio": device.pixelRatio
    case "color": 8
    case "color-index", "monochrome", "grid": 0
    case "-webkit-transform-3d", "-webkit-transform-2d": 1
    default: nil
    }
  }

  private func keyword(_ device: Device) -> String? {
    let isTouch = device.width < 600
    switch name {
    case "orientation": return device.width > device.height ? "landscape" : "portrait"
    case "prefers-color-scheme": return device.colorScheme.rawValue
    case "prefers-reduced-motion": return device.prefersReducedMotion ? "reduce" : "no-preference"
    case "prefers-contrast": return device.hasForcedColors ? "custom" : "no-preference"
    case "prefers-reduced-transparency", "prefers-reduced-data": return "no-preference"
    case "forced-colors": return device.hasForcedColors ? "active" : "none"
    case "inverted-colors", "overflow-inline-none": return "none"
    case "hover", "any-hover": return isTouch ? "none" : "hover"
    case "pointer", "any-pointer": return isTouch ? "coarse" : "fine"
    case "scripting": return "enabled"
    case "update": return device.isPrint ? "none" : "fast"
    case "overflow-block": return device.isPrint ? "paged" : "scroll"
    case "overflow-inline": return device.isPrint ? "none" : "scroll"
    case "color-gamut": return "srgb"
    case "dynamic-range", "video-dynamic-range": return "standard"
    case "display-mode": return "browser"
    case "scan": return "progressive"
    case "environment-blending": return "opaque"
    default: return nil
    }
  }

  private func isImplied(_ asked: String, _ keyword: String) -> Bool {
    asked == "high" ? false : name == "dynamic-range" && asked == "standard" && !keyword.isEmpty
  }

  private static let values: [String: Set<String>] = [
    "orientation": ["portrait", "landscape"], "prefers-color-scheme": ["light", "dark"],
    "prefers-reduced-motion": ["reduce", "no-preference"],
    "prefers-contrast": ["more", "less", "custom", "no-preference"],
    "prefers-reduced-transparency": ["reduce", "no-preference"], "prefers-reduced-data": ["reduce", "no-preference"],
    "forced-colors": ["active", "none"], "inverted-colors": ["inverted", "none"], "hover": ["hover", "none"],
    "any-hover": ["hover", "none"], "pointer": ["fine", "coarse", "none"], "any-pointer": ["fine", "coarse", "none"],
    "scripting": ["none", "initial-only", "enabled"],
  ]

  private static func known(_ keyword: String, for name: String) -> Bool { values[name]?.contains(keyword) ?? true }
}
