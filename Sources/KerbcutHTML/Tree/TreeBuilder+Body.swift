// “In body”: text and start tags (section 13.2.6.4.7).

extension TreeBuilder {
  mutating func inBody() {
    switch tokens.token.kind {
    case .text:
      reconstructFormatting()
      if framesetOK, !isBlankOrNUL(tokens.token.text) { framesetOK = false }
      insertText()
    case .startTag: startInBody()
    case .endTag: endInBody()
    case .comment, .processingInstruction: insertComment()
    case .doctype: harmlessError("unexpected-doctype")
    case .end: endOfFileInBody()
    }
  }

  private func isBlankOrNUL(_ text: TextSlice) -> Bool {
    let bytes = pointer(text)
    for offset in 0..<Int(text.count) where !ByteClass.isSpace(bytes[offset]) && bytes[offset] != 0 { return false }
    return true
  }

  mutating func endOfFileInBody() {
    if templateModes.count > 0 { return inTemplate() }
    if tokens.collectsErrors {
      for index in 0..<open.count where !open[index].traits.contains(.mayStayOpen) {
        error("expected-closing-tag-but-got-eof")
        break
      }
    }
    stop()
  }

  mutating func stop() {
    isDone = true
    if hasSelectedContent { pop(toCount: 0) }
  }

  private mutating func startInBody() {
    let name = tokens.token.name
    let rule = name.number < Name.wellKnownCount ? shared.startRules[Int(name.number)] : .ordinary
    switch rule {
    case .ordinary:
      reconstructFormatting()
      insertElement()
      if name == .selectedcontent { hasSelectedContent = true }
    case .block:
      closeParagraph()
      insertElement()
    case .formatting:
      reconstructFormatting()
      pushFormatting(insertElement())
    case .anchor: startAnchor()
    case .listItem: startListItem()
    case .description: startDescription()
    case .heading: startHeading()
    case .void:
      reconstructFormatting()
      insertVoidElement()
      framesetOK = false
    case .input: startInput()
    case .headContent: _ = startInHead()
    case .button: startButton()
    case .form: startForm()
    case .table:
      if quirks != .full { closeParagraph() }
      insertElement()
      framesetOK = false
      mode = .inTable
    case .math, .svg: startForeignRoot()
    default: startRareInBody(rule)
    }
  }

  private mutating func startRareInBody(_ rule: BodyStartRule) {
    switch rule {
    case .html: startHTMLAgain()
    case .body: startBodyAgain()
    case .frameset: startFramesetInBody()
    case .preformatted:
      closeParagraph()
      insertElement()
      skipsNewline = true
      framesetOK = false
    case .plaintext:
      closeParagraph()
      insertElement()
      tokens.state = .plaintext
    case .nobr: startNobr()
    case .scoped:
      reconstructFormatting()
      insertElement()
      insertMarker()
      framesetOK = false
    case .media: insertVoidElement()
    case .rule: startRule()
    case .image:
      error("unexpected-start-tag-treated-as")
      tokens.token.name = .img
      again = true
    case .textarea:
      insertRaw(.rcdata)
      skipsNewline = true
      framesetOK = false
    case .xmp:
      closeParagraph()
      reconstructFormatting()
      framesetOK = false
      insertRaw(.rawtext)
    case .iframe:
      framesetOK = false
      insertRaw(.rawtext)
    case .noembed: insertRaw(.rawtext)
    case .noscript:
      if options.isScripting { return insertRaw(.rawtext) }
      reconstructFormatting()
      insertElement()
    case .select: startSelect()
    case .option, .optgroup: startOption(isGroup: rule == .optgroup)
    case .ruby, .rubyText: startRuby(isText: rule == .rubyText)
    default: error("unexpected-start-tag-ignored")
    }
  }

  @inline(__always)
  mutating func closeParagraph() {
    if isInScope(.p, .buttonScope) { popParagraph() }
  }

  /// “Close a p element”.
  mutating func popParagraph() {
    generateImpliedEndTags(except: .p)
    if current.name != .p { error("expected-one-end-tag-but-got-another") }
    pop(through: .p)
  }

  // MARK: Attributes that come late

  private mutating func startHTMLAgain() {
    error("unexpected-start-tag")
    guard !isOpen(.template), open.count > 0 else { return }
    addAttributes(to: open[0].node)
  }

  private mutating func startBodyAgain() {
    error("unexpected-start-tag")
    guard open.count > 1, open[1].name == .body, !isOpen(.template) else { return }
    framesetOK = false
    addAttributes(to: open[1].node)
  }

  /// Adds those attributes of the current tag that the element lacks.
  private mutating func addAttributes(to node: Int32) {
    let token = tokens.token
    guard token.attributeCount > 0 else { return }
    var late =
      lateAttributes[node]
      ?? LateAttributes(
        names: Set(
          (0..<Int(nodes[node].text.count)).map { tokens.attributes[Int(nodes[node].text.start) + $0].name }))
    lateAttributes[node] = nil
    for offset in 0..<token.attributeCount {
      let attribute = tokens.attributes[token.firstAttribute + offset]
      if late.names.insert(attribute.name).inserted { late.added.append(attribute) }
    }
    lateAttributes[node] = late
  }

