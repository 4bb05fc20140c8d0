/// Style queries (CSS Conditional 5, section 6).
extension MediaCondition {
  /// What stands between the brackets of `style()`.
  static func styleQuery(_ reader: inout ValueReader) -> MediaCondition {
    let found = isProperty(reader) ? property(reader) : styleCondition(&reader)
    return found ?? .unknown
  }

  private static func isProperty(_ reader: ValueReader) -> Bool {
    guard let token = reader.current else { return false }
    return token.kind == .ident && reader.text(token).hasPrefix("--")
  }

  private static func property(_ reader: ValueReader) -> MediaCondition? {
    guard let name = reader.current else { return nil }
    var reader = reader
    let atom = Atom(hashing: reader.text(name))
    reader.place += 1
    if reader.isAtEnd { return .style(atom, value: nil) }
    return reader.takes(.colon) ? .style(atom, value: Array(reader.restOfSource.utf8)) : nil
  }

  private static func styleCondition(_ reader: inout ValueReader) -> MediaCondition? {
    if takes("not", &reader) { return styleInParens(&reader).map(MediaCondition.not) }
    guard let first = styleInParens(&reader) else { return nil }
    for (word, join) in [("and", MediaCondition.all), ("or", MediaCondition.any)] {
      var parts = [first]
      while takes(word, &reader) {
        guard let next = styleInParens(&reader) else { return nil }
        parts.append(next)
      }
      if parts.count > 1 { return reader.isAtEnd ? join(parts) : nil }
    }
    return reader.isAtEnd ? first : nil
  }

  private static func styleInParens(_ reader: inout ValueReader) -> MediaCondition? {
    guard reader.current?.kind == .openParen, var inner = reader.arguments() else { return nil }
    return styleQuery(&inner)
  }

  /// Whether any part asks for sizes of this kind.
  func asks(_ kind: (MediaFeature) -> Bool) -> Bool {
    switch self {
    case .feature(let feature): kind(feature)
    case .not(let inner): inner.asks(kind)
    case .all(let parts), .any(let parts): parts.contains { $0.asks(kind) }
    case .style, .unknown: false
    }
  }
}
