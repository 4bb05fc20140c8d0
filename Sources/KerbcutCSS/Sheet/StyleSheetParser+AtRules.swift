import KerbcutBasics

/// Rules that start with `@` (CSS Syntax 3, section 9.2; CSS Conditional 5).
extension StyleSheetParser {
  mutating func atRule(
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
    let isClosed = place > open + 1 && bytes[place - 1] == UInt8(ascii: "}")
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
      let queries = ContainerQuery.list(parsing: bytes, prelude)
      inner.condition = add(queries.map(RuleCondition.Kind.container) ?? .unknown(.containerOrScope), context)
    case "layer":
      let names = layerNames(prelude)
      guard names.count <= 1 else { return }
      inner.layer = layer(names.first, in: context.layer)
    case "scope":
      if parent == nil { return scopeRule(prelude, body, inner) }
      inner.condition = add(.unknown(.containerOrScope), context)
    case "starting-style", "view-transition", "position-try": return
    case "document", "-moz-document": return
    case "keyframes", "-webkit-keyframes": return keyframes(prelude, body, context)
    case "property": return property(prelude, body)
    case "function":
      guard let (name, function) = CustomFunction.parse(bytes, prelude, body) else { return }
      customRules.functions[name] = function
      if context.condition >= 0 { customRules.functions[name]?.isConditional = true }
      return
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
}
