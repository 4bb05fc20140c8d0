// Tables: sections 13.2.6.4.9 to 13.2.6.4.15.

extension TreeBuilder {
  mutating func inTable() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if current.traits.contains(.tableContext) || current.name == .template {
        pendingTableText.truncate(to: 0)
        originalMode = mode
        return reprocess(in: .inTableText)
      }
    case .comment, .processingInstruction: return insertComment()
    case .doctype: return harmlessError("unexpected-doctype")
    case .startTag:
      if startInTable() { return }
    case .endTag:
      switch token.name {
      case .table: return endTable()
      case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr:
        return error("unexpected-end-tag")
      case .template: return endTemplate()
      default: break
      }
    case .end: return inBody()
    }
    error("unexpected-token-in-table")
    inBodyWithFosterParenting()
  }

  /// “Anything else” of the table.
  mutating func inBodyWithFosterParenting() {
    fosterParenting = true
    inBody()
    fosterParenting = false
  }

  private mutating func endTable() {
    guard isInScope(.table, .tableScope) else { return error("unexpected-end-tag") }
    pop(through: .table)
    resetInsertionMode()
  }

  private mutating func startInTable() -> Bool {
    switch tokens.token.name {
    case .caption:
      clearStack(to: [.table, .template, .html])
      insertMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearStack(to: [.table, .template, .html])
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearStack(to: [.table, .template, .html])
      insertImplied(.colgroup)
      reprocess(in: .inColumnGroup)
    case .tbody, .tfoot, .thead:
      clearStack(to: [.table, .template, .html])
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearStack(to: [.table, .template, .html])
      insertImplied(.tbody)
      reprocess(in: .inTableBody)
    case .table:
      error("unexpected-start-tag-implies-end-tag")
      guard isInScope(.table, .tableScope) else { return true }
      pop(through: .table)
      resetInsertionMode()
      again = true
    case .style, .script, .template: return startInHead()
    case .input where isHiddenInput:
      error("unexpected-hidden-input-in-table")
      insertVoidElement()
    case .form:
      error("unexpected-form-in-table")
      guard !isOpen(.template), form == TreeNode.none else { return true }
      form = insertElement()
      pop()
    default: return false
    }
    return true
  }

  /// “Clear the stack back to a table (body, row) context”.
  mutating func clearStack(to names: [Name]) {
    while open.count > 1, !names.contains(current.name) { pop() }
  }

  mutating func inTableText() {
    let token = tokens.token
    if token.kind == .text {
      pendingTableText.append(
        PendingText(text: token.text, start: token.start, end: token.end, hasNUL: token.hasNUL))
      return
    }
    var isBlank = true
    for index in 0..<pendingTableText.count {
      if pendingTableText[index].hasNUL {
        pendingTableText[index].text = withoutNUL(pendingTableText[index].text)
        pendingTableText[index].hasNUL = false
      }
      if !isWhitespace(pendingTableText[index].text) { isBlank = false }
    }
    if !isBlank { error("unexpected-character-in-table") }
    for index in 0..<pendingTableText.count {
      let pending = pendingTableText[index]
      if isBlank {
        insert(pending)
      } else if pending.text.count > 0 {
        fosterParenting = true
        reconstructFormatting()
        if !isWhitespace(pending.text) { framesetOK = false }
        insert(pending)
        fosterParenting = false
      }
    }
    pendingTableText.truncate(to: 0)
    reprocess(in: originalMode)
  }

  mutating func inCaption() {
    let token = tokens.token
    if token.kind == .endTag {
      switch token.name {
      case .caption:
        _ = endCaption()
        return
      case .table:
        if endCaption() { again = true }
        return
      case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return error("unexpected-end-tag")
      default: break
      }
    } else if token.kind == .startTag {
      switch token.name {
      case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
        if endCaption() { again = true }
        return
      default: break
      }
    }
    inBody()
  }

  private mutating func endCaption() -> Bool {
    guard isInScope(.caption, .tableScope) else {
      error("unexpected-end-tag")
      return false
    }
    generateImpliedEndTags()
    if current.name != .caption { error("expected-one-end-tag-but-got-another") }
    pop(through: .caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  mutating func inColumnGroup() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if takeWhitespace(inserts: true) { return }
    case .comment, .processingInstruction: return insertComment()
    case .doctype: return harmlessError("unexpected-doctype")
    case .startTag:
      switch token.name {
      case .html: return inBody()
      case .col: return insertVoidElement()
      case .template: return inHead()
      default: break
      }
    case .endTag:
      switch token.name {
      case .colgroup:
        guard current.name == .colgroup else { return error("unexpected-end-tag") }
        close(current.node)
        pop()
        mode = .inTable
        return
      case .col: return error("no-end-tag")
      case .template: return inHead()
      default: break
      }
    case .end: return inBody()
    }
    guard current.name == .colgroup else { return error("unexpected-token-in-column-group") }
    pop()
    reprocess(in: .inTable)
  }

  mutating func inTableBody() {
    let token = tokens.token
    if token.kind == .startTag {
      switch token.name {
      case .tr:
        clearStack(to: [.tbody, .tfoot, .thead, .template, .html])
        insertElement()
        mode = .inRow
        return
      case .td, .th:
        error("unexpected-cell-in-table-body")
        clearStack(to: [.tbody, .tfoot, .thead, .template, .html])
        insertImplied(.tr)
        return reprocess(in: .inRow)
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return endSection()
      default: break
      }
    } else if token.kind == .endTag {
      switch token.name {
      case .tbody, .tfoot, .thead:
        guard isInScope(token.name, .tableScope) else { return error("unexpected-end-tag") }
        clearStack(to: [.tbody, .tfoot, .thead, .template, .html])
        close(current.node)
        pop()
        mode = .inTable
        return
      case .table: return endSection()
      case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return error("unexpected-end-tag")
      default: break
      }
    }
    inTable()
  }

  private mutating func endSection() {
    guard isInScope(anyOf: .tableSection, .tableScope) else { return error("unexpected-token-in-table-body") }
    clearStack(to: [.tbody, .tfoot, .thead, .template, .html])
    pop()
    reprocess(in: .inTable)
  }

  mutating func inRow() {
    let token = tokens.token
    if token.kind == .startTag {
      switch token.name {
      case .td, .th:
        clearStack(to: [.tr, .template, .html])
        insertElement()
        mode = .inCell
        return insertMarker()
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr:
        if endRow() { again = true }
        return
      default: break
      }
    } else if token.kind == .endTag {
      switch token.name {
      case .tr:
        _ = endRow()
        return
      case .table:
        if endRow() { again = true }
        return
      case .tbody, .tfoot, .thead:
        guard isInScope(token.name, .tableScope) else { return error("unexpected-end-tag") }
        if endRow() { again = true }
        return
      case .body, .caption, .col, .colgroup, .html, .td, .th: return error("unexpected-end-tag")
      default: break
      }
    }
    inTable()
  }

  private mutating func endRow() -> Bool {
    guard isInScope(.tr, .tableScope) else {
      error("unexpected-token-in-table-row")
      return false
    }
    clearStack(to: [.tr, .template, .html])
    if tokens.token.kind == .endTag, tokens.token.name == .tr { close(current.node) }
    pop()
    mode = .inTableBody
    return true
  }

  mutating func inCell() {
    let token = tokens.token
    if token.kind == .endTag {
      switch token.name {
      case .td, .th:
        guard isInScope(token.name, .tableScope) else { return error("unexpected-end-tag") }
        generateImpliedEndTags()
        if current.name != token.name { error("unexpected-cell-end-tag") }
        pop(through: token.name)
        clearFormattingToMarker()
        mode = .inRow
        return
      case .body, .caption, .col, .colgroup, .html: return error("unexpected-end-tag")
      case .table, .tbody, .tfoot, .thead, .tr:
        guard isInScope(token.name, .tableScope) else { return error("unexpected-end-tag") }
        closeCell()
        again = true
        return
      default: break
      }
    } else if token.kind == .startTag {
      switch token.name {
      case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
        guard isInScope(.td, .tableScope) || isInScope(.th, .tableScope) else {
          return error("unexpected-start-tag")
        }
        closeCell()
        again = true
        return
      default: break
      }
    }
    inBody()
  }

  /// “Close the cell”.
  private mutating func closeCell() {
    generateImpliedEndTags()
    if current.name != .td, current.name != .th { error("unexpected-cell-end-tag") }
    while open.count > 1 {
      let name = current.name
      pop()
      if name == .td || name == .th { break }
    }
    clearFormattingToMarker()
    mode = .inRow
  }

  /// “Reset the insertion mode appropriately” (section 13.2.4.1).
  mutating func resetInsertionMode() {
    var index = open.count - 1
    while index >= 0 {
      let isLast = index == 0
      let name = isLast && context != TreeNode.none ? nodes[context].name : open[index].name
      switch name {
      case .td, .th:
        if !isLast {
          mode = .inCell
          return
        }
      case .tr:
        mode = .inRow
        return
      case .tbody, .thead, .tfoot:
        mode = .inTableBody
        return
      case .caption:
        mode = .inCaption
        return
      case .colgroup:
        mode = .inColumnGroup
        return
      case .table:
        mode = .inTable
        return
      case .template:
        mode = templateModes.last ?? .inBody
        return
      case .head:
        if !isLast {
          mode = .inHead
          return
        }
      case .body:
        mode = .inBody
        return
      case .frameset:
        mode = .inFrameset
        return
      case .html:
        mode = head == TreeNode.none ? .beforeHead : .afterHead
        return
      default: break
      }
      if isLast {
        mode = .inBody
        return
      }
      index -= 1
    }
  }
}
