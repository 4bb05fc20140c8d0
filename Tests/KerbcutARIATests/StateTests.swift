import KerbcutARIA
import KerbcutHTML
import Testing

/// States and properties from native semantics, attributes, roles and defaults.
struct StateTests {
  private func value(_ name: Name, in html: String) throws -> String? {
    let sample = Sample(html)
    return sample.tree.property(name, of: try sample.node())?.value
  }

  @Test(arguments: [
    ("<input type=checkbox id=t>", Name.ariaChecked, "false"),
    ("<input type=radio checked aria-checked=false id=t>", .ariaChecked, "true"),
    ("<input type=checkbox role=switch checked id=t>", .ariaChecked, "true"),
    ("<i role=menuitemradio aria-checked=TRUE id=t>", .ariaChecked, "true"),
    ("<select><option id=t>a<option>b</select>", .ariaSelected, "true"),
    ("<select><option>a<option id=t>b</select>", .ariaSelected, "false"),
    ("<select multiple><option id=t>a</select>", .ariaSelected, "false"),
    ("<i role=tab id=t>x</i>", .ariaSelected, "false"),
    ("<details><summary id=t>x</summary></details>", .ariaExpanded, "false"),
    ("<select id=t></select>", .ariaExpanded, "false"),
    ("<button popovertarget=p id=t>x</button><div popover id=p></div>", .ariaExpanded, "false"),
    ("<button commandfor=p command=toggle-popover id=t>x</button><div popover id=p></div>", .ariaExpanded, "false"),
    ("<fieldset disabled><button id=t>x</button></fieldset>", .ariaDisabled, "true"),
    ("<fieldset disabled><legend><button id=t>x</button></legend></fieldset>", .ariaDisabled, "false"),
    ("<fieldset disabled><legend></legend><legend><button id=t>x</button></legend></fieldset>", .ariaDisabled, "true"),
    ("<select><optgroup disabled><option id=t>x</select>", .ariaDisabled, "true"),
    ("<i role=button aria-disabled=true id=t>x</i>", .ariaDisabled, "true"),
    ("<input required id=t>", .ariaRequired, "true"),
    ("<input required aria-required=false id=t>", .ariaRequired, "true"),
    ("<select required id=t></select>", .ariaRequired, "true"),
    ("<textarea readonly id=t></textarea>", .ariaReadonly, "true"),
    ("<input id=t>", .ariaInvalid, "false"), ("<input aria-invalid=spelling id=t>", .ariaInvalid, "spelling"),
    ("<input aria-invalid='' id=t>", .ariaInvalid, "false"),
    ("<button aria-pressed=mixed id=t>x</button>", .ariaPressed, "mixed"),
    ("<h5 id=t>x</h5>", .ariaLevel, "5"), ("<h5 aria-level=2 id=t>x</h5>", .ariaLevel, "2"),
    ("<textarea id=t></textarea>", .ariaMultiline, "true"),
    ("<select multiple id=t></select>", .ariaMultiselectable, "true"),
    ("<ul><li>a<li id=t>b<li>c</ul>", .ariaPosinset, "2"),
    ("<ul><li>a<li id=t>b<li>c</ul>", .ariaSetsize, "3"),
    ("<input type=radio name=a><input type=radio name=a id=t>", .ariaPosinset, "2"),
    ("<input type=range min=10 max=20 id=t>", .ariaValuenow, "15"),
    ("<input type=range min=10 max=20 value=99 id=t>", .ariaValuenow, "20"),
    ("<input type=range id=t>", .ariaValuemax, "100"), ("<input type=number min=1 id=t>", .ariaValuemin, "1"),
    ("<progress value=.5 id=t></progress>", .ariaValuenow, "0.5"), ("<progress id=t></progress>", .ariaValuemax, "1"),
    ("<meter value=7 max=5 id=t></meter>", .ariaValuenow, "5"), ("<meter id=t></meter>", .ariaValuenow, "0"),
    ("<input placeholder=P id=t>", .ariaPlaceholder, "P"),
    ("<table><tr><th>x<td colspan=2 id=t>y</table>", .ariaColspan, "2"),
    ("<i role=slider id=t>", .ariaOrientation, "horizontal"), ("<output id=t></output>", .ariaLive, "polite"),
    ("<i role=log id=t>", .ariaLive, "polite"), ("<p id=t>x</p>", .ariaBusy, "false"),
    ("<i role=combobox id=t>", .ariaHaspopup, "listbox"),
    ("<input list=l id=t><datalist id=l></datalist>", .ariaControls, "l"),
  ])
  func hasAValue(_ html: String, _ name: Name, _ expected: String) throws {
    #expect(try value(name, in: html) == expected)
  }

