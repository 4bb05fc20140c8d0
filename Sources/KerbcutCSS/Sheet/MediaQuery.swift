/// A list of media queries (Media Queries 5); an empty one always matches.
struct MediaQueryList: Sendable, Equatable {
  var queries: [MediaQuery] = []

  init(parsing bytes: [UInt8], _ range: Range<Int>) {
    let tokens = Tokenizer.tokens(bytes, from: range.lowerBound, to: range.upperBound)
    guard !tokens.isEmpty else { return }
    queries = ValueReader(bytes, tokens).separatedByCommas().map { MediaQuery(parsing: $0) }
  }

  init(parsing text: String) {
    let bytes = Array(text.utf8)
    self.init(parsing: bytes, 0..<bytes.count)
  }

  func matches(_ device: Device) -> Bool { queries.isEmpty || queries.contains { $0.matches(device) } }

  /// Whether any query asks for the orientation.
  var asksForOrientation: Bool { queries.contains { $0.condition?.asksForOrientation ?? false } }
}

/// One media query.
struct MediaQuery: Sendable, Equatable {
  var isNegated = false
  var type: String?
  var condition: MediaCondition?

  init(parsing reader: ValueReader) {
    var reader = reader
    if let parsed = Self.typed(&reader) {
      self = parsed
    } else if let condition = MediaCondition.parse(&reader, allowsOr: true), reader.isAtEnd {
      self.condition = condition
    } else {
      // “not all” is what an invalid query is replaced by.
      isNegated = true
      type = "all"
    }
  }

  private init() {}

  private static func typed(_ reader: inout ValueReader) -> MediaQuery? {
    guard let first = reader.current, first.kind == .ident else { return nil }
    var query = MediaQuery()
    var word = reader.text(first).lowercased()
    let start = reader.place
    reader.place += 1
    if word == "not" || word == "only" {
      guard let next = reader.current, next.kind == .ident else {
        reader.place = start
        return nil
      }
      query.isNegated = word == "not"
      word = reader.text(next).lowercased()
      reader.place += 1
    }
    guard !["and", "or", "not", "only", "layer"].contains(word) else { return nil }
    query.type = word
    if reader.isAtEnd { return query }
    guard let and = reader.current, and.kind == .ident, reader.text(and).lowercased() == "and" else { return nil }
    reader.place += 1
    guard let condition = MediaCondition.parse(&reader, allowsOr: false), reader.isAtEnd else { return nil }
    query.condition = condition
    return query
  }

  func matches(_ device: Device) -> Bool {
    let isType = type == nil || type == "all" || type == (device.isPrint ? "print" : "screen")
    guard isType else { return isNegated }
    guard let condition else { return !isNegated }
    // An unknown feature makes neither the query nor its negation match.
    guard let holds = condition.holds(device) else { return false }
    return holds != isNegated
  }
}

/// A condition of a media query.
indirect enum MediaCondition: Sendable, Equatable {
  case feature(MediaFeature)
  case not(MediaCondition)
  case all([MediaCondition])
  case any([MediaCondition])
  /// `style(--name: value)`, or `style(--name)` for one that has any: of containers, and of elements in `if()`.
  case style(Atom, value: [UInt8]?)
  /// `<general-enclosed>`.
  case unknown

  static func parse(_ reader: inout ValueReader, allowsOr: Bool) -> MediaCondition? {
    guard reader.depth < ValueReader.depthLimit else { return .unknown }
    if takes("not", &reader) { return inParens(&reader).map(MediaCondition.not) }
    guard let first = inParens(&reader) else { return nil }
    var parts = [first]
    if takes("and", &reader) {
      repeat {
        guard let next = inParens(&reader) else { return nil }
        parts.append(next)
      } while takes("and", &reader)
      return .all(parts)
    }
    guard allowsOr, takes("or", &reader) else { return first }
    repeat {
      guard let next = inParens(&reader) else { return nil }
      parts.append(next)
    } while takes("or", &reader)
    return .any(parts)
  }

  static func takes(_ word: String, _ reader: inout ValueReader) -> Bool {
    guard let token = reader.current, token.kind == .ident, reader.text(token).lowercased() == word else {
      return false
    }
    reader.place += 1
    return true
  }

  private static func inParens(_ reader: inout ValueReader) -> MediaCondition? {
    guard let token = reader.current else { return nil }
    if token.kind == .ident, takes("not", &reader) { return inParens(&reader).map(MediaCondition.not) }
    guard token.kind == .openParen || token.kind == .function else { return nil }
    guard var inner = reader.arguments() else { return nil }
    if token.kind == .function {
      return reader.text(token).lowercased() == "style" ? styleQuery(&inner) : .unknown
    }
    if let next = inner.current, next.kind == .openParen || inner.text(next).lowercased() == "not" {
      var nested = inner
      if let condition = parse(&nested, allowsOr: true), nested.isAtEnd { return condition }
    }
    return MediaFeature.parse(&inner).map(MediaCondition.feature) ?? .unknown
  }

  /// Whether it holds; nil if it is unknown (Media Queries 4, section 3.1, Kleene's logic).
  func holds(_ device: Device) -> Bool? {
    holds { leaf in
      guard case .feature(let feature) = leaf else { return nil }
      return feature.holds(device)
    }
  }

  /// The same where something else says what holds of the parts that have no parts.
  func holds(_ test: (MediaCondition) -> Bool?) -> Bool? {
    switch self {
    case .feature, .style, .unknown: return test(self)
    case .not(let inner): return inner.holds(test).map { !$0 }
    case .all(let parts):
      let results = parts.map { $0.holds(test) }
      return results.contains(false) ? false : results.contains(nil) ? nil : true
    case .any(let parts):
      let results = parts.map { $0.holds(test) }
      return results.contains(true) ? true : results.contains(nil) ? nil : false
    }
  }

  var asksForOrientation: Bool {
    switch self {
    case .feature(let feature): feature.name == "orientation"
    case .not(let inner): inner.asksForOrientation
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForOrientation)
    case .style, .unknown: false
    }
  }
}
