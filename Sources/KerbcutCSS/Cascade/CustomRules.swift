/// What a page says of its own properties and functions: `@property` and `@function`, by name.
struct CustomRules: Sendable {
  var properties: [Atom: RegisteredProperty] = [:]
  var functions: [Atom: CustomFunction] = [:]

  /// Later rules win.
  mutating func merge(_ later: CustomRules) {
    properties.merge(later.properties) { $1 }
    functions.merge(later.functions) { $1 }
  }
}

/// A property that `@property` registers (CSS Properties and Values 1, section 3).
struct RegisteredProperty: Sendable {
  var initial: [UInt8]?
  var inherits: Bool
  var syntax: String

  /// Whether a value fits the syntax. Images, transforms and lists are taken as fitting, as are functions whose value is
  /// not known.
  func accepts(_ value: [UInt8]) -> Bool {
    let tokens = Tokenizer.tokens(value)
    if ValueFunctions.unknown(in: tokens, value) != nil { return true }
    return syntax.split(separator: "|").contains { alternative in
      var reader = ValueReader(value, tokens)
      return Self.fits(alternative.filter { !$0.isWhitespace }, &reader)
    }
  }

  private static func fits(_ type: String, _ reader: inout ValueReader) -> Bool {
    let isRead: Bool
    switch type {
    case "<color>": isRead = reader.color() != nil
    case "<length>": isRead = reader.numeric(.length) != nil
    case "<number>": isRead = reader.numeric(.number) != nil
    case "<integer>": isRead = reader.integer() != nil
    case "<percentage>": isRead = reader.numeric(.percentage) != nil
    case "<length-percentage>": isRead = reader.numeric(.lengthPercentage) != nil
    case "<angle>": isRead = reader.numeric(.angle) != nil
    case "<time>": isRead = reader.numeric(.time) != nil
    case "<custom-ident>": isRead = reader.takes(.ident)
    default:
      if type.hasPrefix("<") || type == "*" || type.hasSuffix("+") || type.hasSuffix("#") { return true }
      guard let token = reader.current, token.kind == .ident, reader.text(token) == type else { return false }
      reader.place += 1
      isRead = true
    }
    return isRead && reader.isAtEnd
  }
}

/// A function that `@function` declares (CSS Mixins 1, section 2).
struct CustomFunction: Sendable {
  struct Parameter: Sendable {
    var name: Atom
    var fallback: [UInt8]?
  }

  var parameters: [Parameter] = []
  /// Custom properties of its own.
  var locals: [Atom: [UInt8]] = [:]
  var result: [UInt8]?
  /// Whether conditions in it or around it decide what it comes to.
  var isConditional = false

  /// What stands between `@function` and the block, and in the block; nil if it is no such rule.
  static func parse(_ bytes: [UInt8], _ prelude: Range<Int>, _ body: Range<Int>) -> (Atom, CustomFunction)? {
    var reader = ValueReader(bytes, Tokenizer.tokens(bytes, from: prelude.lowerBound, to: prelude.upperBound))
    guard let name = reader.current, ValueFunctions.isCustom(name, bytes), let inner = reader.arguments() else {
      return nil
    }
    var function = CustomFunction()
    for var part in inner.isAtEnd ? [] : inner.separatedByCommas() {
      guard let parameter = part.current, parameter.kind == .ident else { return nil }
      let atom = Atom(hashing: part.text(parameter))
      while !part.isAtEnd, part.current?.kind != .colon { part.skipComponent() }
      let fallback = part.takes(.colon) ? Array(part.restOfSource.utf8) : nil
      function.parameters.append(Parameter(name: atom, fallback: fallback))
    }
    function.declarations(bytes, body)
    return (Atom(hashing: reader.text(name)), function)
  }

  private mutating func declarations(_ bytes: [UInt8], _ body: Range<Int>) {
    var place = body.lowerBound
    while place < body.upperBound {
      let start = place
      DeclarationParser.skipDeclaration(bytes, at: &place, end: body.upperBound)
      var reader = ValueReader(bytes, Tokenizer.tokens(bytes, from: start, to: place))
      place += 1
      guard let name = reader.current else { continue }
      guard name.kind == .ident, reader.next?.kind == .colon else {
        isConditional = true
        continue
      }
      reader.place += 2
      let value = Array(reader.restOfSource.utf8)
      if name.atom == Self.resultName { result = value } else { locals[Atom(hashing: reader.text(name))] = value }
    }
  }

  private static let resultName = Atom(hashing: "result")
}
