import Foundation
import KerbcutCSS

/// Values made of functions, as `getComputedStyle` writes them, and the browser's, brought to one form.
extension StyleText {
  /// What a browser wrote, without what cannot be the same here: addresses and separators.
  static func normalized(_ text: String, _ name: String) -> String {
    switch name {
    case "background-image": layers(of: text).map(image).joined(separator: ", ")
    case "clip-path", "filter":
      text.replacingOccurrences(of: ",", with: "").replacingOccurrences(of: "url(\"", with: "url(")
    case "cursor": layers(of: text).last ?? text
    default: text
    }
  }

  /// A layer as the kind of image, and the colours of a gradient.
  private static func image(_ text: String) -> String {
    guard let open = text.firstIndex(of: "(") else { return text }
    let name = String(text[..<open])
    guard name.hasSuffix("gradient") else { return "image" }
    var colors: [String] = []
    var rest = text[open...]
    while let start = rest.range(of: #"(rgba?|color|oklab|oklch|lab|lch)\([^)]*\)"#, options: .regularExpression) {
      colors.append(String(rest[start]))
      rest = rest[start.upperBound...]
    }
    return "\(name)(\(colors.joined(separator: " ")))"
  }

  /// The parts between commas that are in no brackets.
  private static func layers(of text: String) -> [String] {
    var depth = 0
    var parts = [""]
    for character in text {
      if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  static func images(_ value: Value, _ style: ComputedStyle) -> String {
    guard case .commas(let layers) = value else { return "none" }
    return layers.map { layer in
      switch layer {
      case .keyword(let keyword): keyword.name
      case .function(let name, _):
        "\(name)(\(Gradient.colors(of: layer).map { text($0, .backgroundImage, style) ?? "?" }.joined(separator: " ")))"
      case .unknown: "unknown"
      default: "image"
      }
    }.joined(separator: ", ")
  }

  static func functions(_ value: Value, _ property: Property, _ style: ComputedStyle) -> String? {
    switch value {
    case .list(let parts): parts.map { functions($0, property, style) ?? "?" }.joined(separator: " ")
    case .function(let name, let parts):
      "\(name)(\(parts.map { functions(share($0, of: name), property, style) ?? "?" }.joined(separator: " ")))"
    case .url(let address): "url(\(address)\")"
    default: text(value, property, style)
    }
  }

  /// Filters are computed with numbers where percentages are written.
  private static func share(_ value: Value, of name: String) -> Value {
    let filters = ["brightness", "contrast", "grayscale", "invert", "opacity", "saturate", "sepia"]
    if filters.contains(name), case .percentage(let share) = value { return .number(share / 100) }
    return value
  }

  /// A transform as one matrix; unknown where it takes the size of the box or a third dimension.
  static func transform(_ value: Value) -> String {
    guard case .list(let functions) = value else { return value == .keyword(.none) ? "none" : "unknown" }
    var matrix = Matrix()
    for function in functions {
      guard case .function(let name, let arguments) = function, let next = step(name, arguments) else {
        return "unknown"
      }
      matrix = matrix.times(next)
    }
    let parts = [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f]
    return "matrix(" + parts.map { number($0) }.joined(separator: ", ") + ")"
  }

  private static func step(_ name: String, _ arguments: [Value]) -> Matrix? {
    var numbers: [Double] = []
    for argument in arguments {
      switch argument {
      case .number(let number): numbers.append(number)
      case .angle(let degrees): numbers.append(degrees * .pi / 180)
      case .length(let pixels, .px): numbers.append(pixels)
      case .percentage(0): numbers.append(0)
      default: return nil
      }
    }
    guard let first = numbers.first else { return nil }
    let second = numbers.count > 1 ? numbers[1] : nil
    switch name {
    case "translate": return Matrix(e: first, f: second ?? 0)
    case "translatex": return Matrix(e: first, f: 0)
    case "translatey": return Matrix(e: 0, f: first)
    case "scale": return Matrix(a: first, d: second ?? first)
    case "scalex": return Matrix(a: first, d: 1)
    case "scaley": return Matrix(a: 1, d: first)
    case "rotate", "rotatez": return Matrix(a: cos(first), b: sin(first), c: -sin(first), d: cos(first))
    case "skewx": return Matrix(c: tan(first))
    case "skewy": return Matrix(b: tan(first))
    case "matrix" where numbers.count == 6:
      return Matrix(a: first, b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
    default: return nil
    }
  }
}

/// A transform of the plane.
private struct Matrix {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  func times(_ o: Matrix) -> Matrix {
    Matrix(
      a: a * o.a + c * o.b, b: b * o.a + d * o.b, c: a * o.c + c * o.d, d: b * o.c + d * o.d,
      e: a * o.e + c * o.f + e, f: b * o.e + d * o.f + f)
  }
}
