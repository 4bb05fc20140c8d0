import KerbcutHTML

/// What an element says of itself to its own values.
struct ElementValues {
  private let elements: ElementTable
  private let node: NodeID

  init(_ elements: ElementTable, _ node: NodeID) {
    self.elements = elements
    self.node = node
  }

  /// The value of an attribute; names in HTML are of any case.
  func attribute(_ name: String) -> [UInt8]? {
    let document = elements.document
    guard let known = document.name(elements.isHTML(node) ? name.lowercased() : name) else { return nil }
    return document.value(known, of: node).map { Array($0) }
  }

  /// `sibling-index()` and `sibling-count()` (CSS Values 5, section 9).
  func place(_ token: Token, _ arguments: ValueReader) -> VariableResolver.Replacement? {
    guard arguments.isAtEnd else { return nil }
    let isIndex = token.atom == ValueFunctions.siblingIndex
    guard isIndex || token.atom == ValueFunctions.siblingCount else { return nil }
    guard let before = count(from: node, elements.previousElement),
      let after = isIndex ? 0 : count(from: node, elements.nextElement)
    else { return nil }
    return VariableResolver.Replacement(value: Array("\(before + after + 1)".utf8))
  }

  /// How many siblings there are on one side; nil for more than are counted.
  private func count(from node: NodeID, _ next: (NodeID) -> NodeID?) -> Int? {
    var count = 0
    var current = next(node)
    while let sibling = current, count < Self.siblingLimit {
      count += 1
      current = next(sibling)
    }
    return count < Self.siblingLimit ? count : nil
  }

  private static let siblingLimit = 1_000
}

/// `attr()` (CSS Values 5, section 8.7).
extension VariableResolver {
  /// What an attribute is read as.
  private enum AttributeType {
    /// Its text, because nothing or `raw-string` is asked for.
    case text(isStated: Bool)
    /// A number, with a unit behind it where one is asked for.
    case number(unit: String)
    case syntax(String)
  }

  mutating func attribute(_ arguments: ValueReader, of element: ElementValues) -> Replacement? {
    var reader = arguments
    guard let name = reader.current, name.kind == .ident else { return nil }
    reader.place += 1
    guard let type = Self.attributeType(&reader), reader.isAtEnd || reader.takesComma() else { return nil }
    if let value = element.attribute(reader.text(name)) {
      guard value.count < Self.lengthLimit else { return nil }
      if let read = Self.read(value, as: type) { return Replacement(value: read) }
    }
    let hasFallback = reader.place > arguments.place && arguments.tokens[reader.place - 1].kind == .comma
    if hasFallback { return Replacement(value: substituted(reader)) }
    if case .text(isStated: false) = type { return Replacement(value: Array("\"\"".utf8)) }
    return Replacement(value: nil)
  }

  /// The type at this place; nil for one that is not understood.
  private static func attributeType(_ reader: inout ValueReader) -> AttributeType? {
    guard let token = reader.current, token.kind != .comma else { return .text(isStated: false) }
    if token.isDelim(UInt8(ascii: "%")) {
      reader.place += 1
      return .number(unit: "%")
    }
    let word = reader.text(token).lowercased()
    if token.kind == .function, word == "type", let inner = reader.arguments() { return .syntax(inner.restOfSource) }
    guard token.kind == .ident else { return nil }
    reader.place += 1
    switch word {
    case "raw-string": return .text(isStated: true)
    case "number": return .number(unit: "")
    default: return units.contains(word) || LengthUnit.named(token.atom) != nil ? .number(unit: word) : nil
    }
  }

  private static let units: Set<String> = [
    "deg", "grad", "rad", "turn", "s", "ms", "hz", "khz", "dpi", "dpcm", "dppx", "fr",
  ]

  private static func read(_ value: [UInt8], as type: AttributeType) -> [UInt8]? {
    switch type {
    case .text: return quoted(value)
    case .number(let unit):
      let tokens = Tokenizer.tokens(value)
      guard tokens.count == 1, tokens[0].kind == .number else { return nil }
      return value[Int(tokens[0].start)..<Int(tokens[0].end)] + Array(unit.utf8)
    case .syntax(let syntax):
      let registered = RegisteredProperty(initial: nil, inherits: false, syntax: syntax)
      let isWhole = !ValueFunctions.isIn(Tokenizer.tokens(value), value)
      return isWhole && registered.accepts(value) ? value : nil
    }
  }

  /// The text as a string of CSS.
  private static func quoted(_ value: [UInt8]) -> [UInt8] {
    var result = [UInt8(ascii: "\"")]
    for byte in value {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case 0x0A, 0x0C, 0x0D: result += Array("\\a ".utf8)
      default: result.append(byte)
      }
    }
    return result + [UInt8(ascii: "\"")]
  }
}
