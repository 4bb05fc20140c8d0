import KerbcutBasics

/// The grammars of longhand properties.
enum PropertyGrammar {
  /// The declared value of a longhand from all tokens of the reader; nil if it does not fit the grammar.
  static func value(of property: Property, _ reader: inout ValueReader) -> Value? {
    if let keyword = reader.peekedKeyword, keyword.isCSSWide {
      reader.place += 1
      return reader.isAtEnd ? .keyword(keyword) : nil
    }
    guard let value = part(of: property, &reader), reader.isAtEnd else { return nil }
    return value
  }

  /// A value that other parts of a shorthand may follow.
  static func part(of property: Property, _ reader: inout ValueReader) -> Value? {
    PropertyTable.rows[property.index].grammar.value(&reader)
  }

  static func keyword(_ keywords: [Keyword], or types: NumericTypes, _ reader: inout ValueReader) -> Value? {
    reader.keyword(keywords).map(Value.keyword) ?? reader.numeric(types)
  }

  /// `color`.
  static func textColor(_ reader: inout ValueReader) -> Value? {
    if let keyword = reader.keyword([.internalQuirkInherit]) { return .keyword(keyword) }
    return reader.color()
  }

  /// What a shape is painted with (SVG 2, section 13.2).
  static func paint(_ reader: inout ValueReader) -> Value? {
    if let keyword = reader.keyword([.none]) { return .keyword(keyword) }
    if let token = reader.current, token.kind == .url {
      reader.place += 1
      _ = reader.color() ?? reader.keyword([.none]).map(Value.keyword)
      return .unknown(Lack(.pattern))
    }
    return textColor(&reader)
  }

  static func size(_ reader: inout ValueReader, _ keywords: [Keyword]) -> Value? {
    if let keyword = reader.keyword(keywords) { return .keyword(keyword) }
    if let token = reader.current, token.kind == .function, token.atom == fitContent {
      _ = reader.arguments()
      return .keyword(.fitContent)
    }
    return reader.numeric(.size)
  }

  private static let fitContent = Atom(hashing: "fit-content")
  static let sizeKeywords: [Keyword] = [
    .minContent, .maxContent, .fitContent, .stretch, .webkitFillAvailable, .webkitFitContent, .webkitMinContent,
    .webkitMaxContent, .content,
  ]

  static let lineStyles: [Keyword] = [
    .none, .hidden, .dotted, .dashed, .solid, .double, .groove, .ridge, .inset, .outset,
  ]
  static let overflows: [Keyword] = [.visible, .hidden, .clip, .scroll, .auto, .overlay, .internalTextarea]
}
