/// The grammars of gaps, alignment, grids and containers (CSS Box Alignment 3, CSS Grid 2, CSS Conditional 5).
enum PlacementGrammar {
  // MARK: Alignment

  private static let words: Set<String> = [
    "normal", "auto", "legacy", "stretch", "start", "end", "center", "flex-start", "flex-end", "self-start", "self-end",
    "left", "right", "baseline", "space-between", "space-around", "space-evenly", "anchor-center",
  ]
  /// Words that may stand before one of those, and change where something goes only if there is too little room.
  private static let prefixes: Set<String> = ["safe", "unsafe", "first", "last", "legacy"]

  /// The word that says where to; one that stands before it counts where it makes a difference: `last baseline`.
  static func alignment(_ reader: inout ValueReader) -> Value? {
    guard let first = word(reader, 0) else { return nil }
    if prefixes.contains(first), let second = word(reader, 1), words.contains(second) {
      reader.place += 2
      return .identifier(first == "last" ? "last baseline" : second)
    }
    guard words.contains(first) else { return nil }
    reader.place += 1
    return .identifier(first)
  }

  private static func word(_ reader: ValueReader, _ offset: Int) -> String? {
    guard reader.place + offset < reader.end else { return nil }
    let token = reader.tokens[reader.place + offset]
    return token.kind == .ident ? reader.text(token).lowercased() : nil
  }

  // MARK: Grids

  private static let repeatLimit = 100
  private static let trackLimit = 1_000

  /// `grid-template-columns`: a list of tracks, `repeat()` of a number written out. `auto-repeat` has the tracks of
  /// `repeat(auto-fill, …)`; what is not understood is `other`.
  static func template(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    if let first = word(reader, 0), first == "subgrid" || first == "masonry" {
      while !reader.isAtEnd { reader.skipComponent() }
      return .identifier("other")
    }
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
      guard found.count <= trackLimit else { return .identifier("other") }
    }
    return found.isEmpty ? nil : .list(found)
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
      var inner = reader.arguments(), let first = inner.current
    else { return nil }
    let word = first.kind == .ident ? inner.text(first).lowercased() : ""
    let isAutomatic = word == "auto-fill" || word == "auto-fit"
    let count = isAutomatic ? nil : inner.integer()
    if isAutomatic { inner.place += 1 }
    guard isAutomatic || count != nil, inner.takesComma(), case .list(let tracks)? = self.tracks(&inner) else {
      return nil
    }
    guard let count else { return [.function("auto-repeat", tracks)] }
    guard count > 0 else { return nil }
    return count > repeatLimit ? [.identifier("other")] : (0..<count).flatMap { _ in tracks }
  }

  static func flow(_ reader: inout ValueReader) -> Value? {
    var words: Set<String> = []
    while let word = word(reader, 0), ["row", "column", "dense"].contains(word) {
      words.insert(word)
      reader.place += 1
    }
    return words.isEmpty ? nil : .identifier(words.contains("column") ? "column" : "row")
  }

  // MARK: Containers

  static func containerType(_ reader: inout ValueReader) -> Value? {
    var type = Keyword.normal
    let start = reader.place
    while let word = word(reader, 0), ["normal", "size", "inline-size", "scroll-state", "anchored"].contains(word) {
      if word == "size" { type = .size } else if word == "inline-size" { type = .inlineSize }
      reader.place += 1
    }
    return reader.place == start ? nil : .keyword(type)
  }

  static func containerName(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    var names: [Value] = []
    while let token = reader.current, token.kind == .ident {
      names.append(.identifier(reader.text(token)))
      reader.place += 1
    }
    return names.isEmpty ? nil : .list(names)
  }
}
