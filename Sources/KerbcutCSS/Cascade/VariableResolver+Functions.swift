/// `if()` (CSS Values 5, section 7) and the page's own functions (CSS Mixins 1, section 2).
extension VariableResolver {
  /// What stands in a function's place; no value makes the whole declaration invalid.
  struct Replacement {
    var value: [UInt8]?
  }

  /// What replaces the function at this place, which the reader then goes behind; nil for other functions, and where
  /// nobody can know.
  mutating func replacement(_ reader: inout ValueReader, _ token: Token) -> Replacement? {
    guard token.kind == .function, reader.depth < ValueReader.depthLimit else { return nil }
    var behind = reader
    let inner = behind.inside()
    let found: Replacement?
    if token.atom == ValueFunctions.conditional {
      found = conditional(inner)
    } else if ValueFunctions.isCustom(token, reader.bytes) {
      found = call(Atom(hashing: reader.text(token)), inner)
    } else if let element {
      found = token.atom == ValueFunctions.attribute ? attribute(inner, of: element) : element.place(token, inner)
    } else {
      return nil
    }
    if found != nil { reader = behind }
    return found
  }

  private mutating func call(_ name: Atom, _ arguments: ValueReader) -> Replacement? {
    guard let function = rules.functions[name] else { return Replacement(value: nil) }
    guard !function.isConditional, callDepth < Self.callDepthLimit, calls < Self.callLimit else { return nil }
    let given = arguments.isAtEnd ? [] : arguments.separatedByCommas()
    guard given.count <= function.parameters.count, let result = function.result else { return Replacement(value: nil) }
    var own = function.locals
    for (place, parameter) in function.parameters.enumerated() {
      let value = place < given.count ? substituted(given[place]) : parameter.fallback
      guard let value else { return Replacement(value: nil) }
      own[parameter.name] = value
    }
    var scope = inside(own)
    let value = scope.substituted(result)
    calls = scope.calls
    return Replacement(value: value)
  }

  // MARK: Conditions

  private mutating func conditional(_ reader: ValueReader) -> Replacement? {
    var reader = reader
    while !reader.isAtEnd {
      var condition = reader
      guard let holds = condition.takesElse() ? true : self.condition(&condition) else { return nil }
      guard condition.takes(.colon) else { return Replacement(value: nil) }
      reader.place = condition.place
      while !reader.isAtEnd, reader.current?.kind != .semicolon { reader.skipComponent() }
      if holds { return Replacement(value: substituted(condition.upTo(reader.place))) }
      reader.place += 1
    }
    return Replacement(value: nil)
  }

  /// Whether a condition holds; nil where nobody can know.
  private mutating func condition(_ reader: inout ValueReader) -> Bool? {
    if reader.takesWord("not") { return test(&reader).map { !$0 } }
    var result = test(&reader)
    while !reader.isAtEnd, reader.current?.kind != .colon {
      if reader.takesWord("and") {
        let next = test(&reader)
        result = result == false || next == false ? false : result == nil || next == nil ? nil : true
      } else if reader.takesWord("or") {
        let next = test(&reader)
        result = result == true || next == true ? true : result == nil || next == nil ? nil : false
      } else {
        return nil
      }
    }
    return result
  }

  private mutating func test(_ reader: inout ValueReader) -> Bool? {
    guard let token = reader.current, var inner = reader.arguments() else { return nil }
    if token.kind == .openParen { return condition(&inner) }
    let text = inner.restOfSource
    switch reader.text(token).lowercased() {
    case "media":
      let isType = inner.current?.kind == .ident && inner.next == nil
      return MediaQueryList(parsing: isType ? text : "(\(text))").matches(device)
    case "supports":
      let bytes = Array("(\(text))".utf8)
      return SupportsCondition.holds(bytes, 0..<bytes.count)
    case "style":
      return MediaCondition.styleQuery(&inner).holds { leaf in
        guard case .style(let name, let asked) = leaf else { return nil }
        return styleHolds(name, asked)
      }
    default: return nil
    }
  }

  private mutating func styleHolds(_ name: Atom, _ asked: [UInt8]?) -> Bool? {
    let own = value(of: name)
    guard let asked else { return own != nil }
    return StyleValues.areEqual(own, asked, &self)
  }
}

extension ValueReader {
  fileprivate mutating func takesWord(_ word: String) -> Bool {
    guard let token = current, token.kind == .ident, text(token).lowercased() == word else { return false }
    place += 1
    return true
  }

  fileprivate mutating func takesElse() -> Bool { takesWord("else") }
}
