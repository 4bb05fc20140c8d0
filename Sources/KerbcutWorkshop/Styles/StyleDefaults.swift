internal import ArgumentParser
internal import Foundation
internal import KerbcutCSS
internal import KerbcutHTML

extension Styles {
  /// Compares our user-agent sheet and initial values with measured ones.
  struct Defaults: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare initial values and the browser’s own styles with those that were measured.")

    @Argument(help: "The folder with css-defaults.json and user-agent.css.") var folder: String

    func run() throws {
      var defaults = StyleDefaults()
      defaults.addProperties(try Data(contentsOf: URL(fileURLWithPath: folder + "/css-defaults.json")))
      defaults.addRules(try String(contentsOfFile: folder + "/user-agent.css", encoding: .utf8))
      for difference in defaults.differences { print(difference) }
      print("\(defaults.compared) values compared, \(defaults.differences.count) differ")
      print("not computed here: \(defaults.unknownProperties.sorted().joined(separator: " "))")
      print("not compared: \(defaults.skipped.joined(separator: "; "))")
    }
  }
}

/// Compares defaults by declaring the measured value on an element that has none of its own.
struct StyleDefaults {
  private(set) var compared = 0
  private(set) var differences: [String] = []
  private(set) var unknownProperties: Set<String> = []
  private(set) var skipped: [String] = []

  // MARK: Initial values

  mutating func addProperties(_ data: Data) {
    struct File: Decodable {
      struct Entry: Decodable {
        let initial: String
        let inherited: Bool
      }
      let properties: [String: Entry]
    }
    guard let file = try? JSONDecoder().decode(File.self, from: data) else { return }
    for (name, entry) in file.properties.sorted(by: { $0.key < $1.key }) {
      guard let property = Property(name: name) else {
        unknownProperties.insert(name)
        continue
      }
      compared += 2
      if property.isInherited != entry.inherited { differences.append("\(name): inherited is \(entry.inherited)") }
      let declared = style("<x-y style='\(name): \(entry.initial)'>", "x-y")[property]
      let ours = style("<x-y style='\(name): initial'>", "x-y")[property]
      if declared != ours { differences.append("\(name): initially \(ours), measured \(entry.initial)") }
    }
  }

  // MARK: Elements

  mutating func addRules(_ text: String) {
    var text = text
    while let start = text.range(of: "/*"), let end = text.range(of: "*/", range: start.upperBound..<text.endIndex) {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    for rule in text.split(separator: "}") {
      let parts = rule.split(separator: "{", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for selector in parts[0].split(separator: ",") { compare(selector.trimmed, declarations: parts[1].trimmed) }
    }
  }

  private mutating func compare(_ selector: String, declarations: String) {
    guard let markup = Self.markup(of: selector) else {
      skipped.append(selector)
      return
    }
    let name = String(selector.prefix { $0.isLetter || $0.isNumber })
    let ours = style(markup, name.isEmpty ? "div" : name)
    let measured = style("<x-y style='color: \(color(of: ours)); \(declarations)'>", "x-y")
    for declaration in declarations.split(separator: ";") {
      let pair = declaration.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard pair.count == 2 else { continue }
      let properties = Self.longhands(of: pair[0])
      if properties.isEmpty || pair[0] == "appearance" {
        unknownProperties.insert(pair[0])
        continue
      }
      for property in properties {
        compared += 1
        let left = StyleText.text(of: property.name, in: ours) ?? "\(ours[property])"
        let right = StyleText.text(of: property.name, in: measured) ?? "\(measured[property])"
        if left != right, !StyleText.isNear(left, right) {
          differences.append("\(selector) \(property.name): \(left), measured \(right)")
        }
      }
    }
  }

  private func color(of style: ComputedStyle) -> String { StyleText.text(of: "color", in: style) ?? "inherit" }

  private static func longhands(of name: String) -> [Property] {
    if let property = Property(name: name) { return [property] }
    switch name {
    case "border-width": return [.borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth]
    case "border-style": return [.borderTopStyle, .borderRightStyle, .borderBottomStyle, .borderLeftStyle]
    case "border-color": return [.borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor]
    default: return []
    }
  }

  /// A page with the element that a simple selector is about; nil for selectors with words in them, and where the
  /// values of attributes are not said.
  private static func markup(of selector: String) -> String? {
    if ["font[color]", "[bgcolor]"].contains(selector) { return nil }
    let name = String(selector.prefix { $0.isLetter || $0.isNumber })
    var rest = selector.dropFirst(name.count)
    var attributes = ""
    while let first = rest.first {
      if first == "[", let end = rest.firstIndex(of: "]") {
        attributes += " " + rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
      } else if rest == ":disabled" {
        attributes += " disabled"
        rest = ""
      } else {
        return nil
      }
    }
    let tag = "<\(name.isEmpty ? "div" : name)\(attributes)>"
    switch name {
    case "frame", "frameset": return nil
    case "html", "head", "body":
      return attributes.isEmpty ? "<p>" : nil
    case "caption", "colgroup", "tbody", "thead", "tfoot": return "<table>\(tag)"
    case "col": return "<table><colgroup>\(tag)"
    case "tr": return "<table><tbody>\(tag)"
    case "td", "th": return "<table><tbody><tr>\(tag)"
    case "legend": return "<fieldset>\(tag)"
    case "option", "optgroup": return "<select>\(tag)"
    case "rt", "rp": return "<ruby>\(tag)"
    case "summary": return "<details>\(tag)"
    default: return tag
    }
  }

  private func style(_ html: String, _ selector: String) -> ComputedStyle {
    let styles = PageStyles(document: .parse("<!DOCTYPE html>" + html))
    let node = SelectorList(parsing: selector).flatMap { styles.select($0).first }
    return styles.style(of: node ?? .root)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
