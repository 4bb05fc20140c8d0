/// A math function of CSS Values 4, section 10, as declared.
public indirect enum Calculation: Equatable, Sendable {
  case value(Value)
  case sum([Calculation])
  case negate(Calculation)
  case product([Calculation])
  case invert(Calculation)
  case function(MathFunction, [Calculation])
}

/// The math functions.
public enum MathFunction: String, CaseIterable, Sendable {
  case min, max, clamp, round, mod, rem, sin, cos, tan, asin, acos, atan, atan2, pow, sqrt, hypot, log, exp, abs, sign
  case progress
  // `round()` with a strategy; no function of a sheet has these names.
  case roundUp = " up"
  case roundDown = " down"
  case roundToZero = " to-zero"

  private static let byAtom: [Atom: MathFunction] = .init(
    uniqueKeysWithValues: allCases.map { (Atom(hashing: $0.rawValue), $0) })

  static func named(_ atom: Atom) -> MathFunction? { byAtom[atom] }
}

/// What a calculation comes to.
struct Quantity: Equatable {
  enum Kind { case number, length, angle, time, percentage, lengthPercentage }

  var kind: Kind
  var amount: Double
  /// The percentage of a `lengthPercentage`.
  var percentage = 0.0

  init(_ kind: Kind, _ amount: Double, percentage: Double = 0) {
    self.kind = kind
    self.amount = amount
    self.percentage = percentage
  }

  /// As a computed value.
  var value: Value {
    switch kind {
    case .number: .number(amount)
    case .length: .length(amount, .px)
    case .angle: .angle(amount)
    case .time: .time(amount)
    case .percentage: .percentage(amount)
    case .lengthPercentage: percentage == 0 ? .length(amount, .px) : .lengthPercentage(amount, percentage: percentage)
    }
  }
}

extension Calculation {
  /// The result, where lengths are resolved by `length`. Nil if types do not fit or the result depends on layout.
  func evaluated(_ length: (Double, LengthUnit) -> Double?) -> Quantity? {
    switch self {
    case .value(let value): Self.quantity(value, length)
    case .sum(let terms):
      terms.dropFirst().reduce(terms.first?.evaluated(length)) { sum, term in
        guard let sum, let next = term.evaluated(length) else { return nil }
        return Self.add(sum, next)
      }
    case .negate(let inner): inner.evaluated(length).map { Self.scale($0, by: -1) }
    case .product(let factors):
      factors.dropFirst().reduce(factors.first?.evaluated(length)) { product, factor in
        guard let product, let next = factor.evaluated(length) else { return nil }
        if next.kind == .number { return Self.scale(product, by: next.amount) }
        return product.kind == .number ? Self.scale(next, by: product.amount) : nil
      }
    case .invert(let inner):
      inner.evaluated(length).flatMap { $0.kind == .number ? Quantity(.number, 1 / $0.amount) : nil }
    case .function(let function, let arguments): Self.evaluated(function, arguments, length)
    }
  }

  /// Whether a percentage is in it, whose size only layout knows. As deep as the parser lets brackets nest.
  var hasPercentage: Bool {
    switch self {
    case .value(.percentage), .value(.lengthPercentage): true
    case .value: false
    case .negate(let inner), .invert(let inner): inner.hasPercentage
    case .sum(let parts), .product(let parts), .function(_, let parts): parts.contains { $0.hasPercentage }
    }
  }

  private static func quantity(_ value: Value, _ length: (Double, LengthUnit) -> Double?) -> Quantity? {
    switch value {
    case .number(let number): Quantity(.number, number)
    case .percentage(let percentage): Quantity(.percentage, percentage)
    case .angle(let degrees): Quantity(.angle, degrees)
    case .time(let seconds): Quantity(.time, seconds)
    case .length(let amount, let unit): length(amount, unit).map { Quantity(.length, $0) }
    default: nil
    }
  }

  private static func scale(_ quantity: Quantity, by factor: Double) -> Quantity {
    Quantity(quantity.kind, quantity.amount * factor, percentage: quantity.percentage * factor)
  }

  private static func add(_ left: Quantity, _ right: Quantity) -> Quantity? {
    if left.kind == right.kind {
      return Quantity(left.kind, left.amount + right.amount, percentage: left.percentage + right.percentage)
    }
    guard let first = mixed(left), let second = mixed(right) else { return nil }
    return Quantity(
      .lengthPercentage, first.amount + second.amount, percentage: first.percentage + second.percentage)
  }

  private static func mixed(_ quantity: Quantity) -> Quantity? {
    switch quantity.kind {
    case .length: Quantity(.lengthPercentage, quantity.amount)
    case .percentage: Quantity(.lengthPercentage, 0, percentage: quantity.amount)
    case .lengthPercentage: quantity
    default: nil
    }
  }

  private static func evaluated(
    _ function: MathFunction, _ arguments: [Calculation], _ length: (Double, LengthUnit) -> Double?
  ) -> Quantity? {
    var values: [Quantity] = []
    for argument in arguments {
      guard let value = argument.evaluated(length) else { return nil }
      values.append(value)
    }
    guard let first = values.first, first.kind != .lengthPercentage else { return nil }
    let amounts = values.map(\.amount)
    let isUniform = values.allSatisfy { $0.kind == first.kind }
    return switch function {
    case .min: isUniform ? Quantity(first.kind, amounts.min() ?? 0) : nil
    case .max: isUniform ? Quantity(first.kind, amounts.max() ?? 0) : nil
    case .clamp:
      isUniform && amounts.count == 3
        ? Quantity(first.kind, Swift.max(amounts[0], Swift.min(amounts[1], amounts[2]))) : nil
    case .round: rounded(values) { ($0 + 0.5).rounded(.down) }
    case .roundUp: rounded(values) { $0.rounded(.up) }
    case .roundDown: rounded(values) { $0.rounded(.down) }
    case .roundToZero: rounded(values) { $0.rounded(.towardZero) }
    case .mod, .rem, .hypot, .atan2: isUniform ? Trigonometry.evaluated(function, first.kind, amounts) : nil
    case .abs: Quantity(first.kind, Swift.abs(first.amount))
    case .sign: Quantity(.number, first.amount > 0 ? 1 : first.amount < 0 ? -1 : 0)
    default: Trigonometry.evaluated(function, first.kind, amounts)
    }
  }

  private static func rounded(_ values: [Quantity], _ round: (Double) -> Double) -> Quantity? {
    let step = values.count > 1 ? values[1].amount : 1
    guard values.count <= 2, values.count == 1 || values[0].kind == values[1].kind, step != 0 else { return nil }
    let steps = round(values[0].amount / step)
    return Quantity(values[0].kind, steps * step)
  }
}
