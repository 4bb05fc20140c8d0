import KerbcutARIA
import KerbcutHTML
import Testing

struct NameTests {
  @Test(arguments: [
    // 2B
    ("<div role=group id=t aria-labelledby='a b'></div><p id=a>Pay</p><p id=b>now</p>", "Pay now"),
    ("<button id=t aria-labelledby='t a' aria-label=Delete></button><p id=a>file</p>", "Delete file"),
    ("<button id=t aria-labelledby=gone aria-label=Save></button>", "Save"),
    ("<button id=t aria-labelledby=a></button><p id=a aria-labelledby=b>here</p><p id=b>there</p>", "here"),
    // 2C
    ("<label for=t>Wait <input value=5> days</label><input id=t>", "Wait 5 days"),
    ("<label for=t>In <select><option>May<option selected>June</select></label><input id=t>", "In June"),
    ("<label for=t>Up to <input type=range value=7></label><input id=t>", "Up to 7"),
    ("<label for=t>At <i role=slider aria-valuenow=3 aria-valuetext=noon></i></label><input id=t>", "At noon"),
    // 2D
    ("<a id=t href=/ aria-label=' Home  page '>x</a>", "Home page"), ("<a id=t href=/ aria-label=' '>Home</a>", "Home"),
    // 2E
    ("<label>First <input id=t></label>", "First"), ("<label for=t>A</label><label for=t>B</label><input id=t>", "A B"),
    ("<fieldset id=t><legend>Where?</legend></fieldset>", "Where?"), ("<img id=t alt='The crest'>", "The crest"),
    ("<table id=t><caption>Fees</caption><tr><th>a<td>b</table>", "Fees"), ("<input id=t type=submit>", "Submit"),
    ("<input id=t type=submit value=Pay>", "Pay"), ("<input id=t type=image alt=Go>", "Go"),
    ("<input id=t placeholder=Town>", "Town"), ("<input id=t title=Name placeholder=Town>", "Name"),
    ("<svg id=t><title>Map</title></svg>", "Map"), ("<iframe id=t title=Video></iframe>", "Video"),
    ("<optgroup id=t label=North>", "North"),
    // 2F
    ("<a id=t href=/>Read <b>more</b></a>", "Read more"), ("<h1 id=t>One<br>two</h1>", "One two"),
    ("<h1 id=t><span>One</span><span>two</span></h1>", "Onetwo"),
    ("<h1 id=t><div>One</div><div>two</div></h1>", "One two"),
    ("<a id=t href=/><img alt=Home></a>", "Home"), ("<a id=t href=/>Go<img alt=home></a>", "Go home"),
    ("<button id=t>a<!-- x -->b</button>", "ab"), ("<p id=t>Text</p>", ""), ("<div id=t>Text</div>", ""),
    ("<details><summary id=t>More</summary></details>", "More"),
    // 2I
    ("<a id=t href=/ title=Home></a>", "Home"), ("<a id=t href=/><i title=Home></i></a>", "Home"),
  ])
  func namesElementsByTheStepsOfAccName(_ html: String, _ name: String) throws {
    #expect(try Sample(html).name() == name)
  }

  @Test(arguments: [
    ("<button id=t>Save <i aria-hidden=true>x</i></button>", "Save"),
    ("<button id=t aria-labelledby=a></button><p id=a aria-hidden=true>Save <b>all</b></p>", "Save all"),
    ("<button id=t aria-labelledby=a></button><p id=a>Save <b aria-hidden=true>all</b></p>", "Save"),
    ("<h1 id=t>News <i role=menu>a</i></h1>", "News"),
  ])
  func leavesOutWhatIsHiddenUnlessAskedForIt(_ html: String, _ name: String) throws {
    #expect(try Sample(html).name() == name)
  }

  @Test func saysWhereANameComesFrom() throws {
    let sample = Sample("<label for=t></label><input id=t title=Town placeholder=x>")
    let name = sample.tree.name(of: try sample.node())
    #expect(name.sources.map(\.kind) == [.label, .title])
    #expect(name.sources.map(\.isUsed) == [false, true])
    #expect(name.text == "Town")
    #expect(
      sample.tree.explanation(of: try sample.node()) == [
        "<input> at line 1, column 37", "Role: textbox", "Name: “Town”", "  - label: gives nothing",
        "  → title: “Town”",
      ])
  }

  @Test(arguments: [
    ("<input id=t aria-label=x aria-describedby=a><p id=a>Hint</p>", "Hint"),
    ("<a id=t href=/ title=More>Read</a>", "More"),
    ("<a id=t href=/ title=More></a>", ""), ("<p id=t aria-description=Note>x</p>", "Note"),
    ("<table id=t aria-label=x><caption>Fees</caption><tr><th>a<td>b</table>", "Fees"),
  ])
  func describesElements(_ html: String, _ description: String) throws {
    #expect(try Sample(html).description() == description)
  }

  @Test func readsShadowTreesAndSlots() throws {
    let html = """
      <button id=t aria-labelledby=h></button>
      <div id=h><template shadowrootmode=open>Call <slot></slot> now</template><b>999</b></div>
      """
    #expect(try Sample(html).name() == "Call 999 now")
  }

  @Test func readsTheTextThatCanBeSeen() throws {
    let sample = Sample("<button id=t><div>Save</div><div>all <span aria-hidden=true>files</span></div></button>")
    #expect(sample.tree.visibleText(of: try sample.node()) == "Save all files")
  }
}
