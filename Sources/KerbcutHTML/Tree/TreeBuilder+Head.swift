// From the start of the document to its body: sections 13.2.6.4.1 to 13.2.6.4.6.

extension TreeBuilder {
  mutating func initial() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if takeWhitespace(inserts: false) { return }
    case .comment, .processingInstruction:
      return insertComment(under: Self.document)
    case .doctype:
      return insertDoctype()
    default: break
    }
    if !options.isIframeSrcdoc {
      harmlessError("missing-doctype")
      quirks = .full
    }
    reprocess(in: .beforeHTML)
  }

  private mutating func insertDoctype() {
    guard let doctype = tokens.doctype else { return }
    var node = TreeNode(.doctype, at: .written(tokens.token.start, tokens.token.end))
    let start = tokens.side.count
    for byte in doctype.name.utf8 { tokens.side.append(byte) }
    node.text = TextSlice(side: start, end: tokens.side.count)
    nodes.append(node)
    doctypeInTree = doctype
    link(Int32(nodes.count - 1), at: InsertionPlace(parent: Self.document))
    if !options.isIframeSrcdoc { quirks = doctype.quirks }
    if doctype.name != "html" || doctype.publicID != nil
      || doctype.systemID != nil && doctype.systemID != "about:legacy-compat"
    {
      harmlessError("unknown-doctype")
    }
    mode = .beforeHTML
  }

  mutating func beforeHTML() {
    let token = tokens.token
    switch token.kind {
    case .doctype: return harmlessError("unexpected-doctype")
    case .comment, .processingInstruction: return insertComment(under: Self.document)
    case .text:
      if takeWhitespace(inserts: false) { return }
    case .startTag where token.name == .html:
      let node = makeElement(.html)
      link(node, at: InsertionPlace(parent: Self.document))
      push(node)
      mode = .beforeHead
      return
    case .endTag:
      switch token.name {
      case .head, .body, .html, .br: break
      default: return error("unexpected-end-tag")
      }
    default: break
    }
    insertImplied(.html, under: Self.document)
    reprocess(in: .beforeHead)
  }

  mutating func beforeHead() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if takeWhitespace(inserts: false) { return }
    case .comment, .processingInstruction: return insertComment()
    case .doctype: return harmlessError("unexpected-doctype")
    case .startTag where token.name == .html: return inBody()
    case .startTag where token.name == .head:
      head = insertElement()
      mode = .inHead
      return
    case .endTag:
      switch token.name {
      case .head, .body, .html, .br: break
      default: return error("unexpected-end-tag")
      }
    default: break
    }
    head = insertImplied(.head)
    reprocess(in: .inHead)
  }

  mutating func inHead() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if takeWhitespace(inserts: true) { return }
    case .comment, .processingInstruction: return insertComment()
    case .doctype: return harmlessError("unexpected-doctype")
    case .startTag:
      if startInHead() { return }
    case .endTag:
      switch token.name {
      case .head:
        close(current.node)
        pop()
        mode = .afterHead
        return
      case .template: return endTemplate()
      case .body, .html, .br: break
      default: return error("unexpected-end-tag")
      }
    default: break
    }
    pop()
    reprocess(in: .afterHead)
  }

  /// A start tag “in head”; false if the head ends before it.
  mutating func startInHead() -> Bool {
    switch tokens.token.name {
    case .html: inBody()
    case .base, .basefont, .bgsound, .link, .meta: insertVoidElement()
    case .title: insertRaw(.rcdata)
    case .noscript where options.isScripting: insertRaw(.rawtext)
    case .noframes, .style: insertRaw(.rawtext)
    case .noscript:
      insertElement()
      mode = .inHeadNoscript
    case .script: insertRaw(.scriptData)
    case .template: startTemplate()
    case .head: error("unexpected-start-tag")
    default: return false
    }
    return true
  }

  /// The generic raw text and RCDATA parsing algorithms (section 13.2.6.2).
  mutating func insertRaw(_ state: TokenizerState) {
    insertElement()
    tokens.rawName = tokens.token.name
    tokens.state = state
    originalMode = mode
    mode = .text
  }

  mutating func inHeadNoscript() {
    let token = tokens.token
    switch token.kind {
    case .doctype: return harmlessError("unexpected-doctype")
    case .comment, .processingInstruction: return inHead()
    case .text:
      if takeWhitespace(inserts: true) { return }
    case .startTag:
      switch token.name {
      case .html: return inBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead()
      case .head, .noscript: return error("unexpected-start-tag")
      default: break
      }
    case .endTag:
      switch token.name {
      case .noscript:
        close(current.node)
        pop()
        mode = .inHead
        return
      case .br: break
      default: return error("unexpected-end-tag")
      }
    case .end: break
    }
    error("unexpected-token-in-head-noscript")
    pop()
    reprocess(in: .inHead)
  }

  mutating func afterHead() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if takeWhitespace(inserts: true) { return }
    case .comment, .processingInstruction: return insertComment()
    case .doctype: return harmlessError("unexpected-doctype")
    case .startTag:
      if startAfterHead() { return }
    case .endTag:
      switch token.name {
      case .template: return inHead()
      case .body, .html, .br: break
      default: return error("unexpected-end-tag")
      }
    default: break
    }
    insertImplied(.body)
    reprocess(in: .inBody)
  }

  private mutating func startAfterHead() -> Bool {
    switch tokens.token.name {
    case .html: inBody()
    case .body:
      insertElement()
      framesetOK = false
      mode = .inBody
    case .frameset:
      insertElement()
      mode = .inFrameset
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      error("unexpected-start-tag-out-of-head")
      guard head != TreeNode.none else { return false }
      push(head)
      inHead()
      if let index = stackIndex(of: head) { removeFromStack(at: index) }
    case .head: error("unexpected-start-tag")
    default: return false
    }
    return true
  }

  mutating func inText() {
    switch tokens.token.kind {
    case .text: insertText()
    case .end:
      error("expected-named-closing-tag-but-got-eof")
      pop()
      reprocess(in: originalMode)
    default:
      close(current.node)
      pop()
      mode = originalMode
    }
  }
}

extension Doctype {
  /// The document mode that a doctype asks for (section 13.2.6.4.1).
  var quirks: QuirksMode {
    let publicID = publicID.map { $0.lowercasedASCII }
    let systemID = systemID.map { $0.lowercasedASCII }
    if forcesQuirks || name != "html" { return .full }
    if let publicID {
      if Self.quirkyPublicIDs.contains(publicID) { return .full }
      if Self.quirkyPublicPrefixes.contains(where: publicID.hasPrefix) { return .full }
      if Self.frameHTML.contains(where: publicID.hasPrefix) { return systemID == nil ? .full : .limited }
      if Self.frameXHTML.contains(where: publicID.hasPrefix) {
        return systemID == Self.quirkySystemID ? .full : .limited
      }
    }
    return systemID == Self.quirkySystemID ? .full : .none
  }

  private static let quirkySystemID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
  private static let quirkyPublicIDs = [
    "-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html",
  ]
  private static let frameHTML = [
    "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//",
  ]
  private static let frameXHTML = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"]
  private static let quirkyPublicPrefixes = [
    "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//",
    "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//",
    "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//",
    "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//",
    "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//",
    "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//",
    "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
    "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//",
    "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//",
    "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//",
    "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//",
    "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//",
    "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//",
  ]
}

extension String {
  /// ASCII capitals as small letters.
  var lowercasedASCII: String { String(decoding: utf8.map(UTF8Text.lower), as: UTF8.self) }
}
