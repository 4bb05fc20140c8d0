/// What a number in a value may be.
struct NumericTypes: OptionSet {
  let rawValue: UInt8
  static let number = NumericTypes(rawValue: 1)
  static let length = NumericTypes(rawValue: 2)
  static let percentage = NumericTypes(rawValue: 4)
  static let angle = NumericTypes(rawValue: 8)
  static let time = NumericTypes(rawValue: 16)
  static let notNegative = NumericTypes(rawValue: 32)
  static let lengthPercentage: NumericTypes = [.length, .percentage]
  static let size: NumericTypes = [.length, .percentage, .notNegative]
}

extension ValueReader {
  /// A number, length, percentage, angle or time, or a math function, if it has one of these types.
  mutating func numeric(_ types: NumericTypes) -> Value? {
    guard let token = current else { return nil }
    if token.kind == .function { return attempt { $0.calculation(types) } }
    guard let value = simpleNumeric(token, types) else { return nil }
    if types.contains(.notNegative), token.number < 0 { return nil }
    place += 1
    return value
  }

  private func simpleNumeric(_ token: Token, _ types: NumericTypes) -> Value? {
    switch token.kind {
    case .number:
      if types.contains(.number) { return .number(token.number) }
      guard types.contains(.length), token.number == 0 || isQuirky else {
        return types.contains(.angle) && token.number == 0 ? .angle(0) : nil
      }
      return .length(token.number, .px)
    case .percentage: return types.contains(.percentage) ? .percentage(token.number) : nil
    case .dimension: return Self.dimension(token, types)
    default: return nil
    }
  }

  static func dimension(_ token: Token, _ types: NumericTypes) -> Value? {
    if types.contains(.length), let unit = LengthUnit.named(token.atom) { return .length(token.number, unit) }
    if types.contains(.angle), let scale = angleUnits[token.atom] { return .angle(token.number * scale) }
    if types.contains(.time), let scale = timeUnits[token.atom] { return .time(token.number * scale) }
    return nil
  }

  private static let angleUnits: [Atom: Double] = [
    Atom(hashing: "deg"): 1, Atom(hashing: "grad"): 0.9, Atom(hashing: "rad"): 180 / Double.pi,
    Atom(hashing: "turn"): 360,
  ]
  private static let timeUnits: [Atom: Double] = [Atom(hashing: "s"): 1, Atom(hashing: "ms"): 0.001]

  mutating func integer() -> Int? {
    guard let token = current, token.kind == .number, token.isInteger else {
      return attempt { reader in
        guard case .number(let number)? = reader.calculation(.number), !number.isNaN else { return nil }
        return Self.cut(number.rounded())
      }
    }
    place += 1
    return Self.cut(token.number)
  }

  /// Browsers cut integers to 32 bits.
  private static func cut(_ number: Double) -> Int { Int(min(max(number, -2_147_483_648), 2_147_483_647)) }

  // MARK: Math functions

  private mutating func calculation(_ types: NumericTypes) -> Value? {
    guard let calculation = mathFunction(types) else { return nil }
    if let quantity = calculation.evaluated({ amount, unit in unit.absolutePixels.map { amount * $0 } }) {
      return Self.accepted(quantity, types)
    }
    // Where no percentage and no unknown unit is in the way, only types can have kept it from a result.
    guard calculation.hasPercentage || calculation.evaluated({ amount, _ in amount }) != nil else { return nil }
    return .calculation(calculation)
  }

  private static func accepted(_ quantity: Quantity, _ types: NumericTypes) -> Value? {
    let needed: NumericTypes =
      switch quantity.kind {
      case .number: .number
      case .length: .length
      case .angle: .angle
      case .time: .time
      case .percentage: .percentage
      case .lengthPercentage: .lengthPercentage
      }
    guard types.isSuperset(of: needed) else { return nil }
    var quantity = quantity
    if types.contains(.notNegative), quantity.kind != .lengthPercentage { quantity.amount = max(quantity.amount, 0) }
    return quantity.value
  }

