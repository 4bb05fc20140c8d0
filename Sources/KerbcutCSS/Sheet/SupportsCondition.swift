/// Conditions of `@supports` (CSS Conditional 4 and 5), answered as Chromium would.
enum SupportsCondition {
  static func holds(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    holds(ValueReader(bytes, Tokenizer.tokens(bytes, from: range.lowerBound, to: range.upperBound)))
  }

  /// A condition, or a bare declaration as `@import` has it.
  static func holds(_ reader: ValueReader) -> Bool {
    if isDeclaration(reader) { return declarationHolds(reader) }
    var reader = reader
    return condition(&reader) ?? false
  }

  private static func isDeclaration(_ reader: ValueReader) -> Bool {
    reader.current?.kind == .ident && reader.next?.kind == .colon
  }

  private static func takes(_ word: String, _ reader: inout ValueReader) -> Bool {
    guard let token = reader.current, token.kind == .ident, reader.text(token).lowercased() == word else {
      return false
    }
    reader.place += 1
    return true
  }

  private static func condition(_ reader: inout ValueReader) -> Bool? {
    if takes("not", &reader) { return inParens(&reader).map { !$0 } }
    guard var result = inParens(&reader) else { return nil }
    while !reader.isAtEnd {
      if takes("and", &reader) {
        guard let next = inParens(&reader) else { return nil }
        result = result && next
      } else if takes("or", &reader) {
        guard let next = inParens(&reader) else { return nil }
        result = result || next
      } else {
        return nil
      }
    }
    return result
  }

  private static func inParens(_ reader: inout ValueReader) -> Bool? {
    guard let token = reader.current, token.kind == .openParen || token.kind == .function else { return nil }
    let name = token.kind == .function ? reader.text(token).lowercased() : ""
    guard var inner = reader.arguments() else { return nil }
    switch name {
    case "":
      if isDeclaration(inner) { return declarationHolds(inner) }
      return condition(&inner) ?? false
    case "selector": return SelectorList(parsing: inner.restOfSource) != nil
    case "font-tech", "font-format": return true
    default: return false
    }
  }

  private static func declarationHolds(_ reader: ValueReader) -> Bool {
    var reader = reader
    guard let name = reader.current else { return false }
    let text = reader.text(name).lowercased()
    reader.place += 2
    if text.hasPrefix("--") { return true }
    if let property = Property.named(name.atom) { return PropertyGrammar.value(of: property, &reader) != nil }
    if let shorthand = Shorthand.named(name.atom) { return ShorthandGrammar.values(of: shorthand, &reader) != nil }
    return OtherProperties.names.contains(text) && !reader.isAtEnd
  }
}
