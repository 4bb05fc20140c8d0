/// A declaration of a longhand or a custom property.
struct Declaration: Sendable {
  enum Target: Sendable, Equatable {
    case property(Property)
    case custom(Atom)
  }

  var target: Target
  var value: Value
  var isImportant = false
  /// Where the declaration starts in its sheet.
  var offset: UInt32 = 0
}

/// The declarations of one `{}` block, in order, shorthands taken apart.
struct DeclarationBlock: Sendable {
  var declarations: [Declaration] = []
  var hasImportant = false
  /// Whether a property that is not inherited by itself may take its value from the parent.
  var asksParent = false
  /// Whether a value depends on the element's own attributes or place.
  var asksElement = false
}

/// Parses the declarations of a block (CSS Syntax 3, section 5.5.5).
struct DeclarationParser {
  let bytes: [UInt8]
  var isQuirky = false
  private(set) var block = DeclarationBlock()

  init(_ bytes: [UInt8], isQuirky: Bool = false) {
    self.bytes = bytes
    self.isQuirky = isQuirky
  }

  static func block(_ bytes: [UInt8], in ranges: [Range<Int>], isQuirky: Bool = false) -> DeclarationBlock {
    var parser = DeclarationParser(bytes, isQuirky: isQuirky)
    for range in ranges { parser.parse(range) }
    return parser.block
  }

  mutating func parse(_ range: Range<Int>) {
    var place = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while place < end {
      let byte = bytes[place]
      if byte.isCSSSpace || byte == UInt8(ascii: ";") {
        place += 1
      } else if byte == UInt8(ascii: "/"), place + 1 < end, bytes[place + 1] == UInt8(ascii: "*") {
        place = Scanner.endOfComment(bytes, at: place, end: end)
      } else {
        let start = place
        Self.skipDeclaration(bytes, at: &place, end: end)
        declaration(start, place)
      }
    }
  }

