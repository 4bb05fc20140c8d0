/// The grammars of properties of boxes, backgrounds, effects and movement.
enum VisualGrammar {
  static let clips: [Keyword] = [.borderBox, .paddingBox, .contentBox, .text, .webkitText, .borderArea]

  static let blendModes: [Keyword] = [
    .normal, .multiply, .screen, .overlay, .darken, .lighten, .colorDodge, .colorBurn, .hardLight, .softLight,
    .difference, .exclusion, .hue, .saturation, .color, .luminosity, .plusLighter, .plusDarker,
  ]

  /// Values separated by commas.
  static func layers(_ reader: inout ValueReader, _ read: (inout ValueReader) -> Value?) -> Value? {
    var values: [Value] = []
    repeat {
      guard let value = read(&reader) else { return nil }
      values.append(value)
    } while reader.takesComma()
    return .commas(values)
  }

  static func words(_ reader: inout ValueReader) -> Value? {
    guard !reader.isAtEnd else { return nil }
    let text = reader.restOfSource.lowercased()
    while !reader.isAtEnd { reader.skipComponent() }
    return text == "none" ? .keyword(.none) : text == "auto" ? .keyword(.auto) : .identifier(text)
  }

  /// What browsers draw themselves is known by values of their own sheet. Those that a page may ask for stand for what the
  /// element has anyway (CSS UI 4, section 7.2, `<compat-auto>`).
  static func appearance(_ reader: inout ValueReader) -> Value? {
    guard let value = words(&reader) else { return nil }
    switch value {
    case .identifier("base-select"): return value
    case .identifier(let name): return name.hasPrefix("-internal-") ? value : .keyword(.revert)
    default: return value == .keyword(.auto) ? .keyword(.revert) : value
    }
  }

  static func pair(_ reader: inout ValueReader) -> Value? {
    guard let first = reader.numeric([.length, .notNegative]) else { return nil }
    return .list([first, reader.numeric([.length, .notNegative]) ?? first])
  }