  @Test(arguments: [
    ("<p id=t>x</p>", Name.ariaChecked), ("<a href=/ id=t>x</a>", .ariaPressed),
    ("<progress id=t></progress>", .ariaValuenow),
    ("<button popovertarget=gone id=t>x</button>", .ariaValuenow),
    ("<input type=number value=0x10 id=t>", .ariaValuemin),
    ("<li id=t>x</li>", .ariaPosinset), ("<ul role=none><li id=t>x</ul>", .ariaSetsize),
  ])
  func hasNone(_ html: String, _ name: Name) throws {
    #expect(try value(name, in: html) == nil)
  }

  @Test func listsStatesWithoutDefaults() throws {
    let sample = Sample("<input type=checkbox required aria-describedby=x id=t>")
    let states = sample.tree.states(of: try sample.node()).map {
      "\($0.name == .ariaChecked ? "checked" : "other") \($0.value) \($0.origin)"
    }
    #expect(states == ["checked false native", "other x attribute", "other true native"])
  }

  @Test func knowsWhatRolesProhibitAndWhatIsDeprecated() {
    #expect(Role.generic.definition.prohibited.contains(.ariaRoledescription))
    #expect(Role.paragraph.definition.prohibited.contains(.ariaBraillelabel))
    #expect(!Role.heading.definition.prohibited.contains(.ariaLabel))
    #expect(!Role.paragraph.definition.allowed.contains(.ariaBraillelabel))
    #expect(Role.directory.definition.isDeprecated && !Role.list.definition.isDeprecated)
    #expect(AttributeDefinition(.ariaGrabbed)?.isDeprecated == true)
    #expect(AttributeDefinition.globalDeprecated.contains(.ariaDisabled))
    #expect(Role.checkbox.definition.required.contains(.ariaChecked))
  }

  @Test(arguments: [
    ("<a href=/ id=t>x</a>", [Role.button, .tab], Role.heading), ("<h1 id=t>x</h1>", [.tab], .button),
    ("<input type=checkbox id=t>", [.switch], .button),
    ("<input type=checkbox aria-pressed=true id=t>", [.button], .link),
    ("<img alt=x id=t>", [.button], .heading), ("<img alt='' id=t>", [.presentation], .button),
    ("<ul id=t><li>x</ul>", [.menu], .button),
    ("<li><ul><li id=t></ul>", [], .menuitem), ("<table><tr><th>x<td id=t>y</table>", [], .button),
    ("<label id=t>x</label>", [], .button),
  ])
  func knowsWhichRolesAnElementMayHave(_ html: String, _ some: [Role], _ other: Role) throws {
    let sample = Sample(html)
    let allowed = try #require(sample.tree.allowedRoles(on: try sample.node()))
    #expect(some.allSatisfy(allowed.contains) && !allowed.contains(other))
  }

  @Test(arguments: [
    "<div id=t>", "<span id=t>", "<p id=t>", "<a id=t>", "<svg id=t>", "<ul role=menu><li id=t></ul>",
    "<table role=none><tr><td id=t>",
  ])
  func knowsElementsThatMayHaveAnyRole(_ html: String) throws {
    let sample = Sample(html)
    #expect(sample.tree.allowedRoles(on: try sample.node()) == nil)
  }

  @Test func staysQuickOnLongListsAndGroups() {
    let options = (0..<2000).map { "<option>\($0)" }.joined(separator: "\n")
    let items = (0..<2000).map { "<li>\($0)" }.joined(separator: "\n")
    let buttons = (0..<2000).map { "<input type=radio name=a value=\($0)>" }.joined(separator: "\n")
    let sample = Sample("<select>\(options)</select><ul>\(items)</ul>\(buttons)")
    #expect(sample.tree.lines().count > 6000)
    #expect(sample.tree.tabOrder.count == 2001)
  }
}
