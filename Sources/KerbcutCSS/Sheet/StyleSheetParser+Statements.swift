/// Layers, imports and registered properties: what at-rules say besides style rules.
extension StyleSheetParser {
  func layerNames(_ prelude: Range<Int>) -> [String] {
    let text = String(decoding: bytes[prelude], as: UTF8.self)
    return text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  mutating func layer(_ name: String?, in outer: Int32) -> Int32 {
    var path = outer >= 0 ? layers[Int(outer)] + "." : ""
    if let name {
      path += name
    } else {
      anonymousLayers += 1
      path += "\u{1}\(anonymousLayers)"
    }
    if let known = layerNumbers[path] { return known }
    layers.append(path)
    let number = Int32(truncatingIfNeeded: layers.count - 1)
    layerNumbers[path] = number
    return number
  }

  mutating func importRule(_ prelude: Range<Int>, _ context: Context) {
    let tokens = Tokenizer.tokens(bytes, from: prelude.lowerBound, to: prelude.upperBound)
    var reader = ValueReader(bytes, tokens)
    guard case .url(let address)? = Self.address(&reader) else { return }
    var layerName: String?
    var condition = context.condition
    if let token = reader.current, token.kind == .ident, reader.text(token).lowercased() == "layer" {
      layerName = ""
      reader.place += 1
    } else if let token = reader.current, token.kind == .function, reader.text(token).lowercased() == "layer",
      let inner = reader.arguments()
    {
      layerName = inner.restOfSource.filter { !$0.isWhitespace }
    }
    if let token = reader.current, token.kind == .function, reader.text(token).lowercased() == "supports",
      let inner = reader.arguments()
    {
      let holds = SupportsCondition.holds(inner)
      conditions.append(RuleCondition(kind: .supports(holds), parent: condition))
      condition = Int32(truncatingIfNeeded: conditions.count - 1)
    }
    if !reader.isAtEnd {
      let start = Int(tokens[reader.place].start)
      conditions.append(
        RuleCondition(kind: .media(MediaQueryList(parsing: bytes, start..<prelude.upperBound)), parent: condition))
      condition = Int32(truncatingIfNeeded: conditions.count - 1)
    }
    imports.append(
      ImportRule(address: address, condition: condition, layer: layerName, offset: prelude.lowerBound))
  }

  private static func address(_ reader: inout ValueReader) -> Value? {
    if let token = reader.current, token.kind == .string {
      reader.place += 1
      return .url(reader.text(token))
    }
    return VisualGrammar.image(&reader)
  }

  /// `@property`: only the initial value matters to what is computed here.
  mutating func property(_ prelude: Range<Int>, _ body: Range<Int>) {
    let name = bytes[prelude].filter { !$0.isCSSSpace }
    var place = body.lowerBound
    while place < body.upperBound {
      let start = place
      DeclarationParser.skipDeclaration(bytes, at: &place, end: body.upperBound)
      var tokenizer = Tokenizer(bytes, from: start, to: place)
      let descriptor = tokenizer.next()
      if descriptor.atom == Self.initialValue, tokenizer.next().kind == .colon {
        let value = bytes[tokenizer.place..<place]
        registered[Atom(hashing: name)] = Array(value.drop(while: \.isCSSSpace))
      }
      place += 1
    }
  }

  private static let initialValue = Atom(hashing: "initial-value")
}
