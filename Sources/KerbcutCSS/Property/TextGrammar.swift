/// The grammars of properties of fonts and text.
enum TextGrammar {
  static let fontSizes: [Keyword] = [
    .xxSmall, .xSmall, .small, .medium, .large, .xLarge, .xxLarge, .xxxLarge, .smaller, .larger, .math,
  ]

  /// Keywords in any order, each once, or one that stands alone.
  static func several(_ reader: inout ValueReader, of keywords: [Keyword], or alone: Keyword) -> Value? {
    if reader.takes(alone) { return .keyword(alone) }
    var found: [Keyword] = []
    while let keyword = reader.keyword(keywords) {
      if found.contains(keyword) { return nil }
      found.append(keyword)
    }
    let ordered = keywords.filter(found.contains)
    if ordered.isEmpty { return nil }
    return ordered.count == 1 ? .keyword(ordered[0]) : .list(ordered.map(Value.keyword))
  }

  static func weight(_ reader: inout ValueReader) -> Value? {
    if let keyword = reader.keyword([.normal, .bold, .bolder, .lighter]) { return .keyword(keyword) }
    guard let value = reader.numeric(.number) else { return nil }
    if case .number(let number) = value, !(1...1000).contains(number) { return nil }
    return value
  }

  static func fontStyle(_ reader: inout ValueReader) -> Value? {
    guard let keyword = reader.keyword([.normal, .italic, .oblique]) else { return nil }
    guard keyword == .oblique else { return .keyword(keyword) }
    if let angle = reader.numeric(.angle) { return .list([.keyword(.oblique), angle]) }
    return .keyword(.oblique)
  }

  static func families(_ reader: inout ValueReader) -> Value? {
    var families: [Value] = []
    repeat {
      guard let token = reader.current else { return nil }
      if token.kind == .string {
        families.append(.string(reader.text(token)))
        reader.place += 1
      } else if token.kind == .function {
        reader.skipComponent()
        families.append(.identifier("generic"))
      } else {
        guard let family = familyName(&reader) else { return nil }
        families.append(family)
      }
    } while reader.takesComma()
    return .commas(families)
  }

  private static let genericFamilies: [Keyword] = [
    .serif, .sansSerif, .monospace, .cursive, .fantasy, .systemUi, .uiMonospace, .math,
  ]

  private static func familyName(_ reader: inout ValueReader) -> Value? {
    var words: [String] = []
    var keyword: Keyword?
    while let token = reader.current, token.kind == .ident {
      keyword = Keyword.named(token.atom)
      words.append(reader.text(token))
      reader.place += 1
    }
    if words.isEmpty { return nil }
    if words.count == 1, let keyword {
      if genericFamilies.contains(keyword) { return .keyword(keyword) }
      if keyword.isCSSWide || keyword == .default { return nil }
    }
    return .identifier(words.joined(separator: " "))
  }

  static func indent(_ reader: inout ValueReader) -> Value? {
    var length: Value?
    while !reader.isAtEnd {
      if reader.keyword([.hanging, .eachLine]) != nil { continue }
      guard length == nil, let value = reader.numeric(.lengthPercentage) else { return nil }
      length = value
    }
    return length
  }

  static func quotes(_ reader: inout ValueReader) -> Value? {
    if let keyword = reader.keyword([.auto, .none, .matchParent]) { return .keyword(keyword) }
    var strings: [Value] = []
    while let token = reader.current, token.kind == .string {
      strings.append(.string(reader.text(token)))
      reader.place += 1
    }
    return strings.isEmpty || strings.count % 2 != 0 ? nil : .list(strings)
  }

  static func listStyleType(_ reader: inout ValueReader) -> Value? {
    guard let token = reader.current else { return nil }
    switch token.kind {
    case .string:
      reader.place += 1
      return .string(reader.text(token))
    case .ident:
      if let keyword = reader.peekedKeyword, keyword.isCSSWide || keyword == .inside || keyword == .outside {
        return nil
      }
      reader.place += 1
      return reader.tokens[reader.place - 1].atom == noneAtom ? .keyword(.none) : .identifier(reader.text(token))
    case .function:
      reader.skipComponent()
      return .identifier("symbols()")
    default: return nil
    }
  }

  private static let noneAtom = Atom(hashing: "none")

  static func cursor(_ reader: inout ValueReader) -> Value? {
    var images: [Value] = []
    while let image = VisualGrammar.image(&reader) {
      while reader.numeric(.number) != nil {}
      guard reader.takesComma() else { return nil }
      images.append(image)
    }
    guard let keyword = reader.keyword(cursors) else { return nil }
    return images.isEmpty ? .keyword(keyword) : .commas(images + [.keyword(keyword)])
  }

  private static let cursors: [Keyword] = [
    .auto, .default, .none, .contextMenu, .help, .pointer, .progress, .wait, .cell, .crosshair, .text, .verticalText,
    .alias, .copy, .move, .noDrop, .notAllowed, .grab, .grabbing, .eResize, .nResize, .neResize, .nwResize, .sResize,
    .seResize, .swResize, .wResize, .ewResize, .nsResize, .neswResize, .nwseResize, .colResize, .rowResize, .allScroll,
    .zoomIn, .zoomOut, .webkitGrab, .webkitGrabbing, .webkitZoomIn, .webkitZoomOut,
  ]

  static func colorScheme(_ reader: inout ValueReader) -> Value? {
    if reader.takes(.normal) { return .keyword(.normal) }
    var schemes: [Value] = []
    while let token = reader.current, token.kind == .ident {
      schemes.append(.identifier(reader.text(token).lowercased()))
      reader.place += 1
    }
    return schemes.isEmpty ? nil : .list(schemes)
  }
}

/// The grammar of `content`.
enum ContentGrammar {
  static func content(_ reader: inout ValueReader) -> Value? {
    if let keyword = reader.keyword([.normal, .none]) { return .keyword(keyword) }
    var parts: [Value] = []
    var alternative: [Value]?
    while !reader.isAtEnd {
      if alternative == nil, !parts.isEmpty, reader.takesDelim(UInt8(ascii: "/")) {
        alternative = []
        continue
      }
      guard let part = part(&reader) else { return nil }
      if alternative == nil { parts.append(part) } else { alternative?.append(part) }
    }
    guard !parts.isEmpty, alternative?.isEmpty != true else { return nil }
    return alternative.map { .function("content", [.list(parts), .list($0)]) } ?? .list(parts)
  }

  private static func part(_ reader: inout ValueReader) -> Value? {
    guard let token = reader.current else { return nil }
    switch token.kind {
    case .string:
      reader.place += 1
      return .string(reader.text(token))
    case .ident: return reader.keyword([.openQuote, .closeQuote, .noOpenQuote, .noCloseQuote]).map(Value.keyword)
    case .function:
      let name = reader.text(token).lowercased()
      switch name {
      case "attr":
        guard let inner = reader.arguments(), let attribute = inner.current, attribute.kind == .ident else {
          return nil
        }
        return .function("attr", [.identifier(inner.text(attribute))])
      case "counter", "counters":
        guard let inner = reader.arguments() else { return nil }
        let style = inner.separatedByCommas().dropFirst(name == "counter" ? 1 : 2).first
        return .function("counter", [.identifier(style?.restOfSource.lowercased() ?? "decimal")])
      default: return VisualGrammar.image(&reader)
      }
    default: return VisualGrammar.image(&reader)
    }
  }
}
