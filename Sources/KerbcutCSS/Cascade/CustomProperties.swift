/// The custom properties of an element, inherited by reference where it declares none of its own.
final class CustomProperties: Sendable {
  /// What the element sets itself; nil for what it sets back to nothing.
  private let own: [Atom: [UInt8]?]
  /// What it inherits, by reference: copies would take memory by the number of elements times that of properties.
  private let inherited: CustomProperties?

  init(_ own: [Atom: [UInt8]?], inherited: CustomProperties?) {
    self.own = own
    self.inherited = inherited
  }

  subscript(_ name: Atom) -> [UInt8]? {
    var current: CustomProperties? = self
    while let properties = current {
      if let value = properties.own[name] { return value }
      current = properties.inherited
    }
    return nil
  }
}

/// Puts the values of custom properties where `var()` asks for them (CSS Variables 1, section 3).
struct VariableResolver {
  /// What the element declares, with `var()` still in.
  var declared: [Atom: [UInt8]]
  let inherited: CustomProperties?
  let rules: CustomRules
  let device: Device
  /// Names that the element sets back to nothing.
  let removed: Set<Atom>
  /// What the element says of itself; nil in functions of the page, and for containers.
  var element: ElementValues?
  private var resolved: [Atom: [UInt8]?] = [:]
  private var inProgress: Set<Atom> = []
  private var cyclic: Set<Atom> = []
  /// Functions of the page around this place, and all that were called.
  var callDepth = 0
  var calls = 0

  /// Longer results are invalid: a few nested doublings would fill any memory.
  static let lengthLimit = 65_536
  static let depthLimit = 64
  static let callDepthLimit = 16
  static let callLimit = 1_000

  init(
    declared: [Atom: [UInt8]], inherited: CustomProperties?, rules: CustomRules, device: Device,
    removed: Set<Atom> = []
  ) {
    self.removed = removed
    self.declared = declared
    self.inherited = inherited
    self.rules = rules
    self.device = device
  }

  /// All custom properties of the element.
  mutating func all() -> CustomProperties {
    var own: [Atom: [UInt8]?] = [:]
    for name in removed { own[name] = .some(nil) }
    for name in declared.keys { own[name] = .some(value(of: name)) }
    return CustomProperties(own, inherited: inherited)
  }

  mutating func value(of name: Atom) -> [UInt8]? {
    if let known = resolved[name] { return known }
    guard let source = declared[name] else {
      return removed.contains(name) ? rules.properties[name]?.initial : unset(name)
    }
    if inProgress.contains(name) {
      cyclic.formUnion(inProgress)
      return nil
    }
    guard inProgress.count < Self.depthLimit else { return nil }
    inProgress.insert(name)
    var value = substituted(source)
    inProgress.remove(name)
    if cyclic.contains(name) { value = nil }
    if let registered = rules.properties[name], !(value.map(registered.accepts) ?? false) { value = unset(name) }
    resolved[name] = .some(value)
    return value
  }

  /// What a property has where the element says nothing of it.
  private func unset(_ name: Atom) -> [UInt8]? {
    guard let registered = rules.properties[name] else { return inherited?[name] }
    return (registered.inherits ? inherited?[name] : nil) ?? registered.initial
  }

  /// What calls of a function see: its parameters and own properties before those of the element.
  func inside(_ own: [Atom: [UInt8]]) -> VariableResolver {
    var inner = VariableResolver(
      declared: declared.merging(own) { $1 }, inherited: inherited, rules: rules, device: device, removed: removed)
    inner.callDepth = callDepth + 1
    inner.calls = calls + 1
    return inner
  }

  /// A value with its `var()` and other functions replaced; nil if one has neither value nor fallback. Functions whose
  /// value is not known stay.
  mutating func substituted(_ source: [UInt8]) -> [UInt8]? {
    let tokens = Tokenizer.tokens(source)
    guard ValueFunctions.isIn(tokens, source) else { return source }
    return substituted(ValueReader(source, tokens))
  }

  mutating func substituted(_ reader: ValueReader) -> [UInt8]? {
    var reader = reader
    var result: [UInt8] = []
    while let token = reader.current {
      if token.hasSpaceBefore { result.append(UInt8(ascii: " ")) }
      if token.kind == .function, token.atom == ValueFunctions.variable {
        guard let inner = reader.arguments(), let value = variable(inner) else { return nil }
        // The comments keep the pieces from growing together into one token.
        result += Self.seam + value + Self.seam
      } else if let replacement = replacement(&reader, token) {
        guard let value = replacement.value else { return nil }
        result += Self.seam + value + Self.seam
      } else if token.kind == .function || token.kind == .openParen || token.kind == .openSquare
        || token.kind == .openCurly
      {
        guard reader.depth < ValueReader.depthLimit else { return nil }
        result += reader.bytes[Int(token.start)..<Int(token.end)]
        guard let inside = substituted(reader.inside()) else { return nil }
        result += inside
        result.append(
          token.kind == .openSquare
            ? UInt8(ascii: "]") : token.kind == .openCurly ? UInt8(ascii: "}") : UInt8(ascii: ")"))
      } else {
        result += reader.bytes[Int(token.start)..<Int(token.end)]
        reader.place += 1
      }
      if result.count > Self.lengthLimit { return nil }
    }
    return result
  }

  private mutating func variable(_ reader: ValueReader) -> [UInt8]? {
    var reader = reader
    guard let name = reader.current, name.kind == .ident else { return nil }
    let atom = Atom(
      hashing: Escapes.decoded(reader.bytes, from: Int(name.textStart), to: Int(name.textEnd)))
    reader.place += 1
    if let value = value(of: atom) { return value }
    guard reader.takesComma() else { return nil }
    return substituted(reader)
  }

  private static let seam: [UInt8] = Array("/**/".utf8)
}
