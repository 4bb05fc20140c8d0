#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The transcendental functions that calculations, colours and transforms need.
enum Trigonometry {
  static func evaluated(_ function: MathFunction, _ kind: Quantity.Kind, _ values: [Double]) -> Quantity? {
    guard let first = values.first else { return nil }
    let radians = kind == .angle ? first * .pi / 180 : first
    let second = values.count > 1 ? values[1] : nil
    switch function {
    case .sin: return Quantity(.number, sin(radians))
    case .cos: return Quantity(.number, cos(radians))
    case .tan: return Quantity(.number, tan(radians))
    case .asin: return kind == .number ? Quantity(.angle, degrees(asin(first))) : nil
    case .acos: return kind == .number ? Quantity(.angle, degrees(acos(first))) : nil
    case .atan: return kind == .number ? Quantity(.angle, degrees(atan(first))) : nil
    case .atan2: return second.map { Quantity(.angle, degrees(atan2(first, $0))) }
    case .pow: return second.map { Quantity(.number, pow(first, $0)) }
    case .sqrt: return kind == .number ? Quantity(.number, first.squareRoot()) : nil
    case .exp: return kind == .number ? Quantity(.number, exp(first)) : nil
    case .log: return Quantity(.number, second.map { log(first) / log($0) } ?? log(first))
    case .hypot: return Quantity(kind, values.reduce(0) { $0 + $1 * $1 }.squareRoot())
    case .rem: return second.flatMap { $0 == 0 ? nil : Quantity(kind, fmod(first, $0)) }
    case .mod: return second.flatMap { $0 == 0 ? nil : Quantity(kind, first - $0 * (first / $0).rounded(.down)) }
    default: return nil
    }
  }

  static func sine(degrees: Double) -> Double { exact(degrees, quarter: [0, 1, 0, -1]) ?? sin(degrees * .pi / 180) }
  static func cosine(degrees: Double) -> Double { exact(degrees, quarter: [1, 0, -1, 0]) ?? cos(degrees * .pi / 180) }
  static func tangent(degrees: Double) -> Double { tan(degrees * .pi / 180) }
  static func arcTangent(_ y: Double, _ x: Double) -> Double { degrees(atan2(y, x)) }
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  static func cubeRoot(_ value: Double) -> Double { cbrt(value) }

  private static func degrees(_ radians: Double) -> Double { radians * 180 / .pi }

  private static func exact(_ degrees: Double, quarter: [Double]) -> Double? {
    let quarters = degrees / 90
    guard quarters == quarters.rounded(), abs(quarters) < 1e9 else { return nil }
    let index = Int(quarters) % 4
    return quarter[index < 0 ? index + 4 : index]
  }

}
