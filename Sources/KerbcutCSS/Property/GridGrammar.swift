/// The grammars of grids: their tracks, and the lines that items are placed by (CSS Grid 2).
enum GridGrammar {
  // MARK: Lines

  /// A line by its number or name, or a span as it is written (CSS Grid 2, section 8.3).
  static func line(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.auto) { return .keyword(.auto) }
    var words: [String] = []
    var number: Int?
    // `span`, a name and a number, in any order.
    while !reader.isAtEnd, words.count < 3, !(reader.current?.isDelim(UInt8(ascii: "/")) ?? true) {
      if number == nil, let found = reader.integer() {
        number = found
      } else if let token = reader.current, token.kind == .ident, reader.peekedKeyword?.isCSSWide != true {
        reader.place += 1
        words.append(reader.text(token))
      } else {
        return nil
      }
    }
    guard words.count < 2 || words.contains("span"), words != ["span"] || number != nil else { return nil }
    guard let number else { return words.isEmpty ? nil : .identifier(words.joined(separator: " ")) }
    if number == 0 { return nil }
    return words.isEmpty ? .number(Double(number)) : .identifier((words + ["\(number)"]).joined(separator: " "))
  }

  /// Lines parted by slashes: one that is left out is the named one across from it, else automatic.
  static func lines(_ longhands: [Property], _ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    guard let first = line(&reader) else { return nil }
    var lines = [first]
    while lines.count < longhands.count, reader.takesDelim(UInt8(ascii: "/")) {
      guard let next = line(&reader) else { return nil }
      lines.append(next)
    }
    for place in lines.count..<longhands.count {
      let across = lines[place == 3 ? 1 : 0]
      lines.append(isName(across) ? across : .keyword(.auto))
    }
    return Array(zip(longhands, lines))
  }

  private static func isName(_ line: Value) -> Bool {
    if case .identifier(let text) = line { return !text.contains(" ") && text != "span" }
    return false
  }

  // MARK: Tracks

  private static let trackLimit = 1_000

  /// `grid-template-columns`: a list of tracks, `repeat()` of a number written out. `auto-repeat` has the tracks of
  /// `repeat(auto-fill, …)`; what is not understood is `other`.
  static func template(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    if let first = reader.word, first == "subgrid" || first == "masonry" { return other(&reader) }
    return tracks(&reader)
  }

  /// Track sizes up to a slash or the end.
  static func tracks(_ reader: inout ValueReader) -> Value? {
    var found: [Value] = []
    while !reader.isAtEnd, reader.current?.isDelim(UInt8(ascii: "/")) != true {
      if reader.current?.kind == .openSquare {
        reader.skipComponent()
      } else if let track = track(&reader) {
        found.append(track)
      } else if let repeated = repetition(&reader) {
        found += repeated
      } else {
        return nil
      }
      if found.count > trackLimit { return other(&reader) }
    }
    return found.isEmpty ? nil : .list(found)
  }

  /// What is not understood, up to a slash or the end.
  private static func other(_ reader: inout ValueReader) -> Value {
    while !reader.isAtEnd, reader.current?.isDelim(UInt8(ascii: "/")) != true { reader.skipComponent() }
    return .identifier("other")
  }

  private static let trackKeywords: [Keyword] = [.auto, .minContent, .maxContent]

  /// A length, a keyword, `fr`, `minmax()` or `fit-content()`.
  private static func track(_ reader: inout ValueReader) -> Value? {
    guard let token = reader.current else { return nil }
    if let keyword = reader.keyword(trackKeywords) { return .keyword(keyword) }
    if token.kind == .dimension, reader.text(token).lowercased() == "fr" {
      reader.place += 1
      return .function("fr", [.number(token.number)])
    }
    guard token.kind == .function else { return reader.numeric(.size) }
    switch reader.text(token).lowercased() {
    case "minmax":
      guard let inner = reader.arguments() else { return nil }
      let bounds = inner.separatedByCommas().compactMap { part in
        var part = part
        return track(&part)
      }
      return bounds.count == 2 ? .function("minmax", bounds) : nil
    case "fit-content":
      guard var inner = reader.arguments(), let most = inner.numeric(.size) else { return nil }
      return .function("fit-content", [most])
    default: return reader.numeric(.size)
    }
  }

  private static func repetition(_ reader: inout ValueReader) -> [Value]? {
    guard let token = reader.current, token.kind == .function, reader.text(token).lowercased() == "repeat",
      var inner = reader.arguments(), !inner.isAtEnd
    else { return nil }
    let word = inner.word
    let isAutomatic = word == "auto-fill" || word == "auto-fit"
    let count = isAutomatic ? nil : inner.integer()
    if isAutomatic { inner.place += 1 }
    guard isAutomatic || count != nil, inner.takesComma(), case .list(let tracks)? = self.tracks(&inner) else {
      return nil
    }
    guard let count else { return [.function("auto-repeat", tracks)] }
    guard count > 0 else { return nil }
    // One more than the limit says that they are too many.
    return (0..<min(count, trackLimit / tracks.count + 1)).flatMap { _ in tracks }
  }

  /// The direction; `dense` changes only where items fill gaps.
  static func flow(_ reader: inout ValueReader) -> Value? {
    let start = reader.place
    var direction = Keyword.row
    while let word = reader.word, ["row", "column", "dense"].contains(word) {
      if word == "column" { direction = .column }
      reader.place += 1
    }
    return reader.place == start ? nil : .keyword(direction)
  }

  // MARK: Shorthands

  /// Rows, a slash and columns; rows with named areas are not read.
  static func templates(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
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
    if let found = reader.attempt({ reader in templates(&reader).flatMap { reader.isAtEnd ? $0 : nil } }) {
      return found + others
    }
    guard reader.restOfSource.lowercased().contains("auto-flow") else { return nil }
    while !reader.isAtEnd { reader.skipComponent() }
    return longhands.map { ($0, .identifier("other")) }
  }
}