  /// Puts the attributes that came late behind the element's own.
  mutating func settleLateAttributes() {
    for (node, late) in lateAttributes.sorted(by: { $0.key < $1.key }) where !late.added.isEmpty {
      let start = Int(nodes[node].text.start)
      let count = Int(nodes[node].text.count)
      let newStart = tokens.attributes.count
      tokens.attributes.appendOwn(start..<start + count)
      for attribute in late.added { tokens.attributes.append(attribute) }
      nodes[node].text.start = UInt32(newStart)
      nodes[node].text.count = UInt32(count + late.added.count)
    }
  }

  private mutating func startFramesetInBody() {
    error("unexpected-start-tag")
    guard framesetOK, open.count > 1, open[1].name == .body else { return }
    unlink(open[1].node)
    pop(toCount: 1)
    insertElement()
    mode = .inFrameset
  }

  // MARK: Blocks, lists, forms

  private mutating func startHeading() {
    closeParagraph()
    if current.traits.contains(.heading) {
      error("unexpected-start-tag")
      pop()
    }
    insertElement()
  }

  private mutating func startListItem() {
    framesetOK = false
    if isOpen(.li) {
      var index = open.count - 1
      while index >= 0 {
        let element = open[index]
        if element.name == .li {
          generateImpliedEndTags(except: .li)
          if current.name != .li { error("unexpected-end-tag") }
          pop(through: .li)
          break
        }
        if endsItemSearch(element) { break }
        index -= 1
      }
    }
    closeParagraph()
    insertElement()
  }

  private mutating func startDescription() {
    framesetOK = false
    if isOpen(.dd) || isOpen(.dt) {
      var index = open.count - 1
      while index >= 0 {
        let element = open[index]
        if element.name == .dd || element.name == .dt {
          generateImpliedEndTags(except: element.name)
          if current.name != element.name { error("unexpected-end-tag") }
          pop(through: element.name)
          break
        }
        if endsItemSearch(element) { break }
        index -= 1
      }
    }
    closeParagraph()
    insertElement()
  }

  private func endsItemSearch(_ element: OpenElement) -> Bool {
    guard element.traits.contains(.special) else { return false }
    return element.name != .address && element.name != .div && element.name != .p
  }

  private mutating func startForm() {
    if form != TreeNode.none, !isOpen(.template) { return error("unexpected-start-tag") }
    closeParagraph()
    let node = insertElement()
    if !isOpen(.template) { form = node }
  }

  private mutating func startButton() {
    if isInScope(.button) {
      error("unexpected-start-tag-implies-end-tag")
      generateImpliedEndTags()
      pop(through: .button)
    }
    reconstructFormatting()
    insertElement()
    framesetOK = false
  }

  private mutating func startAnchor() {
    if let earlier = lastFormatting(.a) {
      error("unexpected-start-tag-implies-end-tag")
      adopt(.a)
      if let index = formattingIndex(of: earlier) { formatting.remove(at: index) }
      if let index = stackIndex(of: earlier) { removeFromStack(at: index) }
    }
    reconstructFormatting()
    pushFormatting(insertElement())
  }

  private mutating func startNobr() {
    reconstructFormatting()
    if isInScope(.nobr) {
      error("unexpected-start-tag-implies-end-tag")
      adopt(.nobr)
      reconstructFormatting()
    }
    pushFormatting(insertElement())
  }

  private mutating func startRuby(isText: Bool) {
    if isInScope(.ruby) {
      generateImpliedEndTags(except: isText ? .rtc : nil)
      if current.name != .ruby, !isText || current.name != .rtc { error("unexpected-start-tag") }
    }
    insertElement()
  }

  // MARK: Form controls

  private mutating func startInput() {
    if context != TreeNode.none, nodes[context].name == .select { return error("unexpected-start-tag") }
    if isInScope(.select) {
      error("unexpected-start-tag-implies-end-tag")
      pop(through: .select)
    }
    reconstructFormatting()
    insertVoidElement()
    if !isHiddenInput { framesetOK = false }
  }

  var isHiddenInput: Bool {
    for offset in 0..<tokens.token.attributeCount {
      let attribute = tokens.attributes[tokens.token.firstAttribute + offset]
      if attribute.name == .type { return hasValue(attribute, "hidden") }
    }
    return false
  }

  /// Whether an attribute has this value, in small letters, whatever the case.
  func hasValue(_ attribute: AttributeRecord, _ value: StaticString) -> Bool {
    guard Int(attribute.valueCount) == value.utf8CodeUnitCount else { return false }
    var slice = TextSlice()
    (slice.start, slice.count) = (attribute.valueStart, attribute.valueCount)
    let bytes = pointer(slice)
    for offset in 0..<value.utf8CodeUnitCount where UTF8Text.lower(bytes[offset]) != value.utf8Start[offset] {
      return false
    }
    return true
  }

  private mutating func startSelect() {
    if context != TreeNode.none, nodes[context].name == .select { return error("unexpected-start-tag") }
    if isInScope(.select) {
      error("unexpected-start-tag-implies-end-tag")
      return pop(through: .select)
    }
    reconstructFormatting()
    insertElement()
    framesetOK = false
  }

  private mutating func startOption(isGroup: Bool) {
    if isInScope(.select) {
      generateImpliedEndTags(except: isGroup ? nil : .optgroup)
    } else if current.name == .option {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }

  private mutating func startRule() {
    closeParagraph()
    if isInScope(.select) { generateImpliedEndTags() }
    insertVoidElement()
    framesetOK = false
  }
}
