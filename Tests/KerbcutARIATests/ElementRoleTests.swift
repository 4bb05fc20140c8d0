import KerbcutARIA
import KerbcutHTML
import Testing

/// The rows of HTML-AAM’s table of elements, one by one.
struct ElementRoleTests {
  @Test(arguments: [
    ("address", "group"), ("article", "article"), ("aside", "complementary"), ("blockquote", "blockquote"),
    ("button", "button"), ("code", "code"), ("del", "deletion"), ("details", "group"), ("dfn", "term"), ("dir", "list"),
    ("em", "emphasis"), ("fieldset", "group"), ("figure", "figure"), ("form", "form"), ("h1", "heading"),
    ("h6", "heading"), ("hgroup", "group"), ("hr", "separator"), ("ins", "insertion"), ("main", "main"),
    ("mark", "mark"),
    ("menu", "list"), ("meter", "meter"), ("nav", "navigation"), ("ol", "list"), ("output", "status"),
    ("p", "paragraph"), ("progress", "progressbar"), ("s", "deletion"), ("search", "search"), ("strong", "strong"),
    ("sub", "subscript"), ("sup", "superscript"), ("textarea", "textbox"), ("time", "time"), ("ul", "list"),
    ("optgroup", "group"), ("datalist", "listbox"),
  ])
  func mapsAnElementToItsRole(_ element: String, _ role: String) throws {
    let html = element == "optgroup" ? "<select><optgroup id=t></select>" : "<\(element) id=t>x</\(element)>"
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    "b", "bdi", "bdo", "data", "div", "i", "pre", "q", "samp", "small", "span", "u", "center", "strike",
  ])
  func leavesPlainElementsGeneric(_ element: String) throws {
    #expect(try Sample("<\(element) id=t>x</\(element)>").role() == "generic")
  }

  @Test(arguments: [
    "abbr", "audio", "canvas", "cite", "dl", "iframe", "kbd", "label", "legend", "object", "ruby", "var", "video",
    "map", "noscript", "picture", "slot", "template",
  ])
  func givesNoRoleWhereThereIsNone(_ element: String) throws {
    #expect(try Sample("<\(element) id=t></\(element)>").role() == "")
  }

  @Test(arguments: [
    ("area href=/", "link"), ("area", "generic"), ("a href=''", "link"), ("img alt='' aria-live=polite", "none"),
    ("img alt='' aria-labelledby=n", "image"), ("img alt='' aria-label=x", "image"), ("img alt=' '", "image"),
  ])
  func looksAtAttributesOfLinksAndImages(_ tag: String, _ role: String) throws {
    #expect(try Sample("<b id=n>x</b><map name=m><\(tag) id=t></map>").role() == role)
  }

  @Test(arguments: [
    ("text", "textbox"), ("tel", "textbox"), ("url", "textbox"), ("email", "textbox"), ("search", "searchbox"),
    ("number", "spinbutton"), ("range", "slider"), ("checkbox", "checkbox"), ("radio", "radio"), ("button", "button"),
    ("submit", "button"), ("reset", "button"), ("image", "button"), ("date", ""), ("month", ""), ("week", ""),
    ("time", ""), ("datetime-local", ""), ("color", ""), ("file", ""), ("password", ""), (" text", "textbox"),
  ])
  func mapsInputsByTheirType(_ type: String, _ role: String) throws {
    #expect(try Sample("<input type='\(type)' id=t>").role() == role)
  }

  @Test(arguments: [
    ("text", "combobox"), ("tel", "combobox"), ("url", "combobox"), ("email", "combobox"), ("search", "combobox"),
    ("number", "spinbutton"), ("range", "slider"), ("password", ""),
  ])
  func makesTextFieldsWithSuggestionsComboBoxes(_ type: String, _ role: String) throws {
    #expect(try Sample("<input type=\(type) list=l id=t><datalist id=l></datalist>").role() == role)
  }

  @Test(arguments: [
    ("<select id=t multiple size=1>", "listbox"), ("<select id=t size=0>", "combobox"),
    ("<select id=t size=x>", "combobox"), ("<select><option id=t></select>", "option"),
    ("<select><optgroup><option id=t></select>", "option"), ("<datalist><option id=t></datalist>", "option"),
  ])
  func mapsListsByWhetherSeveralLinesShow(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    ("<nav><header id=t></nav>", "sectionheader"), ("<aside><footer id=t></aside>", "sectionfooter"),
    ("<section><div><header id=t></div></section>", "sectionheader"),
    ("<blockquote><header id=t></blockquote>", "banner"),
    ("<fieldset><footer id=t></fieldset>", "contentinfo"), ("<header><header id=t></header>", "banner"),
    ("<div role=article><header id=t></div>", "sectionheader"), ("<div role=main><footer id=t></div>", "sectionfooter"),
    ("<div role=navigation><footer id=t></div>", "sectionfooter"), ("<div role=region><header id=t></div>", "banner"),
    ("<nav><aside id=t></nav>", "generic"), ("<section><aside id=t aria-label=x></section>", "complementary"),
    ("<section title=x id=t>", "region"), ("<section aria-label=' ' id=t>", "generic"),
    ("<details><p>x</p><summary id=t>x</summary></details>", ""),
    ("<details open><summary>x</summary><summary id=t>y</summary></details>", "generic"),
    ("<details open><div><summary id=t>y</summary></div></details>", "generic"),
  ])
  func looksAtWhatIsAround(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }

  @Test(arguments: [
    ("<ul><div><li id=t></div></ul>", "listitem"), ("<menu><li id=t></menu>", "listitem"),
    ("<dir><li id=t></dir>", "listitem"),
    ("<ul role=list><li id=t></ul>", "listitem"), ("<ul role=group><li id=t></ul>", "generic"),
    ("<ul role=none><li id=t></ul>", "none"), ("<ul role=none><li id=t tabindex=0></ul>", "generic"),
    ("<ul role=none><li id=t aria-label=x></ul>", "generic"), ("<ul><p><li id=t></p></ul>", "listitem"),
    ("<ol role=none><li><ul><li id=t></ul></ol>", "listitem"), ("<dl><dd id=t></dl>", "definition"),
  ])
  func mapsItemsByTheirList(_ html: String, _ role: String) throws {
    #expect(try Sample(html).role() == role)
  }
}
