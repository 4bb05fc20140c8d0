/// The grammars of the shorthands of alignment, grids and containers.
enum PlacementShorthand {
  /// The second of two values, or the only one.
  static func second(_ longhand: Property, _ reader: inout ValueReader) -> Value? {
    guard let first = PropertyGrammar.part(of: longhand, &reader) else { return nil }
    return PropertyGrammar.part(of: longhand, &reader) ?? first
  }

  /// Rows, a slash and columns; rows with named areas are not read.
  static func template(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    if reader.takes(.none) { return [(.gridTemplateRows, .keyword(.none)), (.gridTemplateColumns, .keyword(.none))] }
    let slash = (reader.place..<reader.end).first { reader.tokens[$0].isDelim(UInt8(ascii: "/")) } ?? reader.end
    let hasAreas = reader.tokens[reader.place..<slash].contains { $0.kind == .string }
    var rows = Value.identifier("other")
    if hasAreas {
      reader.place = slash
    } else {
      guard let found = PropertyGrammar.part(of: .gridTemplateRows, &reader), !reader.isAtEnd else { return nil }
      rows = found
    }
    guard !reader.isAtEnd else { return [(.gridTemplateRows, rows), (.gridTemplateColumns, .keyword(.none))] }
    guard reader.takesDelim(UInt8(ascii: "/")), let columns = PropertyGrammar.part(of: .gridTemplateColumns, &reader)
    else { return nil }
    return [(.gridTemplateRows, rows), (.gridTemplateColumns, columns)]
  }

  /// A template, or a flow, which is not read further.
  static func grid(_ longhands: [Property], _ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    let others: ShorthandGrammar.Longhands = [
      (.gridAutoRows, .keyword(.initial)), (.gridAutoColumns, .keyword(.initial)), (.gridAutoFlow, .keyword(.initial)),
    ]
    if let found = reader.attempt({ reader in template(&reader).flatMap { reader.isAtEnd ? $0 : nil } }) {
      return found + others
    }
    guard reader.restOfSource.lowercased().contains("auto-flow") else { return nil }
    while !reader.isAtEnd { reader.skipComponent() }
    return longhands.map { ($0, .identifier("other")) }
  }

  static func container(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    guard let name = PropertyGrammar.part(of: .containerName, &reader) else { return nil }
    guard reader.takesDelim(UInt8(ascii: "/")) else {
      return [(.containerName, name), (.containerType, .keyword(.initial))]
    }
    return PropertyGrammar.part(of: .containerType, &reader).map { [(.containerName, name), (.containerType, $0)] }
  }
}
