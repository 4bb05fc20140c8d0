import KerbcutARIA
import KerbcutHTML
import Testing

struct TreeTests {
  @Test func knowsWhatIsHiddenAndExposed() throws {
    let sample = Sample(
      "<p id=a aria-hidden=true><b id=b>x</b></p><p id=c inert>x</p><p id=d role=none>x</p><p id=e>x</p>")
    #expect(
      try ["a", "b", "c", "d", "e"].map { sample.tree.isHidden(try sample.node($0)) } == [
        true, true, true, false, false,
      ])
    #expect(
      try ["a", "c", "d", "e"].map { sample.tree.isExposed(try sample.node($0)) } == [false, false, false, true])
  }

  @Test func knowsFocusAndItsOrder() throws {
    let sample = Sample(
      """
      <a id=a href=/>x</a><a id=b>x</a><button id=c disabled>x</button><p id=d tabindex=-1>x</p><p id=e tabindex=2>x</p>
      <fieldset disabled><legend><input id=f></legend><input id=g></fieldset><input id=h type=hidden>
      <input type=radio name=r id=i><input type=radio name=r id=j checked><div contenteditable id=k></div>
      <details id=l><summary id=m>x</summary></details><div inert><a href=/ id=n>x</a></div>
      """)
    #expect(sample.ids(sample.tree.focusableElements) == ["a", "d", "e", "f", "i", "j", "k", "m"])
    #expect(sample.ids(sample.tree.tabOrder) == ["e", "a", "f", "j", "k", "m"])
  }

  @Test func listsHeadingsAndLandmarks() throws {
    let sample = Sample(
      """
      <header id=a></header><main id=b><h1 id=h1>x</h1><h3 id=h3>x</h3><p role=heading aria-level=7 id=h7>x</p>
      <p role=heading id=h0>x</p><form id=c></form><form id=d aria-label=x></form><section id=e></section></main>
      """)
    #expect(sample.ids(sample.tree.landmarks) == ["a", "b", "d"])
    #expect(sample.ids(sample.tree.headings) == ["h1", "h3", "h7", "h0"])
    #expect(sample.tree.headings.map { sample.tree.level(of: $0) } == [1, 3, 7, 2])
  }

  @Test func refusesCirclesOfOwnership() throws {
    let sample = Sample(
      "<div id=a aria-owns='b a c'><p id=x>x</p></div><div id=b aria-owns=a><p>x</p></div><ul id=d aria-owns=c></ul><p id=c>x</p>"
    )
    #expect(sample.ids(sample.tree.ownedChildren(of: try sample.node("a"))).contains("c"))
    #expect(sample.ids(sample.tree.ownedChildren(of: try sample.node("d"))) == [])
  }

  @Test func knowsRequiredContextAndParts() throws {
    let sample = Sample(
      """
      <div role=list id=l><div><p role=listitem id=a>x</p></div></div><p role=listitem id=b>x</p><p id=c>x</p>
      <div role=listbox id=g><div role=group><p role=option id=d>x</p></div><p id=e>x</p></div>
      <div role=group><p role=option id=f>x</p></div>
      """)
    let answers = try ["a", "b", "c", "d", "f"].map { sample.tree.hasRequiredContext(try sample.node($0)) }
    #expect(answers == [true, false, nil, true, false])
    #expect(sample.ids(sample.tree.requiredOwned(of: try sample.node("g"))?.others ?? []) == ["e"])
    #expect(sample.tree.requiredOwned(of: try sample.node("l"))?.others == [])
  }

  @Test(arguments: [
    ("<input id=t type=checkbox checked aria-checked=false>", Name.ariaChecked, "true", PropertyValue.Origin.native),
    ("<div id=t role=checkbox aria-checked=mixed>", .ariaChecked, "mixed", .attribute),
    ("<p id=t role=option>", .ariaSelected, "false", .role), ("<h4 id=t>x</h4>", .ariaLevel, "4", .native),
    ("<button id=t>x</button>", .ariaDisabled, "false", .default),
    ("<p id=t role=alert>", .ariaLive, "assertive", .role),
    ("<details open><summary id=t>x</summary></details>", .ariaExpanded, "true", .native),
    ("<input id=t type=range>", .ariaValuenow, "50", .native), ("<p id=t role=timer>", .ariaLive, "polite", .role),
  ])
  func knowsStatesAndTheirOrigin(
    _ html: String, _ name: Name, _ value: String, _ origin: PropertyValue.Origin
  ) throws {
    let sample = Sample(html)
    #expect(
      sample.tree.property(name, of: try sample.node()) == PropertyValue(name: name, value: value, origin: origin))
  }

  @Test func groupsRadioButtonsByFormAndName() throws {
    let sample = Sample(
      """
      <form id=f><input type=radio name=a id=a><input type=radio name=b id=b></form>
      <input type=radio name=a id=c><input type=radio name=a id=d form=f><input type=radio id=e>
      """)
    #expect(sample.tree.radioGroups.map { sample.ids($0.members) } == [["a", "d"], ["b"], ["c"]])
    #expect(sample.tree.radioGroup(of: try sample.node("e")) == nil)
  }

  @Test func printsTheTree() {
    let sample = Sample("<main id=t><h1>Pay</h1><p>Now <a href=/>here</a></p><p hidden aria-hidden=true>x</p></main>")
    #expect(
      sample.tree.text() == """
        main — <main> 1:16
          heading “Pay” level=1 — <h1> 1:27
          paragraph — <p> 1:39
            text “Now”
            link “here” focusable — <a> 1:46

        """)
  }

  @Test func namesOnHostilePagesAreBounded() throws {
    let deep = Sample(String(repeating: "<span role=link>", count: 1500) + "x")
    let links = deep.tree.exposedElements
    #expect(links.count > 100)
    // Elements deeper than a tree may be stand beside each other: the last of them holds the text.
    let last = try #require(links.last)
    let around = Set(deep.tree.document.ancestors(of: last))
    let named = links.filter { deep.tree.name(of: $0).text == "x" }
    #expect(named.last == last && named.dropLast().allSatisfy(around.contains))
    #expect(Set(links.map { deep.tree.name(of: $0).text }) == ["x", ""])
    let ids = (0..<300).map { "i\($0)" }.joined(separator: " ")
    let many = Sample(
      (0..<300).map { "<button id=i\($0) aria-labelledby='\(ids)'>text</button>" }.joined()
        + (0..<500).map { "<label for=x\($0 + 1)><input id=x\($0)></label>" }.joined())
    let all = Array(repeating: "text", count: 300).joined(separator: " ")
    #expect(try ["i0", "i150", "i299"].map(many.name) == [all, all, all])
    #expect(try ["x0", "x250", "x499"].map(many.name) == ["", "", ""])
    let owned = Sample((0..<500).map { "<div id=o\($0) aria-owns='o\(($0 + 1) % 500)'></div>" }.joined())
    #expect(owned.tree.text().split(separator: "\n").count <= 500)
  }
}
