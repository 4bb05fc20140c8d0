import KerbcutBasics

/// What the filters of an element make of a colour in it (Filter Effects 1, sections 7 and 9).
public struct ColorFilter: Sendable {
  /// A step over red, green, blue: three rows of three factors, then what is added; and a factor of alpha.
  private struct Step {
    var rows: [Double] = [1, 0, 0, 0, 1, 0, 0, 0, 1]
    var offset = 0.0
    var alpha = 1.0
  }

  private var steps: [Step] = []
  /// Whether a shadow is cast that shows where the element is not opaque.
  public private(set) var castsShadow = false

  /// Nil where more than colours decide: blurs, filters of SVG, amounts that are not known.
  public init?(_ value: Value) {
    if value == .keyword(.none) { return }
    guard case .list(let functions) = value else { return nil }
    for function in functions {
      guard case .function(let name, let arguments) = function, add(name, arguments) else { return nil }
    }
  }

  /// Whether colours stay as they are.
  public var changesNothing: Bool { steps.isEmpty && !castsShadow }

  private mutating func add(_ name: String, _ arguments: [Value]) -> Bool {
    switch name {
    case "blur": return arguments.allSatisfy { $0 == .zero || $0 == .number(0) }
    case "drop-shadow":
      let isSeen = !arguments.contains { argument in
        if case .color(let color) = argument { return color.isTransparent }
        return false
      }
      if isSeen { castsShadow = true }
      return true
    case "hue-rotate":
      guard let angle = Self.angle(arguments) else { return false }
      if angle != 0 { steps.append(Step(rows: Self.hueRotation(angle))) }
      return true
    default:
      guard let amount = Self.amount(arguments) else { return false }
      return add(name, amount: amount)
    }
  }

  private mutating func add(_ name: String, amount: Double) -> Bool {
    let share = min(amount, 1)
    let isIdentity = ["brightness", "contrast", "saturate", "opacity"].contains(name) ? amount == 1 : amount == 0
    if isIdentity || name == "opacity" && amount > 1 { return true }
    switch name {
    case "brightness": steps.append(Step(rows: Self.uniform(amount)))
    case "contrast": steps.append(Step(rows: Self.uniform(amount), offset: 0.5 - 0.5 * amount))
    case "invert": steps.append(Step(rows: Self.uniform(1 - 2 * share), offset: share))
    case "opacity": steps.append(Step(alpha: share))
    case "grayscale": steps.append(Step(rows: Self.towards(Self.grey, share)))
    case "sepia": steps.append(Step(rows: Self.towards(Self.brown, share)))
    case "saturate": steps.append(Step(rows: Self.towards(Self.unsaturated, 1 - amount)))
    default: return false
    }
    return true
  }

  /// A colour as it comes out. Each step cuts what lies outside of sRGB, as browsers do.
  public func callAsFunction(_ color: Color) -> Color {
    steps.reduce(color) { color, step in
      let (red, green, blue) = color.sRGB
      func row(_ first: Int) -> Double {
        step.rows[first] * red + step.rows[first + 1] * green + step.rows[first + 2] * blue + step.offset
      }
      return Color(red: row(0), green: row(3), blue: row(6), alpha: color.alpha * step.alpha)
    }
  }

  // MARK: Amounts and matrices

  /// An amount that is not written is 1.
  private static func amount(_ arguments: [Value]) -> Double? {
    switch arguments.first {
    case nil: 1
    case .number(let number)?: max(number, 0)
    case .percentage(let percentage)?: max(percentage / 100, 0)
    default: nil
    }
  }

  private static func angle(_ arguments: [Value]) -> Double? {
    switch arguments.first {
    case nil, .number(0)?: 0
    case .angle(let degrees)?: degrees
    default: nil
    }
  }

  private static let identity: [Double] = [1, 0, 0, 0, 1, 0, 0, 0, 1]
  private static let grey: [Double] = [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722]
  private static let brown: [Double] = [0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131]
  private static let unsaturated: [Double] = [0.213, 0.715, 0.072, 0.213, 0.715, 0.072, 0.213, 0.715, 0.072]

  private static func uniform(_ factor: Double) -> [Double] { identity.map { $0 * factor } }

  /// So much of the way from no change to a matrix.
  private static func towards(_ matrix: [Double], _ share: Double) -> [Double] {
    zip(identity, matrix).map { $0 * (1 - share) + $1 * share }
  }

  private static func hueRotation(_ degrees: Double) -> [Double] {
    let cosine = Trigonometry.cosine(degrees: degrees)
    let sine = Trigonometry.sine(degrees: degrees)
    let sines: [Double] = [-0.213, -0.715, 0.928, 0.143, 0.140, -0.283, -0.787, 0.715, 0.072]
    return zip(towards(unsaturated, 1 - cosine), sines).map { $0 + $1 * sine }
  }
}
