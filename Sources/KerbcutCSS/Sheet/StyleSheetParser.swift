/// Parses a sheet's rules (CSS Syntax 3, section 5), with nesting (CSS Nesting 1).
struct StyleSheetParser {
  let bytes: [UInt8]
  var selectors = SelectorTable()
  var rules: [StyleRule] = []
  var entries: [SelectorEntry] = []
  var imports: [ImportRule] = []
  var conditions: [RuleCondition] = []
  var layers: [String] = []
  var layerNumbers: [String: Int32] = [:]
  var keyframeNames: Set<String> = []
  var registered: [Atom: [UInt8]] = [:]
  var isTruncated = false
  private var place = 0
  private var canImport = true
  private var anonymousLayers = 0

  static let nestingLimit = 32
  static let ruleLimit = 200_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    rules.reserveCapacity(bytes.count / 120)
  }

  /// What surrounds a rule.
  private struct Context {
    var condition: Int32 = -1
    var layer: Int32 = -1
    /// The list of the parent rule's selectors.
    var parentList: Int32?
    var depth = 0
  }

  mutating func parse() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    rules(until: bytes.count, Context())
  }

  private mutating func rules(until end: Int, _ context: Context) {
    while place < end {
      let byte = bytes[place]
      if byte.isCSSSpace {
        place += 1
      } else if byte == 0x2F, place + 1 < end, bytes[place + 1] == 0x2A {
        place = Scanner.endOfComment(bytes, at: place, end: end)
      } else if byte == 0x40 {
        atRule(end, context)
      } else if context.depth == 0, skipMarkupComment(end) {
        continue
      } else {
        canImport = false
        styleRule(end, context)
      }
    }
  }

  private mutating func skipMarkupComment(_ end: Int) -> Bool {
    for mark in [[UInt8]("<!--".utf8), [UInt8]("-->".utf8)] where bytes[place..<end].starts(with: mark) {
      place += mark.count
      return true
    }
    return false
  }

  // MARK: Style rules

  /// A rule whose prelude starts here; an unclosed or empty one is passed.
  private mutating func styleRule(_ end: Int, _ context: Context) {
    let start = place
    while true {
      switch Scanner.skip(bytes, at: &place, end: end, stopsAtSemicolon: context.parentList != nil) {
      case .openCurly: return styleRule(prelude: start..<place, end, context)
      case .closeCurly where context.depth == 0: place += 1
      case .closeCurly, .end:
        place = end
        return
      case .semicolon:
        place += 1
        return
      }
    }
  }

  private mutating func styleRule(prelude: Range<Int>, _ end: Int, _ context: Context) {
    let open = place
    let hasNested = Scanner.skipBlock(bytes, at: &place, end: end)
    let isClosed = place <= end && place > open + 1 && bytes[place - 1] == 0x7D
    let body = open + 1..<max(open + 1, isClosed ? place - 1 : place)
    guard rules.count < Self.ruleLimit else {
      isTruncated = true
      return
    }
    guard let found = parseSelectors(prelude, context) else { return }
    if hasNested {
      nested(body, prelude: prelude, selectors: found, context)
    } else {
      add(prelude, [body], found, context)
    }
  }

  private mutating func parseSelectors(_ prelude: Range<Int>, _ context: Context) -> [Int32]? {
    let tokens = Tokenizer.tokens(bytes, from: prelude.lowerBound, to: prelude.upperBound)
    var parser = SelectorParser(table: selectors, bytes: bytes, tokens: tokens, parentList: context.parentList)
    // The table moves to the parser and back, so that it is never copied.
    selectors = SelectorTable()
    let found = parser.ruleSelectors()
    selectors = parser.table
    return found
  }

  private mutating func add(_ prelude: Range<Int>, _ body: [Range<Int>], _ found: [Int32], _ context: Context) {
    rules.append(
      StyleRule(
        prelude: UInt32(clamping: prelude.lowerBound)..<UInt32(clamping: prelude.upperBound), body: body,
        condition: context.condition, layer: context.layer))
    let rule = Int32(truncatingIfNeeded: rules.count - 1)
    for selector in found { entries.append(SelectorEntry(rule: rule, selector: selector)) }
  }

  /// The contents of a style rule that holds other rules: runs of declarations and rules, in order.
  private mutating func nested(_ body: Range<Int>, prelude: Range<Int>, selectors found: [Int32], _ context: Context) {
    guard context.depth < Self.nestingLimit else {
      isTruncated = true
      return
    }
    selectors.lists.append(found)
    var inner = context
    inner.parentList = Int32(truncatingIfNeeded: selectors.lists.count - 1)
    inner.depth += 1
    contents(body, prelude: prelude, found, inner)
  }

  private mutating func contents(
    _ body: Range<Int>, prelude: Range<Int>, _ found: [Int32], _ context: Context
  ) {
    let after = place
    place = body.lowerBound
    var run: [Range<Int>] = []
    while place < body.upperBound {
      let byte = bytes[place]
      if byte.isCSSSpace || byte == 0x3B {
        place += 1
      } else if byte == 0x2F, place + 1 < body.upperBound, bytes[place + 1] == 0x2A {
        place = Scanner.endOfComment(bytes, at: place, end: body.upperBound)
      } else if byte == 0x40 {
        flush(&run, prelude, found, context)
        atRule(body.upperBound, context, nestedIn: (prelude, found))
      } else if let declaration = declarationRange(body.upperBound) {
        run.append(declaration)
      } else {
        flush(&run, prelude, found, context)
        styleRule(body.upperBound, context)
      }
    }
    flush(&run, prelude, found, context)
    place = after
  }

  private mutating func flush(
    _ run: inout [Range<Int>], _ prelude: Range<Int>, _ found: [Int32], _ context: Context
  ) {
    guard !run.isEmpty else { return }
    add(prelude, run, found, context)
    run = []
  }

  /// The declaration at this place, if it is one and no rule.
  private mutating func declarationRange(_ end: Int) -> Range<Int>? {
    var tokenizer = Tokenizer(bytes, from: place, to: end)
    let name = tokenizer.next()
    guard name.kind == .ident, tokenizer.next().kind == .colon else { return nil }
    let isCustom = bytes[Int(name.start)..<Int(name.end)].starts(with: [0x2D, 0x2D])
    var stop = place
    if !isCustom, case .openCurly = Scanner.skip(bytes, at: &stop, end: end, stopsAtSemicolon: true) { return nil }
    stop = place
    DeclarationParser.skipDeclaration(bytes, at: &stop, end: end)
    defer { place = stop }
    return place..<stop
  }

  // MARK: At-rules

  private mutating func atRule(
    _ end: Int, _ context: Context, nestedIn parent: (prelude: Range<Int>, found: [Int32])? = nil
  ) {
    var tokenizer = Tokenizer(bytes, from: place, to: end)
    let keyword = tokenizer.next()
    let start = place
    place = Int(keyword.end)
    let preludeStart = place
    let stop = Scanner.skip(bytes, at: &place, end: end, stopsAtSemicolon: true)
    let prelude = preludeStart..<place
    let name = String(decoding: bytes[min(start + 1, preludeStart)..<preludeStart], as: UTF8.self).lowercased()
    guard case .openCurly = stop else {
      if case .semicolon = stop { place += 1 } else if case .closeCurly = stop { place += context.depth == 0 ? 1 : 0 }
      if place <= start { place = start + 1 }
      return statement(name, prelude, context)
    }
    canImport = canImport && name == "layer"
    let open = place
    Scanner.skipBlock(bytes, at: &place, end: end)
    let isClosed = place > open + 1 && bytes[place - 1] == 0x7D
    let body = open + 1..<max(open + 1, isClosed ? place - 1 : place)
    blockRule(name, prelude, body, context, parent)
  }

  private mutating func statement(_ name: String, _ prelude: Range<Int>, _ context: Context) {
    switch name {
    case "import": if canImport, context.depth == 0 { importRule(prelude, context) }
    case "layer":
      for part in layerNames(prelude) { _ = layer(part, in: context.layer) }
    case "charset": break
    default: canImport = false
    }
  }

  private mutating func blockRule(
    _ name: String, _ prelude: Range<Int>, _ body: Range<Int>, _ context: Context,
    _ parent: (prelude: Range<Int>, found: [Int32])?
  ) {
    guard context.depth < Self.nestingLimit else {
      isTruncated = true
      return
    }
    var inner = context
    inner.depth += 1
    switch name {
    case "media":
      inner.condition = add(.media(MediaQueryList(parsing: bytes, prelude)), context)
    case "supports":
      inner.condition = add(.supports(SupportsCondition.holds(bytes, prelude)), context)
    case "container":
      inner.condition = add(.unknown("a container query"), context)
    case "layer":
      let names = layerNames(prelude)
      guard names.count <= 1 else { return }
      inner.layer = layer(names.first, in: context.layer)
    case "scope": inner.condition = add(.unknown("a scoped rule"), context)
    case "starting-style", "view-transition", "position-try": return
    case "document", "-moz-document": return
    case "keyframes", "-webkit-keyframes":
      let name = String(decoding: bytes[prelude], as: UTF8.self).filter { !$0.isWhitespace }
      keyframeNames.insert(name)
      return
    case "property": return property(prelude, body)
    default: return
    }
    if let parent {
      contents(body, prelude: parent.prelude, parent.found, inner)
    } else {
      let after = place
      place = body.lowerBound
      rules(until: body.upperBound, inner)
      place = after
    }
  }

  private mutating func add(_ kind: RuleCondition.Kind, _ context: Context) -> Int32 {
    conditions.append(RuleCondition(kind: kind, parent: context.condition))
    return Int32(truncatingIfNeeded: conditions.count - 1)
  }

  // MARK: Layers, imports, properties

  private func layerNames(_ prelude: Range<Int>) -> [String] {
    let text = String(decoding: bytes[prelude], as: UTF8.self)
    return text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  private mutating func layer(_ name: String?, in outer: Int32) -> Int32 {
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

  private mutating func importRule(_ prelude: Range<Int>, _ context: Context) {
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
  private mutating func property(_ prelude: Range<Int>, _ body: Range<Int>) {
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