  /// Goes to the semicolon or end behind a declaration.
  static func skipDeclaration(_ bytes: [UInt8], at place: inout Int, end: Int) {
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: ";"): return
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): Scanner.skipBlock(bytes, at: &place, end: end)
      default: Scanner.skipByte(bytes, at: &place, end: end)
      }
    }
  }

  private mutating func declaration(_ start: Int, _ end: Int) {
    var tokenizer = Tokenizer(bytes, from: start, to: end)
    let name = tokenizer.next()
    guard name.kind == .ident else { return }
    guard tokenizer.next().kind == .colon else { return }
    let valueStart = tokenizer.place
    if isCustom(name) { return custom(name, valueStart, end) }
    if let property = Property.named(name.atom) {
      longhand(property, offset: start, valueStart, end)
    } else if let shorthand = Shorthand.named(name.atom) {
      self.shorthand(shorthand, offset: start, valueStart, end)
    }
  }

  private func isCustom(_ name: Token) -> Bool {
    name.textEnd - name.textStart > 2 && bytes[Int(name.textStart)] == UInt8(ascii: "-")
      && bytes[Int(name.textStart) + 1] == UInt8(ascii: "-")
  }

  private mutating func custom(_ name: Token, _ start: Int, _ end: Int) {
    let tokens = Tokenizer.tokens(bytes, from: start, to: end)
    let (count, isImportant) = Self.withoutImportance(tokens, bytes)
    let atom = Atom(hashing: Escapes.decoded(bytes, from: Int(name.textStart), to: Int(name.textEnd)))
    let value: Value
    if count == 1, let keyword = Keyword.named(tokens[0].atom), keyword.isCSSWide, tokens[0].kind == .ident {
      value = .keyword(keyword)
    } else {
      let source = count == 0 ? [] : Array(bytes[Int(tokens[0].start)..<Int(tokens[count - 1].end)])
      value = .unresolved(UnresolvedValue(source: source, shorthand: nil))
    }
    append(Declaration(target: .custom(atom), value: value, isImportant: isImportant, offset: UInt32(clamping: start)))
  }

  private mutating func append(_ declaration: Declaration) {
    if declaration.isImportant { block.hasImportant = true }
    if case .unresolved(let value) = declaration.value, ValueFunctions.asksElement(value.source) {
      block.asksElement = true
    }
    if case .property(let property) = declaration.target, !property.isInherited {
      switch declaration.value {
      case .keyword(.inherit), .unresolved: block.asksParent = true
      default: break
      }
    }
    block.declarations.append(declaration)
  }

  /// How many tokens stand before `!important`, and whether it is there.
  private static func withoutImportance(_ tokens: [Token], _ bytes: [UInt8]) -> (Int, Bool) {
    guard tokens.count >= 2, tokens[tokens.count - 1].kind == .ident, tokens[tokens.count - 1].atom == important,
      tokens[tokens.count - 2].isDelim(UInt8(ascii: "!"))
    else { return (tokens.count, false) }
    return (tokens.count - 2, true)
  }

  private static let important = Atom(hashing: "important")

  private func reader(
    _ start: Int, _ end: Int, _ property: Property?
  ) -> (ValueReader, isImportant: Bool, hasVariables: Bool) {
    var tokens = Tokenizer.tokens(bytes, from: start, to: end)
    let (count, isImportant) = Self.withoutImportance(tokens, bytes)
    tokens.removeSubrange(count...)
    let hasVariables = ValueFunctions.isIn(tokens, bytes, of: property)
    return (ValueReader(bytes, tokens, isQuirky: isQuirky), isImportant, hasVariables)
  }

  private mutating func longhand(_ property: Property, offset: Int, _ start: Int, _ end: Int) {
    var (reader, isImportant, hasVariables) = reader(start, end, property)
    reader.isQuirky = isQuirky && Quirks.applies(to: property)
    let value: Value?
    if hasVariables {
      value = .unresolved(UnresolvedValue(source: Array(reader.restOfSource.utf8), shorthand: nil))
    } else {
      value = PropertyGrammar.value(of: property, &reader)
    }
    guard let value else { return }
    append(
      Declaration(
        target: .property(property), value: value, isImportant: isImportant, offset: UInt32(clamping: offset)))
  }

  private mutating func shorthand(_ shorthand: Shorthand, offset: Int, _ start: Int, _ end: Int) {
    var (reader, isImportant, hasVariables) = reader(start, end, nil)
    reader.isQuirky = isQuirky && Quirks.applies(to: shorthand)
    if hasVariables {
      let value = Value.unresolved(UnresolvedValue(source: Array(reader.restOfSource.utf8), shorthand: shorthand))
      for longhand in shorthand.longhands {
        append(
          Declaration(
            target: .property(longhand), value: value, isImportant: isImportant, offset: UInt32(clamping: offset)))
      }
      return
    }
    guard let values = ShorthandGrammar.values(of: shorthand, &reader) else { return }
    for (longhand, value) in values {
      append(
        Declaration(
          target: .property(longhand), value: value, isImportant: isImportant, offset: UInt32(clamping: offset)))
    }
  }
}

/// Where a document in quirks mode is lenient (Quirks Mode Standard, sections 3.1 and 3.2).
enum Quirks {
  static func applies(to property: Property) -> Bool {
    switch property {
    case .color, .backgroundColor, .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor,
      .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth, .top, .right, .bottom, .left,
      .fontSize, .height, .width, .letterSpacing, .marginTop, .marginRight, .marginBottom, .marginLeft, .maxHeight,
      .maxWidth, .minHeight, .minWidth, .paddingTop, .paddingRight, .paddingBottom, .paddingLeft, .textIndent,
      .verticalAlign, .wordSpacing, .clip, .borderSpacing:
      true
    default: false
    }
  }

  static func applies(to shorthand: Shorthand) -> Bool {
    switch shorthand {
    case .borderWidth, .borderColor, .margin, .padding: true
    default: false
    }
  }
}
