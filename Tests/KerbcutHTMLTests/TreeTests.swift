import Testing

@testable import KerbcutHTML

/// The tree of an input in one line: names with their children in brackets, texts in quotes.
private func tree(_ html: String, _ options: ParseOptions = .init()) -> String {
  outline(.parse(html, options: options))
}

private func outline(_ document: Document, of root: NodeID = .root) -> String {
  document.children(of: root).map { node in
    switch document.kind(of: node) {
    case .element:
      let inner = [
        document.templateContents(of: node).map { "#" + outline(document, of: $0) }, outline(document, of: node),
      ]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
      let name = document.localName(of: document.name(of: node))
      return inner.isEmpty ? name : "\(name)(\(inner))"
    case .text: return "'\(String(document.text(of: node)))'"
    case .comment: return "!\(String(document.text(of: node)))"
    case .processingInstruction: return "?\(document.target(of: node)):\(String(document.text(of: node)))"
    case .doctype: return "doctype"
    case .document, .fragment: return ""
    }
  }.joined(separator: " ")
}

private func body(_ html: String, _ options: ParseOptions = .init()) -> String {
  let document = Document.parse("<!DOCTYPE html>" + html, options: options)
  return document.body.map { outline(document, of: $0) } ?? ""
}

@Suite("Tree construction (HTML Standard, section 13.2.6)")
struct TreeTests {
  @Test func impliesTheElementsThatEveryPageHas() {
    #expect(tree("Croeso") == "html(head body('Croeso'))")
    #expect(tree("") == "html(head body)")
  }

  @Test func putsHeadContentInTheHeadUntilTheBodyStarts() {
    #expect(tree("<title>a</title><link><p>b") == "html(head(title('a') link) body(p('b')))")
  }

  @Test func endsParagraphsBeforeBlocks() {
    #expect(body("<p>a<main>b</main>c</p>") == "p('a') main('b') 'c' p")
  }

  @Test func keepsWbrAndSourceEmpty() {
    #expect(body("a<wbr>b<picture><source><img></picture>") == "'a' wbr 'b' picture(source img)")
  }

  @Test func opensFormattingElementsAgain() {
    #expect(body("<p><em>a<p>b</em>c") == "p(em('a')) p(em('b') 'c')")
  }

  @Test func adoptsTheBlocksOfAMisnestedLink() {
    #expect(body("<a>1<div>2</a>3</div>") == "a('1') div(a('2') '3')")
  }

  @Test func fosterParentsWhatStandsInATableByMistake() {
    #expect(body("<table>x<tr><td>y</table>") == "'x' table(tbody(tr(td('y'))))")
  }

  @Test func closesAnOptionAndItsGroup() {
    #expect(
      body("<select><optgroup><option>a<optgroup><option>b</select>c")
        == "select(optgroup(option('a')) optgroup(option('b'))) 'c'")
  }

  @Test func keepsOtherElementsInASelect() {
    #expect(body("<select><button><span>x</span></button><option>a") == "select(button(span('x')) option('a'))")
  }

  @Test func showsTheChosenOptionInSelectedContent() {
    #expect(
      body("<select><button><selectedcontent></button><option>a<option selected><b>c")
        == "select(button(selectedcontent(b('c'))) option('a') option(b('c')))")
  }

  @Test func keepsTemplateContentsApart() {
    let document = Document.parse("<template><tr><td>a</template>b")
    #expect(outline(document) == "html(head(template(#tr(td('a')))) body('b'))")
    #expect(document.nodes.filter { document.name(of: $0) == .td }.isEmpty)
  }

  @Test func makesShadowTreesAsAPageLoadDoes() throws {
    let html = "<div><template shadowrootmode=closed><p>in</template>out</div>"
    let document = Document.parse(html)
    let host = try #require(document.nodes.first { document.name(of: $0) == .div })
    let root = try #require(document.shadowRoot(of: host))
    #expect(outline(document, of: root) == "p('in')")
    #expect(outline(document, of: host) == "'out'")
    #expect(document.host(of: root) == host)
    let plain = Document.parse(html, options: ParseOptions(allowsDeclarativeShadowRoots: false))
    #expect(!plain.hasShadowTrees)
  }

  @Test func readsNoscriptByTheScriptingFlag() {
    #expect(body("x<noscript><p>a") == "'x' noscript('<p>a')")
    #expect(body("x<noscript><p>a", ParseOptions(isScripting: false)) == "'x' noscript(p('a'))")
  }

  @Test func takesProcessingInstructionsAsNodes() {
    #expect(tree("<?go there?><?xml a?>") == "?go:there !?xml a? html(head body)")
  }

  @Test func replacesTheBodyByAFrameset() {
    #expect(tree("<p></p><frameset><frame></frameset>x<noframes>y") == "html(head frameset(frame) noframes('y'))")
  }

  @Test func endsNothingBehindPlaintext() {
    #expect(body("<plaintext></plaintext><p>") == "plaintext('</plaintext><p>')")
  }

  @Test func addsAttributesOfALateBody() throws {
    let document = Document.parse("<body class=a><p>b<body class=c id=d>")
    let body = try #require(document.body)
    #expect(document.string(.class, of: body) == "a")
    #expect(document.string(.id, of: body) == "d")
  }

  @Test(arguments: [
    ("<!DOCTYPE html>", QuirksMode.none), ("", .full), ("<!DOCTYPE x>", .full),
    ("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x\">", .limited),
    ("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", .full),
    ("<!DOCTYPE html SYSTEM \"about:legacy-compat\">", QuirksMode.none),
  ])
  func decidesTheDocumentMode(_ doctype: String, _ mode: QuirksMode) {
    #expect(Document.parse(doctype + "<p>").quirks == mode)
  }
}