  static func upToThree(_ reader: inout ValueReader, _ types: NumericTypes) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    var values: [Value] = []
    while values.count < 3, let value = reader.numeric(types) { values.append(value) }
    return values.isEmpty ? nil : .list(values)
  }

  // MARK: Images

  static func imageOrNone(_ reader: inout ValueReader) -> Value? {
    reader.keyword([.none]).map(Value.keyword) ?? image(&reader)
  }

  /// An address, a gradient with the colours of its stops, or another image function.
  static func image(_ reader: inout ValueReader) -> Value? {
    guard let token = reader.current else { return nil }
    if token.kind == .url {
      reader.place += 1
      return .url(reader.text(token))
    }
    guard token.kind == .function else { return nil }
    let name = reader.text(token).lowercased()
    if name == "url" || name == "src" {
      guard let inner = reader.arguments(), let address = inner.current, address.kind == .string else { return nil }
      return .url(inner.text(address))
    }
    if name.hasSuffix("gradient") {
      return reader.attempt { reader in
        guard let inner = reader.arguments() else { return nil }
        return gradient(name, inner)
      }
    }
    guard imageFunctions.contains(name) else { return nil }
    reader.skipComponent()
    return .url(name + "()")
  }

  private static let imageFunctions: Set = [
    "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "image", "paint", "element",
  ]

  /// The line of a gradient, as an angle or `auto` where it is not straight along one side, then a list for each stop: its
  /// colour, if it is no hint between two, and its places.
  private static func gradient(_ name: String, _ inner: ValueReader) -> Value? {
    var line: Value = name.hasSuffix("linear-gradient") && !name.hasPrefix("-") ? .angle(180) : .keyword(.auto)
    var stops: [Value] = []
    for (index, part) in inner.separatedByCommas().enumerated() {
      if part.isAtEnd { return nil }
      guard let stop = stop(name, part) else {
        if index == 0 { line = gradientLine(name, part) }
        continue
      }
      if index > 0 || hasColor(stop) { stops.append(.list(stop)) } else { line = gradientLine(name, part) }
    }
    return stops.contains { hasColor($0) } ? .function(name, [line] + stops) : nil
  }

  private static func hasColor(_ stop: Value) -> Bool {
    if case .list(let parts) = stop { return hasColor(parts) }
    return false
  }

  private static func hasColor(_ stop: [Value]) -> Bool {
    switch stop.first {
    case .color, .deferredColor, .unknown: true
    default: false
    }
  }

  private static func stop(_ name: String, _ part: ValueReader) -> [Value]? {
    var part = part
    var color: Value?
    var places: [Value] = []
    while !part.isAtEnd {
      if color == nil, let found = part.color() {
        color = found
      } else if name.hasPrefix("-webkit-gradient"), var inner = part.arguments() {
        color =
          inner.separatedByCommas().last.flatMap { last in
            var last = last
            return last.color()
          } ?? inner.color()
      } else if places.count < 2, let place = part.numeric([.length, .percentage, .angle]) {
        places.append(place)
      } else {
        part.skipComponent()
      }
    }
    let stop = (color.map { [$0] } ?? []) + places
    return stop.isEmpty ? nil : stop
  }

  private static func gradientLine(_ name: String, _ part: ValueReader) -> Value {
    var part = part
    guard name.hasSuffix("linear-gradient") else { return .keyword(.auto) }
    let isPrefixed = name.hasPrefix("-")
    if !isPrefixed, let angle = part.numeric(.angle) { return angle }
    let sides: [(Keyword, Double)] = [(.top, 0), (.right, 90), (.bottom, 180), (.left, 270)]
    if !isPrefixed, !part.takes(.to) { return .angle(180) }
    guard let side = part.keyword(sides.map(\.0)), part.keyword(sides.map(\.0)) == nil,
      let angle = sides.first(where: { $0.0 == side })?.1
    else { return .keyword(.auto) }
    // With a prefix the side is where it starts.
    return .angle(isPrefixed ? (angle + 180).truncatingRemainder(dividingBy: 360) : angle)
  }

  static func position(_ reader: inout ValueReader) -> Value? {
    var parts: [Value] = []
    while parts.count < 4,
      let part = PropertyGrammar.keyword([.left, .right, .top, .bottom, .center], or: .lengthPercentage, &reader)
    { parts.append(part) }
    return parts.isEmpty ? nil : .list(parts)
  }

  static func backgroundSize(_ reader: inout ValueReader) -> Value? {
    if let keyword = reader.keyword([.cover, .contain]) { return .keyword(keyword) }
    guard let first = PropertyGrammar.keyword([.auto], or: .size, &reader) else { return nil }
    return .list([first, PropertyGrammar.keyword([.auto], or: .size, &reader) ?? .keyword(.auto)])
  }

  static func backgroundRepeat(_ reader: inout ValueReader) -> Value? {
    if let keyword = reader.keyword([.repeatX, .repeatY]) { return .keyword(keyword) }
    guard let first = reader.keyword([.repeat, .space, .round, .noRepeat]) else { return nil }
    guard let second = reader.keyword([.repeat, .space, .round, .noRepeat]), second != first else {
      return .keyword(first)
    }
    return .list([.keyword(first), .keyword(second)])
  }

  /// One to four numbers, with `fill` before or behind if the middle is painted.
  static func slice(_ reader: inout ValueReader) -> Value? {
    var isFilled = reader.takes(.fill)
    var parts: [Value] = []
    while parts.count < 4, let part = reader.numeric([.number, .percentage, .notNegative]) { parts.append(part) }
    guard !parts.isEmpty else { return nil }
    if !isFilled { isFilled = reader.takes(.fill) }
    return .list(parts + (isFilled ? [.keyword(.fill)] : []))
  }

  // MARK: Shadows

  /// `list` of inset (or nothing), colour (or nothing), lengths.
  static func shadows(_ reader: inout ValueReader, isText: Bool) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    return layers(&reader) { shadow(&$0, isText: isText) }
  }

  private static func shadow(_ reader: inout ValueReader, isText: Bool) -> Value? {
    var color: Value?
    var lengths: [Value] = []
    var isInset = false
    while !reader.isAtEnd, reader.current?.kind != .comma {
      if !isText, !isInset, reader.takes(.inset) {
        isInset = true
      } else if lengths.isEmpty, let length = reader.numeric(.length) {
        lengths.append(length)
        while lengths.count < (isText ? 3 : 4), let next = reader.numeric(.length) { lengths.append(next) }
      } else if color == nil, let found = reader.color() {
        color = found
      } else {
        return nil
      }
    }
    guard lengths.count >= 2 else { return nil }
    if lengths.count > 2, case .length(let blur, _) = lengths[2], blur < 0 { return nil }
    while lengths.count < (isText ? 3 : 4) { lengths.append(.zero) }
    return .list([color ?? .deferredColor(.current)] + lengths + (isInset ? [.keyword(.inset)] : []))
  }

  // MARK: Clipping and functions

  static func clip(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.auto) { return .keyword(.auto) }
    guard let token = reader.current, token.kind == .function, reader.text(token).lowercased() == "rect",
      var inner = reader.arguments()
    else { return nil }
    var edges: [Value] = []
    while edges.count < 4, let edge = PropertyGrammar.keyword([.auto], or: .length, &inner) {
      edges.append(edge)
      _ = inner.takesComma()
    }
    return edges.count == 4 && inner.isAtEnd ? .function("rect", edges) : nil
  }

  static func clipPath(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    guard let token = reader.current else { return nil }
    if token.kind == .url {
      reader.place += 1
      return .url(reader.text(token))
    }
    var shape: Value?
    while !reader.isAtEnd {
      if reader.keyword([.borderBox, .paddingBox, .contentBox, .marginBox, .fillBox, .strokeBox, .viewBox]) != nil {
        shape = shape ?? .keyword(.borderBox)
      } else if case .function? = reader.current?.kind, let function = function(&reader) {
        shape = function
      } else {
        return nil
      }
    }
    return shape
  }

  /// Any function, its arguments read as numbers, keywords and strings as far as they are.
  static func function(_ reader: inout ValueReader) -> Value? {
    guard let token = reader.current, token.kind == .function else { return nil }
    let name = reader.text(token).lowercased()
    guard var inner = reader.arguments() else { return nil }
    var arguments: [Value] = []
    while !inner.isAtEnd {
      if let value = inner.numeric([.number, .length, .percentage, .angle, .time]) ?? inner.color() {
        arguments.append(value)
      } else if let keyword = inner.peekedKeyword {
        inner.place += 1
        arguments.append(.keyword(keyword))
      } else if let token = inner.current, token.kind == .string {
        inner.place += 1
        arguments.append(.string(inner.text(token)))
      } else {
        inner.skipComponent()
      }
    }
    return .function(name, arguments)
  }

  static func filters(_ reader: inout ValueReader) -> Value? {
    functions(&reader) { name, _ in FunctionNames.isFilter(name) }
  }

  static func transforms(_ reader: inout ValueReader) -> Value? {
    functions(&reader) { FunctionNames.isTransform($0, arguments: $1) }
  }

  private static func functions(
    _ reader: inout ValueReader, isValid: (_ name: String, _ arguments: Int) -> Bool
  ) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    var functions: [Value] = []
    while !reader.isAtEnd {
      if let token = reader.current, token.kind == .url {
        reader.place += 1
        functions.append(.url(reader.text(token)))
      } else if let function = function(&reader), case .function(let name, let arguments) = function,
        isValid(name, arguments.count)
      {
        functions.append(function)
      } else {
        return nil
      }
    }
    return functions.isEmpty ? nil : .list(functions)
  }

  static func rotate(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    var axis: [Value] = []
    var angle: Value?
    while !reader.isAtEnd {
      if let keyword = reader.keyword([.x, .y, .z]) {
        axis.append(.keyword(keyword))
      } else if let number = reader.numeric(.number) {
        axis.append(number)
      } else if angle == nil, let found = reader.numeric(.angle) {
        angle = found
      } else {
        return nil
      }
    }
    guard let angle else { return nil }
    return axis.isEmpty || axis == [.keyword(.z)] ? angle : .list(axis + [angle])
  }
}
