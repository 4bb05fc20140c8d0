/// The grammars of animations and transitions: one of the values that commas separate.
enum MotionGrammar {
  static let directions: [Keyword] = [.normal, .reverse, .alternate, .alternateReverse]
  static let fillModes: [Keyword] = [.none, .forwards, .backwards, .both]

  static func animationName(_ reader: inout ValueReader) -> Value? {
    guard let token = reader.current, token.kind == .ident || token.kind == .string else { return nil }
    reader.place += 1
    return Keyword.named(token.atom) == Keyword.none && token.kind == .ident
      ? .keyword(.none) : .identifier(reader.text(token))
  }

  static func duration(_ reader: inout ValueReader) -> Value? {
    reader.keyword([.auto]).map(Value.keyword) ?? reader.numeric([.time, .notNegative])
  }

  static func transitionProperty(_ reader: inout ValueReader) -> Value? {
    guard let token = reader.current, token.kind == .ident else { return nil }
    reader.place += 1
    return Keyword.named(token.atom) == Keyword.none ? .keyword(.none) : .identifier(reader.text(token))
  }
}
