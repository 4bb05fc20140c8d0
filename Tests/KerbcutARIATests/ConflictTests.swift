import KerbcutARIA
import KerbcutHTML
import Testing

/// Explicit roles against what the element is and does.
struct ConflictTests {
  @Test(arguments: [
    ("<h1 id=t role=none aria-label=''>x", "heading"), ("<h1 id=t role=none aria-hidden=false>x", "none"),
    ("<h1 id=t role=none title=x>x", "none"), ("<h1 id=t role=none lang=en>x", "none"),
    ("<button id=t role=none>x", "button"),
    ("<button id=t role=none disabled>x", "none"), ("<a id=t href=/ role=none>x", "link"),
    ("<nav id=t role=none aria-describedby=x>x", "navigation"), ("<nav id=t role='none button'>x", "none"),
    ("<nav id=t role='xx none'>x", "none"), ("<select id=t role=none>", "combobox"),
    ("<img id=t role=none tabindex=-1 alt=x>", "image"), ("<section id=t role=none aria-expanded=true>x", "none"),
  ])
  func keepsRolesThatFocusOrAttributesNeed(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    ("<div id=t role='command list'>", "list"), ("<div id=t role=' BUTTON '>", "button"),
    ("<div id=t role='xx yy'>", "generic"), ("<div id=t role=image>", "image"), ("<div id=t role=doc-toc>", "doc-toc"),
    ("<div id=t role=graphics-symbol>", "graphics-symbol"), ("<div id=t role='form list'>", "list"),
    ("<div id=t role=form title=x>", "form"), ("<div id=t role=region aria-labelledby=gone>", "generic"),
    ("<div id=t role=''>", "generic"), ("<input id=t type=checkbox role=switch>", "switch"),
  ])
  func takesTheFirstKnownConcreteRole(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    "button", "checkbox", "img", "math", "menuitemcheckbox", "menuitemradio", "meter", "option", "progressbar", "radio",
    "scrollbar", "separator", "slider", "switch", "tab",
  ])
  func hidesChildrenOfRolesThatSaySo(_ role: String) throws {
    let sample = Sample("<div role=\(role) aria-label=x tabindex=0><h2 id=t>y</h2></div>")
    // WAI-ARIA 1.2 does not list math among them.
    #expect(sample.tree.isPresentationalChild(try sample.node()) == (role != "math"))
    #expect(sample.tree.isExposed(try sample.node()) == (role == "math"))
  }

  @Test func keepsWhatFocusReachesAmongPresentationalChildren() throws {
    let sample = Sample("<div role=img aria-label=x><a href=/ id=t>y</a></div>")
    #expect(sample.tree.isFocusable(try sample.node()))
    #expect(sample.tree.isPresentationalChild(try sample.node()))
  }

  @Test func theFirstOwnerWins() throws {
    let sample = Sample(
      "<ul id=a aria-owns=c></ul><ul id=b aria-owns=c></ul><p id=c>x</p><div id=d aria-owns=d>y</div>")
    #expect(sample.ids(sample.tree.ownedChildren(of: try sample.node("a"))) == ["c"])
    #expect(sample.ids(sample.tree.ownedChildren(of: try sample.node("b"))) == [])
    #expect(sample.ids(sample.tree.accessibleParent(of: try sample.node("c")).map { [$0] } ?? []) == ["a"])
    #expect(sample.ids(sample.tree.ownedChildren(of: try sample.node("d"))) == [])
  }

  @Test func namesReadWhatIsOwned() throws {
    #expect(try Sample("<a href=/ id=t aria-owns='a b'>x</a><div id=a>y</div><div id=b>z</div>").name() == "x y z")
    #expect(try Sample("<h1 id=t aria-owns=t>self</h1>").name() == "self")
  }
}
