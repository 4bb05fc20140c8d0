import KerbcutARIA
import KerbcutHTML
import Testing

struct HiddenTests {
  @Test(arguments: [
    ("<p hidden id=t>x</p>", true), ("<p hidden=until-found><b id=t>x</b></p>", true),
    ("<p inert><b id=t>x</b></p>", true),
    ("<p style='visibility:hidden' id=t>x</p>", true),
    ("<p style='visibility:hidden'><b style='visibility:visible' id=t>x</b></p>", false),
    ("<p style='opacity:0' id=t>x</p>", false), ("<p style='display:contents' id=t>x</p>", false),
    ("<details><summary>s</summary><p id=t>x</p></details>", true),
    ("<details><summary id=t>s</summary></details>", false),
    ("<details open><summary>s</summary><p id=t>x</p></details>", false), ("<dialog><p id=t>x</p></dialog>", true),
    ("<dialog open><p id=t>x</p></dialog>", false), ("<div popover id=t>x</div>", true),
    ("<p aria-hidden=TRUE id=t>x</p>", true), ("<p aria-hidden id=t>x</p>", false),
    ("<div aria-hidden=true><p aria-hidden=false id=t>x</p></div>", true), ("<input type=hidden id=t>", true),
    ("<p style='content-visibility:hidden'><b id=t>x</b></p>", true), ("<video><p id=t>x</p></video>", true),
  ])
  func knowsWhatNobodyIsGiven(_ html: String, _ isHidden: Bool) throws {
    let sample = Sample(html)
    #expect(sample.tree.isHidden(try sample.node()) == isHidden)
  }

  @Test func hasNoRoleForWhatIsSkipped() throws {
    #expect(try Sample("<details><ul id=t><li>x</ul></details>").role() == "")
    #expect(try Sample("<div hidden><ul id=t><li>x</ul></div>").role() == "list")
  }

  @Test(arguments: [
    ("<a href=/ aria-hidden=true id=t>x</a>", ""), ("<div aria-hidden=true><a href=/ id=t>x</a></div>", "x"),
    ("<div aria-hidden=true><h2 id=t>x</h2></div>", ""),
    ("<div aria-hidden=true><h2 id=t><a href=/>x</a></h2></div>", "x"),
    ("<a href=/ aria-hidden=true><h2 id=t>x</h2></a>", "x"), ("<div aria-hidden=true><img id=t alt=x></div>", "x"),
    ("<div inert><a href=/ id=t>x</a></div>", ""), ("<p hidden aria-label=x id=t>y</p>", ""),
    ("<div aria-hidden=true><table id=t><caption>x</caption><tr><th>y<td>z</table></div>", ""),
    ("<select hidden><option id=t>x</select>", "x"),
  ])
  func namesHiddenElementsAsBrowsersDo(_ html: String, _ name: String) throws {
    #expect(try Sample(html).name() == name)
  }

  @Test(arguments: [
    ("<b id=b hidden>B <i>in</i></b>", "B in"), ("<b id=b style='display:none'>B</b>", "B"),
    ("<b id=b>B<i hidden>h</i></b>", "B"), ("<div hidden><b id=b>B</b></div>", "B"),
    ("<b id=b style='visibility:hidden'>B <i style='visibility:visible'>in</i></b>", "B in"),
    ("<b id=b aria-hidden=true>B</b>", "B"),
  ])
  func readsHiddenElementsThatAReferenceLeadsTo(_ target: String, _ name: String) throws {
    #expect(try Sample("<a href=/ id=t aria-labelledby=b>x</a>\(target)").name() == name)
  }
}
