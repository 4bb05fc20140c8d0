/// `@scope` (CSS Cascade 6, section 2.5).
extension StyleSheetParser {
  /// The rules of a scope are nested in what stands for its root, which has no specificity.
  mutating func scopeRule(_ prelude: Range<Int>, _ body: Range<Int>, _ context: Context) {
    guard let scopeRoot = selectorList(Self.scopeRoot, Tokenizer.tokens(Self.scopeRoot), nil) else { return }
    let itself = selectors.add(list: scopeRoot)
    let tokens = Tokenizer.tokens(bytes, from: prelude.lowerBound, to: prelude.upperBound)
    var reader = ValueReader(bytes, tokens)
    var scope = ScopeRule(root: nil, limit: nil, parent: context.scope)
    if reader.current?.kind == .openParen {
      guard let root = selectorList(&reader, parentList: context.scope >= 0 ? context.parentList : nil) else { return }
      scope.root = root
    }
    if let word = reader.current, word.kind == .ident, reader.text(word).lowercased() == "to" {
      reader.place += 1
      guard let limit = selectorList(&reader, parentList: itself) else { return }
      scope.limit = limit
    }
    guard reader.isAtEnd else { return }
    scopes.append(scope)
    var inner = context
    inner.scope = Int32(truncatingIfNeeded: scopes.count - 1)
    inner.parentList = itself
    inner.isDirectlyInScope = true
    contents(body, prelude: prelude, scopeRoot, inner)
  }

  /// The list of selectors in the brackets at this place.
  private mutating func selectorList(_ reader: inout ValueReader, parentList: Int32?) -> Int32? {
    guard let inner = reader.arguments() else { return nil }
    let tokens = Array(inner.tokens[inner.place..<inner.end])
    return selectorList(bytes, tokens, parentList).map { selectors.add(list: $0) }
  }

  private mutating func selectorList(_ bytes: [UInt8], _ tokens: [Token], _ parentList: Int32?) -> [Int32]? {
    var parser = SelectorParser(table: selectors, bytes: bytes, tokens: tokens, parentList: parentList)
    parser.isScoped = true
    // The table moves to the parser and back, so that it is never copied.
    selectors = SelectorTable()
    let found = parser.ruleSelectors()
    selectors = parser.table
    return found
  }

  private static let scopeRoot = Array(":where(:scope)".utf8)
}
