import KerbcutARIA
import KerbcutHTML
import Testing

struct RoleTests {
  @Test func numbersRolesAsTheirTableDoes() {
    #expect(Role.alert.rawValue == "alert")
    #expect(Role.window.rawValue == "window")
    #expect(Role.presentation.rawValue == "none")
    #expect(Role.switch.rawValue == "switch")
    #expect(Role.graphicsSymbol.rawValue == "graphics-symbol")
    #expect(Role.all.allSatisfy { Role(rawValue: $0.rawValue) == $0 })
    #expect(Role(rawValue: "img") == .image && Role(rawValue: "presentation") == .presentation)
    #expect(Role(rawValue: "picture") == nil)
  }

  @Test func numbersAttributesAsNamesDo() {
    #expect(AttributeDefinition.all.count == 53)
    #expect(AttributeDefinition.all.allSatisfy { AttributeDefinition($0.name)?.localName == $0.localName })
    #expect(AttributeDefinition.all.allSatisfy { Name.wellKnown($0.localName) == $0.name })
    #expect(AttributeDefinition(.alt) == nil)
  }

  @Test func inheritsAttributesFromSuperclasses() {
    #expect(Role.switch.definition.allowed.contains(.ariaRequired))
    #expect(Role.menuitemradio.definition.required.contains(.ariaChecked))
    #expect(!Role.link.definition.allowed.contains(.ariaPressed))
    #expect(!Role.paragraph.definition.allowed.contains(.ariaLabel))
    #expect(Role.searchbox.isA(.textbox) && Role.searchbox.isWidget && !Role.heading.isWidget)
    #expect(Role.docToc.isLandmark && Role.main.isLandmark && !Role.landmark.isLandmark)
  }

  @Test(arguments: [
    ("<a id=t href=/>x</a>", "link"), ("<a id=t>x</a>", "generic"), ("<article id=t>", "article"),
    ("<button id=t>", "button"), ("<details><summary id=t>x</summary></details>", ""), ("<summary id=t>", "generic"),
    ("<input id=t>", "textbox"), ("<input id=t type=SEARCH>", "searchbox"), ("<input id=t type=number>", "spinbutton"),
    ("<input id=t list=l><datalist id=l></datalist>", "combobox"), ("<input id=t list=none>", "textbox"),
    ("<input id=t type=range>", "slider"), ("<input id=t type=nonsense>", "textbox"), ("<input id=t type=date>", ""),
    ("<select id=t>", "combobox"), ("<select id=t size=1>", "combobox"), ("<select id=t size=2>", "listbox"),
    ("<select id=t multiple>", "listbox"), ("<img id=t>", "image"), ("<img id=t alt=''>", "none"),
    ("<img id=t alt='' title=x>", "image"), ("<img id=t alt=x>", "image"), ("<section id=t>", "generic"),
    ("<section id=t aria-label=x>", "region"), ("<section id=t aria-labelledby=h><h2 id=h>x</h2></section>", "region"),
    ("<section id=t aria-labelledby=gone>", "generic"), ("<header id=t>", "banner"),
    ("<main><header id=t></main>", "sectionheader"),
    ("<div role=region aria-label=x><footer id=t></div>", "sectionfooter"),
    ("<footer id=t>", "contentinfo"), ("<aside id=t>", "complementary"), ("<article><aside id=t></article>", "generic"),
    ("<article><aside id=t title=x></article>", "complementary"), ("<main><aside id=t></main>", "complementary"),
    ("<ul><li id=t>", "listitem"), ("<li id=t>", "generic"), ("<ul role=none><li id=t>", "none"),
    ("<ul role=menu><li id=t>", "generic"), ("<h3 id=t>", "heading"), ("<p id=t>", "paragraph"),
    ("<dl><dt id=t>", "term"),
    ("<unknown-thing id=t>", "generic"),
  ])
  func mapsElementsAsHTMLAAMDoes(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    ("<table><tr><th id=t>x<td>y</table>", "rowheader"), ("<table><tr><th id=t>x<th>y</table>", "columnheader"),
    ("<table><tr><th scope=row id=t>x<th>y</table>", "rowheader"), ("<table><tr><th>a<tr><td id=t>x</table>", "cell"),
    ("<table role=grid><tr><td id=t>x</table>", "gridcell"), ("<table role=none><tr><td id=t>x</table>", ""),
    ("<table><caption>c</caption><tr id=t><td>x</table>", "row"), ("<table id=t><tr><td>x</table>", ""),
    ("<table id=t><tr><th>x<td>y</table>", "table"),
  ])
  func mapsPartsOfTablesByTheirTable(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    ("<div id=t role='nothing button'>", "button"), ("<div id=t role=BUTTON>", "button"),
    ("<nav id=t role=widget>", "navigation"), ("<nav id=t role='region group'>", "group"),
    ("<nav id=t role=region aria-label=x>", "region"), ("<ul id=t role=directory>", "list"),
    ("<h1 id=t role=none>", "none"), ("<h1 id=t role=none tabindex=0>", "heading"),
    ("<h1 id=t role=none aria-live=polite>", "heading"), ("<h1 id=t role=none aria-level=2>", "none"),
    ("<img id=t alt=x role=presentation>", "none"), ("<div id=t role=img>", "image"),
  ])
  func takesTheFirstRoleThatFits(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test func tellsExplicitFromImplicit() throws {
    let sample = Sample("<nav id=t role='x banner'>")
    #expect(sample.tree.explicitRole(of: try sample.node()) == .banner)
    #expect(sample.tree.implicitRole(of: try sample.node()) == .navigation)
    #expect(sample.tree.hasExplicitRole(try sample.node()))
  }
}