@Suite("Foreign content (section 13.2.6.5)")
struct ForeignContentTests {
  @Test func namesSVGAsBrowsersDo() throws {
    let document = Document.parse("<svg viewbox=1 xlink:href=a><lineargradient/><title>t</title></svg><p>")
    let svg = try #require(document.nodes.first { document.name(of: $0) == Name.svg.in(.svg) })
    #expect(document.hasAttribute(.viewBox, of: svg))
    #expect(document.hasAttribute(Name.href.in(.xlink), of: svg))
    #expect(document.nodes.contains { document.name(of: $0) == Name.linearGradient.in(.svg) })
    #expect(document.nodes.contains { document.name(of: $0) == Name.title.in(.svg) })
    #expect(!document.nodes.contains { document.name(of: $0) == .title })
  }

  @Test func breaksOutAtHTML() {
    #expect(body("<svg><g><p>a</svg>b") == "svg(g) p('ab')")
  }

  @Test func readsHTMLAtIntegrationPoints() {
    #expect(body("<svg><foreignobject><p>a<b>c</foreignobject></svg>") == "svg(foreignObject(p('a' b('c'))))")
    #expect(body("<math><mi><p>a</mi></math>") == "math(mi(p('a')))")
  }

  @Test func readsCDATAOnlyThere() {
    #expect(body("<svg><![CDATA[a<b]]></svg><![CDATA[c]]>") == "svg('a<b') ![CDATA[c]]")
  }
}

@Suite("Fragments (section 13.4)")
struct FragmentTests {
  @Test(arguments: [
    ("tr", "<td>a<td>b", "td('a') td('b')"), ("div", "<td>a", "'a'"), ("textarea", "<b>&amp;", "'<b>&'"),
    ("select", "<option>a<input>b", "option('ab')"), ("template", "<tr><td>a", "tr(td('a'))"),
  ])
  func readsByTheirContext(_ context: String, _ html: String, _ expected: String) {
    #expect(outline(.parse(fragment: Array(html.utf8), context: (.html, context))) == expected)
  }
}

@Suite("XML")
struct XMLTests {
  @Test func keepsCaseAndNamespaces() throws {
    let document = Document.parse(
      xml: Array(
        #"<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cy"><P/><svg xmlns="http://www.w3.org/2000/svg"/></html>"#
          .utf8))
    #expect(document.syntax == .xml)
    #expect(outline(document) == "html(P svg)")
    let root = try #require(document.documentElement)
    #expect(document.name(of: root) == .html)
    #expect(document.string(Name.lang.in(.xml), of: root) == "cy")
  }

  @Test func endsWhereThePageIsNoLongerWellFormed() {
    let document = Document.parse(xml: Array("<a><b></a>".utf8))
    guard case .notWellFormed(_, let reason) = document.losses.first else {
      Issue.record("no loss")
      return
    }
    #expect(reason.contains("mismatch"))
    #expect(outline(document) == "a(b)")
  }

  @Test func doesNotExpandBombs() {
    var text = "<!DOCTYPE a [<!ENTITY a0 \"ha\">"
    for level in 1...30 { text += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    let document = Document.parse(xml: Array((text + "]><a>&a30;</a>").utf8))
    #expect(document.nodeCount < 1000)
    #expect(!document.losses.isEmpty)
  }
}
