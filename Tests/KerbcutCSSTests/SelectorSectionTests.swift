import KerbcutCSS
import KerbcutHTML
import Testing

/// Selectors 4, section by section: which elements of one page are found, by their ids.
@Suite struct SelectorSectionTests {
  private static let page = """
    <!DOCTYPE html><html lang=en><body><nav id=n class="Main site" data-x="a b" title="Be-e"><a id=l href=x>1</a><a id=m>2</a></nav>
    <form id=f><input id=t required><input id=c type=checkbox checked><input id=d type=radio disabled name=r>
    <textarea id=a readonly></textarea><select id=s><option id=o selected>1<option id=q>2</select>
    <input id=p placeholder=x><fieldset id=g disabled><legend><input id=h></legend><input id=i></fieldset></form>
    <ul id=u dir=rtl><li id=u1><li id=u2 lang=cy-GB><li id=u3>x<li id=u4></ul><div id=e><!-- --></div><p id=w> </p>
    <details id=k open><summary id=y>s</summary></details><x-y id=z></x-y>
    """

  private func found(_ selector: String) -> String? {
    let styles = PageStyles(document: Document.parse(Self.page))
    let id = Name.id
    return SelectorList(parsing: selector).map { list in
      styles.select(list).compactMap { styles.document.string(id, of: $0) }.joined(separator: " ")
    }
  }

  @Test(
    "section 6: attributes",
    arguments: [
      ("[required]", "t"), ("[data-x~=b]", "n"), ("[data-x=b]", ""), ("[title|=be i]", "n"), ("[title^=Be]", "n"),
      ("[title$=e]", "n"), ("[title*='-']", "n"), ("[title*='']", ""), ("[class='main site' i]", "n"),
      ("[type=CHECKBOX]", "c"),
      ("[type=CHECKBOX s]", ""), ("nav[title][class]", "n"),
    ])
  func attributes(_ selector: String, _ ids: String) { #expect(found(selector) == ids) }

  @Test(
    "sections 4 and 5: lists in pseudo-classes, classes and ids",
    arguments: [
      (".Main.site", "n"), (".main", ""), ("#n", "n"), (":is(#l, #m)", "l m"), (":where(a):not(:any-link)", "m"),
      (":not(a, nav):is(#n, #m, #u)", "u"), ("*:is()", ""), (":is(.x:unknown, #m)", "m"), ("nav:has(> a[href])", "n"),
      ("form:has(+ ul)", "f"), (":has(summary)#k", "k"), ("a:not([href])", "m"),
    ])
  func lists(_ selector: String, _ ids: String) { #expect(found(selector) == ids) }

  @Test(
    "sections 7 and 8: language, direction, links",
    arguments: [
      ("li:lang(cy)", "u2"), ("li:lang('*-GB')", "u2"), ("a:lang(en)", "l m"), ("li:dir(rtl)", "u1 u2 u3 u4"),
      ("nav:dir(ltr)", "n"),
      ("a:link", "l"), ("a:visited", ""), (":any-link", "l"),
    ])
  func languages(_ selector: String, _ ids: String) { #expect(found(selector) == ids) }

  @Test(
    "sections 11 and 12: states of fields",
    arguments: [
      ("input:required", "t"), (":checked", "c o"), ("input:disabled", "d i"), ("fieldset:disabled", "g"),
      ("input:enabled", "t c p h"),
      ("textarea:read-only", "a"), ("input:read-write", "t p h"), (":placeholder-shown", "p"), ("option:default", "o"),
      ("details:open", "k"), ("x-y:defined", ""), ("nav:defined", "n"), ("textarea:optional", "a"),
    ])
  func states(_ selector: String, _ ids: String) { #expect(found(selector) == ids) }

  @Test(
    "section 13: structure",
    arguments: [
      ("li:first-child", "u1"), ("li:nth-child(even)", "u2 u4"), ("li:nth-child(odd)", "u1 u3"),
      ("li:nth-child(-n + 2)", "u1 u2"),
      ("li:nth-last-child(1)", "u4"), ("li:nth-child(n+3)", "u3 u4"), ("li:nth-child(2 of :not(#u1))", "u3"),
      ("li:only-child", ""),
      ("a:first-of-type", "l"), ("div:empty", "e"), ("p:empty", ""), ("summary:only-of-type", "y"),
      ("li:nth-last-of-type(3n)", "u2"),
    ])
  func structure(_ selector: String, _ ids: String) { #expect(found(selector) == ids) }

  @Test(
    "section 14: combinators",
    arguments: [
      ("nav a", "l m"), ("nav > a + a", "m"), ("form ~ p", "w"), ("body > a", ""), ("nav>a~a", "m"),
      ("form input + textarea", "a"),
      ("ul li:not(:last-child) + li", "u2 u3 u4"),
    ])
  func combinators(_ selector: String, _ ids: String) { #expect(found(selector) == ids) }

  @Test(
    "section 17: specificity",
    arguments: [
      ("#a", ".b.c.d"), (".b", "p"), ("p.b", "p"), (":is(#a, p)", ".b.c"), (":not(#x)", ".b"),
      ("p:nth-child(1 of .b)", ".b"),
      (".b", ":where(#a)"), ("p::before", "p"), ("[class]", "p"), (":has(#y)", ".b"),
    ])
  func theMoreSpecificWins(_ winner: String, _ loser: String) {
    let html = "<style>\(winner){order:1} \(loser){order:2}</style><p id=a class='b c d'>x<i id=y></i></p>"
    let style = styled(html, "p")
    #expect(style[.order] == .number(winner.contains("::") ? 2 : 1))
  }
}
