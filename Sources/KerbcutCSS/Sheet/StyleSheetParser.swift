/// Parses a sheet's rules (CSS Syntax 3, section 5), with nesting (CSS Nesting 1).
struct StyleSheetParser {
  let bytes: [UInt8]
  var selectors = SelectorTable()
  var rules: [StyleRule] = []
  var entries: [SelectorEntry] = []
  var imports: [ImportRule] = []
  var conditions: [RuleCondition] = []
  var layers: [String] = []
  var scopes: [ScopeRule] = []
  var layerNumbers: [String: Int32] = [:]
  var keyframes: [KeyframesRule] = []
  var keyframeCount = 0
  var customRules = CustomRules()
  var isTruncated = false
  var place = 0
  /// Whether an `@import` here would still count.
  var canImport = true
  var anonymousLayers = 0

  static let nestingLimit = 32
  static let ruleLimit = 200_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    rules.reserveCapacity(bytes.count / 120)
  }

  /// What surrounds a rule.
  struct Context {
    var condition: Int32 = -1
    var layer: Int32 = -1
    var scope: Int32 = -1
    /// Whether `parentList` is what stands for the scope’s root.
    var isDirectlyInScope = false
    /// The list of the parent rule's selectors.
    var parentList: Int32?
    var depth = 0
  }

  mutating func parse() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    rules(until: bytes.count, Context())
  }

  mutating func rules(until end: Int, _ context: Context) {
    while place < end {
      let byte = bytes[place]
      if byte.isCSSSpace {
        place += 1
      } else if byte == UInt8(ascii: "/"), place + 1 < end, bytes[place + 1] == UInt8(ascii: "*") {
        place = Scanner.endOfComment(bytes, at: place, end: end)
      } else if byte == UInt8(ascii: "@") {
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
    let isClosed = place <= end && place > open + 1 && bytes[place - 1] == UInt8(ascii: "}")
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
    parser.isScoped = context.isDirectlyInScope
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
        condition: context.condition, layer: context.layer,
        scope: context.scope))
    let rule = Int32(truncatingIfNeeded: rules.count - 1)
    for selector in found { entries.append(SelectorEntry(rule: rule, selector: selector)) }
  }

  /// The contents of a style rule that holds other rules: runs of declarations and rules, in order.
  private mutating func nested(_ body: Range<Int>, prelude: Range<Int>, selectors found: [Int32], _ context: Context) {
    guard context.depth < Self.nestingLimit else {
      isTruncated = true
      return
    }
    var inner = context
    inner.parentList = selectors.add(list: found)
    inner.isDirectlyInScope = false
    inner.depth += 1
    contents(body, prelude: prelude, found, inner)
  }

  mutating func contents(
    _ body: Range<Int>, prelude: Range<Int>, _ found: [Int32], _ context: Context
  ) {
    let after = place
    place = body.lowerBound
    var run: [Range<Int>] = []
    while place < body.upperBound {
      let byte = bytes[place]
      if byte.isCSSSpace || byte == UInt8(ascii: ";") {
        place += 1
      } else if byte == UInt8(ascii: "/"), place + 1 < body.upperBound, bytes[place + 1] == UInt8(ascii: "*") {
        place = Scanner.endOfComment(bytes, at: place, end: body.upperBound)
      } else if byte == UInt8(ascii: "@") {
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
    let isCustom = bytes[Int(name.start)..<Int(name.end)].starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
    var stop = place
    if !isCustom, case .openCurly = Scanner.skip(bytes, at: &stop, end: end, stopsAtSemicolon: true) { return nil }
    stop = place
    DeclarationParser.skipDeclaration(bytes, at: &stop, end: end)
    defer { place = stop }
    return place..<stop
  }
}
