// “In body”: end tags, and what comes after the body (sections 13.2.6.4.7, 13.2.6.4.17 and 13.2.6.4.20).

extension TreeBuilder {
  mutating func endInBody() {
    let name = tokens.token.name
    let rule = name.number < Name.wellKnownCount ? shared.endRules[Int(name.number)] : .ordinary
    switch rule {
    case .ordinary: endOrdinary()
    case .block: endBlock(name)
    case .formatting: adopt(name)
    case .paragraph: endParagraph()
    case .listItem: endItem(.li, .listScope)
    case .description: endItem(name, .scope)
    case .heading: endHeading()
    case .form: endForm()
    case .scoped: endScoped(name)
    case .template: endTemplate()
    case .body, .html: endBody(isHTML: rule == .html)
    case .lineBreak:
      error("unexpected-end-tag-treated-as")
      reconstructFormatting()
      insertImplied(.br)
      pop()
      framesetOK = false
    }
  }

  /// “Any other end tag”.
  mutating func endOrdinary() {
    let name = tokens.token.name
    guard isOpen(name) else { return error("unexpected-end-tag") }
    var index = open.count - 1
    while index >= 0 {
      let element = open[index]
      if element.name == name {
        generateImpliedEndTags(except: name)
        if current.node != element.node { error("unexpected-end-tag", cause: "end-tag-too-early") }
        close(element.node)
        return pop(toCount: index)
      }
      if element.traits.contains(.special) { return error("unexpected-end-tag") }
      index -= 1
    }
  }

  private mutating func endBlock(_ name: Name) {
    guard isInScope(name) else { return error("unexpected-end-tag") }
    generateImpliedEndTags()
    if current.name != name { error("end-tag-too-early") }
    pop(through: name)
  }

  private mutating func endParagraph() {
    if !isInScope(.p, .buttonScope) {
      error("unexpected-end-tag")
      insertImplied(.p)
    }
    popParagraph()
  }

  private mutating func endItem(_ name: Name, _ boundary: ElementTraits) {
    guard isInScope(name, boundary) else { return error("unexpected-end-tag") }
    generateImpliedEndTags(except: name)
    if current.name != name { error("end-tag-too-early") }
    pop(through: name)
  }

  private mutating func endHeading() {
    guard isInScope(anyOf: .heading) else { return error("unexpected-end-tag") }
    generateImpliedEndTags()
    if current.name != tokens.token.name { error("end-tag-too-early") }
    while open.count > 0 {
      let element = current
      pop()
      if element.traits.contains(.heading) { return close(element.node) }
    }
  }

  private mutating func endForm() {
    if isOpen(.template) {
      guard isInScope(.form) else { return error("unexpected-end-tag") }
      generateImpliedEndTags()
      if current.name != .form { error("unexpected-end-tag", cause: "end-tag-too-early") }
      return pop(through: .form)
    }
    let node = form
    form = TreeNode.none
    guard node != TreeNode.none, isInScope(node: node) else { return error("unexpected-end-tag") }
    generateImpliedEndTags()
    if current.node != node { error("end-tag-too-early-ignored") }
    close(node)
    if let index = stackIndex(of: node) { removeFromStack(at: index) }
  }

  private mutating func endScoped(_ name: Name) {
    guard isInScope(name) else { return error("unexpected-end-tag") }
    generateImpliedEndTags()
    if current.name != name { error("end-tag-too-early") }
    pop(through: name)
    clearFormattingToMarker()
  }

  private mutating func endBody(isHTML: Bool) {
    guard isInScope(.body) else { return error("unexpected-end-tag") }
    if tokens.collectsErrors {
      for index in 0..<open.count where !open[index].traits.contains(.mayStayOpen) {
        error("expected-one-end-tag-but-got-another")
        break
      }
    }
    if isHTML {
      reprocess(in: .afterBody)
    } else {
      if open.count > 1 { close(open[1].node) }
      mode = .afterBody
    }
  }

  mutating func afterBody() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if splitWhitespaceIntoBody() { return }
    case .comment, .processingInstruction:
      return insertComment(under: open.count > 0 ? open[0].node : Self.document)
    case .doctype: return harmlessError("unexpected-doctype")
    case .startTag where token.name == .html: return inBody()
    case .endTag where token.name == .html:
      if context != TreeNode.none { return error("unexpected-end-tag") }
      if open.count > 0 { close(open[0].node) }
      mode = .afterAfterBody
      return
    case .end: return stop()
    default: break
    }
    error("unexpected-token-after-body")
    reprocess(in: .inBody)
  }

  /// White space goes where “in body” puts it, and the mode stays. True if nothing else is left of the text.
  mutating func splitWhitespaceIntoBody() -> Bool {
    let n = whitespacePrefix(tokens.token.text)
    if n > 0 {
      let taken = dropPrefix(n)
      reconstructFormatting()
      insert(taken)
    }
    return tokens.token.text.count == 0
  }

  mutating func afterAfterBody() {
    let token = tokens.token
    switch token.kind {
    case .comment, .processingInstruction: return insertComment(under: Self.document)
    case .doctype: return harmlessError("unexpected-doctype")
    case .text:
      if splitWhitespaceIntoBody() { return }
    case .startTag where token.name == .html: return inBody()
    case .end: return stop()
    default: break
    }
    error("expected-eof-but-got-token")
    reprocess(in: .inBody)
  }
}
