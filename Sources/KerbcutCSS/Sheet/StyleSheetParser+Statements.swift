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

  /// `@property`, which counts only if it says what the property may hold, whether it is inherited and, unless it may
  /// hold anything, what it holds at first.
  mutating func property(_ prelude: Range<Int>, _ body: Range<Int>) {
    let name = bytes[prelude].filter { !$0.isCSSSpace }
    var syntax: String?
    var inherits: Bool?
    var initial: [UInt8]?
    var place = body.lowerBound
    while place < body.upperBound {
      let start = place
      DeclarationParser.skipDeclaration(bytes, at: &place, end: body.upperBound)
      var reader = ValueReader(bytes, Tokenizer.tokens(bytes, from: start, to: place))
      place += 1
      guard let descriptor = reader.current, descriptor.kind == .ident, reader.next?.kind == .colon else { continue }
      reader.place += 2
      switch reader.text(descriptor).lowercased() {
      case "syntax": syntax = reader.current.flatMap { $0.kind == .string ? reader.text($0) : nil }
      case "inherits": inherits = ["true": true, "false": false][reader.restOfSource.lowercased()]
      case "initial-value": initial = Array(reader.restOfSource.utf8)
      default: break
      }
    }
    guard let syntax, let inherits, initial != nil || syntax == "*" else { return }
    customRules.properties[Atom(hashing: name)] = RegisteredProperty(
      initial: initial, inherits: inherits, syntax: syntax)
  }
}
