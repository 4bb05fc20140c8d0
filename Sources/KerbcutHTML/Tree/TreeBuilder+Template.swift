// Templates, declarative shadow roots and framesets: sections 13.2.6.4.4, 13.2.6.4.16, 13.2.6.4.18 to 13.2.6.4.21.

extension TreeBuilder {
  mutating func startTemplate() {
    let place = insertionPlace()
    let isShadow = makesShadowRoot(under: place)
    if isShadow {
      startShadowRoot()
    } else {
      let node = insertElement()
      addFragment(to: node)
    }
    insertMarker()
    framesetOK = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
  }

  @discardableResult
  mutating func addFragment(to host: Int32) -> Int32 {
    nodes.append(TreeNode(.fragment, at: .implied(tokens.token.start)))
    let fragment = Int32(truncatingIfNeeded: nodes.count - 1)
    nodes[host].fragment = fragment
    return fragment
  }

  /// Whether the current `template` tag declares a shadow root on the current element.
  private func makesShadowRoot(under place: InsertionPlace) -> Bool {
    guard options.allowsDeclarativeShadowRoots, open.count > 1, current.traits.contains(.html) else { return false }
    let host = current
    guard nodes[host.node].fragment == TreeNode.none else { return false }
    for offset in 0..<tokens.token.attributeCount {
      let attribute = tokens.attributes[tokens.token.firstAttribute + offset]
      if attribute.name == .shadowrootmode {
        return (hasValue(attribute, "open") || hasValue(attribute, "closed"))
          && (host.traits.contains(.shadowHost) || isCustomElementName(host.name))
      }
    }
    return false
  }

  /// Whether a name can be that of a custom element (HTML Standard, “valid custom element name”).
  private func isCustomElementName(_ name: Name) -> Bool {
    guard name.namespace == .html else { return false }
    let bytes = tokens.names.bytes(of: name.number)
    guard let first = bytes.first, (0x61...0x7A).contains(first), bytes.contains(UInt8(ascii: "-")) else {
      return false
    }
    return name != .annotationXml && name != .fontFace && name != .missingGlyph
      && name.number != Name.colorProfile.number
  }

  /// The template is opened, but stands in no tree: what it holds goes to the shadow root.
  private mutating func startShadowRoot() {
    let host = current.node
    let fragment = addFragment(to: host)
    let template = makeElement(.template)
    nodes[template].fragment = fragment
    nodes[fragment].place = nodes[template].place
    push(template)
  }

  mutating func endTemplate() {
    guard isOpen(.template) else { return error("unexpected-end-tag") }
    generateAllImpliedEndTags()
    if current.name != .template { error("end-tag-too-early") }
    pop(through: .template)
    clearFormattingToMarker()
    if templateModes.count > 0 { templateModes.removeLast() }
    resetInsertionMode()
  }

  mutating func inTemplate() {
    let token = tokens.token
    switch token.kind {
    case .text, .comment, .processingInstruction, .doctype: return inBody()
    case .startTag:
      switch token.name {
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: return inHead()
      case .caption, .colgroup, .tbody, .tfoot, .thead: switchTemplate(to: .inTable)
      case .col: switchTemplate(to: .inColumnGroup)
      case .tr: switchTemplate(to: .inTableBody)
      case .td, .th: switchTemplate(to: .inRow)
      default: switchTemplate(to: .inBody)
      }
    case .endTag:
      if token.name == .template { return inHead() }
      error("unexpected-end-tag")
    case .end:
      guard isOpen(.template) else { return stop() }
      error("expected-closing-tag-but-got-eof")
      pop(through: .template)
      clearFormattingToMarker()
      if templateModes.count > 0 { templateModes.removeLast() }
      resetInsertionMode()
      again = true
    }
  }

  private mutating func switchTemplate(to newMode: InsertionMode) {
    if templateModes.count > 0 { templateModes.removeLast() }
    templateModes.append(newMode)
    reprocess(in: newMode)
  }

  // MARK: Framesets

  /// Keeps the white space of a text token only.
  private mutating func insertWhitespaceOnly() {
    let token = tokens.token
    let sideStart = tokens.side.count
    for offset in 0..<Int(token.text.count) {
      let next = byte(token.text, offset)
      if ByteClass.isSpace(next) { tokens.side.append(next) }
    }
    let kept = TextSlice(side: sideStart, end: tokens.side.count)
    if kept.count != token.text.count { error("unexpected-char-in-frameset") }
    insert(PendingText(text: kept, start: token.start, end: token.end, hasNUL: false))
  }

  mutating func inFrameset() {
    let token = tokens.token
    switch token.kind {
    case .text: insertWhitespaceOnly()
    case .comment, .processingInstruction: insertComment()
    case .doctype: harmlessError("unexpected-doctype")
    case .startTag:
      switch token.name {
      case .html: inBody()
      case .frameset: insertElement()
      case .frame: insertVoidElement()
      case .noframes: inHead()
      default: error("unexpected-start-tag-in-frameset")
      }
    case .endTag:
      guard token.name == .frameset, open.count > 1 else { return error("unexpected-end-tag-in-frameset") }
      close(current.node)
      pop()
      if context == TreeNode.none, current.name != .frameset { mode = .afterFrameset }
    case .end: stop()
    }
  }

  mutating func afterFrameset() {
    let token = tokens.token
    switch token.kind {
    case .text: insertWhitespaceOnly()
    case .comment, .processingInstruction: insertComment()
    case .doctype: harmlessError("unexpected-doctype")
    case .startTag:
      switch token.name {
      case .html: inBody()
      case .noframes: inHead()
      default: error("unexpected-start-tag-after-frameset")
      }
    case .endTag:
      guard token.name == .html else { return error("unexpected-end-tag-after-frameset") }
      close(open[0].node)
      mode = .afterAfterFrameset
    case .end: stop()
    }
  }

  mutating func afterAfterFrameset() {
    let token = tokens.token
    switch token.kind {
    case .comment, .processingInstruction: insertComment(under: Self.document)
    case .doctype: harmlessError("unexpected-doctype")
    case .text: insertWhitespaceOnly()
    case .startTag where token.name == .html: inBody()
    case .startTag where token.name == .noframes: inHead()
    case .startTag, .endTag: error("expected-eof-but-got-token")
    case .end: stop()
    }
  }
}
