/// The form of a property's values: what its part of a grammar takes from a reader.
enum PropertyForm: Sendable {
  /// One of some keywords.
  case keywords([Keyword])
  case reads(@Sendable (inout ValueReader) -> Value?)

  func value(_ reader: inout ValueReader) -> Value? {
    switch self {
    case .keywords(let keywords): reader.keyword(keywords).map(Value.keyword)
    case .reads(let read): read(&reader)
    }
  }

  static let color = reads { $0.color() }
  static let lineWidth = numeric([.length, .notNegative], or: [.thin, .medium, .thick])

  static func color(or keywords: [Keyword]) -> PropertyForm {
    reads { $0.keyword(keywords).map(Value.keyword) ?? $0.color() }
  }

  static func numeric(_ types: NumericTypes, or keywords: [Keyword] = []) -> PropertyForm {
    keywords.isEmpty ? reads { $0.numeric(types) } : reads { PropertyGrammar.keyword(keywords, or: types, &$0) }
  }

  static func integer(or keywords: [Keyword]) -> PropertyForm {
    reads { $0.keyword(keywords).map(Value.keyword) ?? $0.integer().map { .number(Double($0)) } }
  }

  static func size(or keyword: Keyword) -> PropertyForm {
    let keywords = [keyword] + PropertyGrammar.sizeKeywords
    return reads { PropertyGrammar.size(&$0, keywords) }
  }

  /// Keywords in any order, each once, or one that stands alone.
  static func several(_ keywords: [Keyword], or alone: Keyword) -> PropertyForm {
    reads { TextGrammar.several(&$0, of: keywords, or: alone) }
  }

  /// Values separated by commas.
  static func layers(_ read: @escaping @Sendable (inout ValueReader) -> Value?) -> PropertyForm {
    reads { VisualGrammar.layers(&$0, read) }
  }
}