  mutating func mathFunction(_ types: NumericTypes) -> Calculation? {
    guard let token = current, token.kind == .function else { return nil }
    let isCalc = token.atom == Self.calc || token.atom == Self.webkitCalc
    if !isCalc, token.atom == Self.environment {
      return environmentValue()
    }
    let function = isCalc ? nil : MathFunction.named(token.atom)
    guard isCalc || function != nil, var inner = arguments() else { return nil }
    guard let function else { return inner.whole(types) }
    var parts: [Calculation] = []
    var strategy: MathFunction?
    for var part in inner.separatedByCommas() {
      if function == .round, parts.isEmpty, let named = part.roundingStrategy() {
        strategy = named
        continue
      }
      if function == .clamp, part.takes(.none) { return nil }
      guard let calculation = part.whole(types) else { return nil }
      parts.append(calculation)
    }
    return .function(strategy ?? function, parts)
  }

  /// The word before the values of `round()`.
  private mutating func roundingStrategy() -> MathFunction? {
    guard let token = current, token.kind == .ident else { return nil }
    let strategies: [String: MathFunction] = [
      "nearest": .round, "up": .roundUp, "down": .roundDown, "to-zero": .roundToZero,
    ]
    return strategies[text(token).lowercased()]
  }

  /// `env()` has no value on the devices that we look at, but its fallback; safe areas are zero.
  private mutating func environmentValue() -> Calculation? {
    guard let inner = arguments() else { return nil }
    let parts = inner.separatedByCommas()
    if let name = parts[0].current, parts[0].text(name).hasPrefix("safe-area") { return .value(.length(0, .px)) }
    guard parts.count > 1 else { return nil }
    var fallback = parts[1]
    return fallback.whole([.length, .percentage, .number])
  }

  private mutating func whole(_ types: NumericTypes) -> Calculation? {
    guard let sum = sum(types), isAtEnd else { return nil }
    return sum
  }

  private mutating func sum(_ types: NumericTypes) -> Calculation? {
    guard let first = product(types) else { return nil }
    var terms = [first]
    while let token = current, token.isDelim(UInt8(ascii: "+")) || token.isDelim(UInt8(ascii: "-")) {
      guard token.hasSpaceBefore, next?.hasSpaceBefore == true else { return nil }
      place += 1
      guard let term = product(types) else { return nil }
      terms.append(token.isDelim(UInt8(ascii: "-")) ? .negate(term) : term)
    }
    return terms.count == 1 ? first : .sum(terms)
  }

  private mutating func product(_ types: NumericTypes) -> Calculation? {
    guard let first = factor(types) else { return nil }
    var factors = [first]
    while let token = current, token.isDelim(UInt8(ascii: "*")) || token.isDelim(UInt8(ascii: "/")) {
      place += 1
      guard let factor = factor(types) else { return nil }
      factors.append(token.isDelim(UInt8(ascii: "/")) ? .invert(factor) : factor)
    }
    return factors.count == 1 ? first : .product(factors)
  }

  private mutating func factor(_ types: NumericTypes) -> Calculation? {
    guard let token = current else { return nil }
    switch token.kind {
    case .openParen:
      guard var inner = arguments() else { return nil }
      return inner.whole(types)
    case .function: return mathFunction(types)
    case .number:
      place += 1
      return .value(.number(token.number))
    case .percentage:
      place += 1
      return .value(.percentage(token.number))
    case .dimension:
      place += 1
      return Self.dimension(token, [.length, .angle, .time]).map(Calculation.value)
    case .ident: return constant(token)
    default: return nil
    }
  }

  private mutating func constant(_ token: Token) -> Calculation? {
    let value: Double
    switch text(token).lowercased() {
    case "pi": value = .pi
    case "e": value = 2.718281828459045
    case "infinity": value = 3.4e38
    case "-infinity": value = -3.4e38
    case let name where channels.names.contains(name): return channel(name)
    default: return nil
    }
    place += 1
    return .value(.number(value))
  }

  /// What a channel of the colour that a relative colour starts from stands for.
  private mutating func channel(_ name: String) -> Calculation {
    place += 1
    return .value(.identifier(name))
  }

  private static let calc = Atom(hashing: "calc")
  private static let webkitCalc = Atom(hashing: "-webkit-calc")
  private static let environment = Atom(hashing: "env")
}
