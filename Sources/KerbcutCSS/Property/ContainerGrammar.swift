/// The grammars of containers (CSS Conditional 5, section 4).
enum ContainerGrammar {
  static func type(_ reader: inout ValueReader) -> Value? {
    var type = Keyword.normal
    let start = reader.place
    while let word = reader.word, ["normal", "size", "inline-size", "scroll-state", "anchored"].contains(word) {
      if word == "size" { type = .size } else if word == "inline-size" { type = .inlineSize }
      reader.place += 1
    }
    return reader.place == start ? nil : .keyword(type)
  }

  static func name(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.none) { return .keyword(.none) }
    var names: [Value] = []
    while let token = reader.current, token.kind == .ident {
      names.append(.identifier(reader.text(token)))
      reader.place += 1
    }
    return names.isEmpty ? nil : .list(names)
  }

  static func container(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    guard let name = PropertyGrammar.part(of: .containerName, &reader) else { return nil }
    guard reader.takesDelim(UInt8(ascii: "/")) else {
      return [(.containerName, name), (.containerType, .keyword(.initial))]
    }
    return PropertyGrammar.part(of: .containerType, &reader).map { [(.containerName, name), (.containerType, $0)] }
  }
}
