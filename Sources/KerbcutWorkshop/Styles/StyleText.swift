import KerbcutCSS
import KerbcutHTML

/// Computed values as `getComputedStyle` writes them, for comparison.
enum StyleText {
  /// The text of a property; nil for properties that are not compared, `unknown` for values that are not known.
  static func text(of name: String, in style: ComputedStyle) -> String? {
    switch name {
    case "white-space": return whiteSpace(style)
    case "line-height":
      switch style.lineHeight {
      case .known(let pixels): return pixels.map { "\(number($0))px" } ?? "normal"
      case .unknown: return "unknown"
      }
    case "display" where style[.display] == .keyword(.blockMath): return "block math"
    case "display" where style[.display] == .keyword(.inlineListItem): return "inline list-item"
    case "display" where style[.display] == .keyword(.blockRuby): return "block ruby"
    case "transform": return transform(style[.transform])
    case "background-image": return images(style[.backgroundImage], style)
    case "clip-path", "filter": return Property(name: name).flatMap { functions(style[$0], $0, style) }
    case "text-decoration-line", "text-transform":
      guard let property = Property(name: name) else { return nil }
      return list(style[property], separator: " ")
    default: break
    }
    guard let property = Property(name: name) else { return nil }
    return text(style[property], property, style)
  }

  private static func whiteSpace(_ style: ComputedStyle) -> String {
    let wraps = style[.textWrapMode] == .keyword(.wrap)
    switch style[.whiteSpaceCollapse] {
    case .keyword(.collapse): return wraps ? "normal" : "nowrap"
    case .keyword(.preserve): return wraps ? "pre-wrap" : "pre"
    case .keyword(.preserveBreaks): return wraps ? "pre-line" : "preserve-breaks nowrap"
    case .keyword(.breakSpaces): return "break-spaces"
    default: return "unknown"
    }
  }

  static func text(_ value: Value, _ property: Property, _ style: ComputedStyle) -> String? {
    switch value {
    case .keyword(let keyword): return keyword.name
    case .identifier(let name): return name
    case .string(let text): return "\"\(text)\""
    case .number(let amount): return number(amount)
    case .percentage(let amount): return number(amount) + "%"
    case .length(let amount, _): return number(amount) + "px"
    case .angle(let amount): return number(amount) + "deg"
    case .time(let amount): return number(amount) + "s"
    case .color(let color): return text(color)
    case .deferredColor: return style.color.value.map { text($0) } ?? "unknown"
    case .unknown: return "unknown"
    case .commas: return list(value, separator: ", ", property, style)
    case .lengthPercentage(let pixels, let share):
      return "calc(\(number(share))% \(pixels < 0 ? "-" : "+") \(number(abs(pixels)))px)"
    case .list: return list(value, separator: " ", property, style)
    case .function("rect", let edges):
      return "rect(" + edges.map { text($0, property, style) ?? "?" }.joined(separator: ", ") + ")"
    default: return nil
    }
  }

  private static func list(
    _ value: Value, separator: String, _ property: Property = .color, _ style: ComputedStyle = placeholder
  ) -> String? {
    switch value {
    case .list(let parts), .commas(let parts):
      let texts = parts.map { text($0, property, style) }
      return texts.contains(nil) ? nil : texts.compactMap(\.self).joined(separator: separator)
    default: return text(value, property, style)
    }
  }

  private static let placeholder = PageStyles(document: .parse("")).style(of: .root)

  private static func text(_ color: Color) -> String {
    guard color.space == .legacy else { return text(ofModern: color) }
    let parts = color.sRGB
    let bytes = [parts.red, parts.green, parts.blue].map { "\(Int(($0 * 255).rounded()))" }.joined(separator: ", ")
    if color.isOpaque { return "rgb(\(bytes))" }
    let short = (color.alpha * 100).rounded() / 100
    let alpha = (short * 255).rounded() == (color.alpha * 255).rounded() ? short : (color.alpha * 1000).rounded() / 1000
    return "rgba(\(bytes), \(number(alpha)))"
  }

  private static func text(ofModern color: Color) -> String {
    let parts = color.components.map { number($0) }.joined(separator: " ")
    let alpha = color.isOpaque ? "" : " / \(number(color.alpha))"
    switch color.space {
    case .lab, .lch, .oklab, .oklch: return "\(color.space.rawValue)(\(parts)\(alpha))"
    default: return "color(\(color.space.rawValue) \(parts)\(alpha))"
    }
  }

  static func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  /// Whether two texts differ only in the last digits of numbers: browsers reckon with 32 bits and 64ths of pixels.
  static func isNear(_ left: String, _ right: String) -> Bool {
    let first = pieces(left)
    let second = pieces(right)
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { one, two in
      if one == two { return true }
      guard let a = Double(one), let b = Double(two) else { return false }
      return abs(a - b) <= max(0.02, abs(b) * 0.0005)
    }
  }

  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var isNumber: Bool?
    for character in text {
      let isDigit = character.isNumber || character == "." || character == "-"
      if isDigit == isNumber { pieces[pieces.count - 1].append(character) } else { pieces.append(String(character)) }
      isNumber = isDigit
    }
    return pieces
  }
}
