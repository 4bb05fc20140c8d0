import KerbcutARIA
import KerbcutHTML
import Testing

/// What style does to the text of names.
struct SpacingTests {
  @Test(arguments: [
    ("<b>x</b>", "AxB"), ("<div>x</div>", "A x B"), ("<div></div>", "A B"), ("<div hidden>x</div>", "AB"),
    ("<span style='display:block'>x</span>", "A x B"), ("<span style='display:inline-block'>x</span>", "A x B"),
    ("<span style='display:inline-block'></span>", "AB"), ("<span style='display:flex'>x</span>", "A x B"),
    ("<span style='float:left'>x</span>", "A x B"), ("<span style='position:absolute'>x</span>", "A x B"),
    ("<br>", "A B"),
    ("<img alt=x>", "A x B"), ("<img alt=''>", "AB"), ("<input type=checkbox>", "A B"),
    ("<svg aria-hidden=true><path/></svg>", "AB"),
    ("<span style='visibility:hidden'>x</span>", "AB"), ("<span aria-label=x></span>", "A x B"), ("<!-- x -->", "AB"),
    ("<script>x</script>", "AB"), ("<canvas>y</canvas>", "A y B"), ("<audio></audio>", "AB"),

    ("<p>x</p>", "A x B"), ("<ul><li>x<li>y</ul>", "A x y B"), ("<i role=menu>x</i>", "AB"),
    ("<span>&nbsp;</span>", "A\u{A0}B"),
    ("<meter value=.5></meter>", "A 0.5 B"),
  ])
  func setsBoxesApart(_ inside: String, _ name: String) throws {
    #expect(try Sample("<span role=link id=t>A\(inside)B</span>").name() == name)
  }

  @Test(arguments: [
    ("content:'x'", "xAb"), ("content:'x';display:block", "x Ab"), ("content:'x' / 'alt'", "altAb"),
    ("content:'x' / ''", "Ab"),
    ("content:attr(data-x)", "dAb"), ("content:url(x.png)", "Ab"), ("content:'x';visibility:hidden", "Ab"),
    ("content:'x';display:none", "Ab"), ("content:'a' attr(data-x) 'b'", "adbAb"), ("content:none", "Ab"),
    ("content:''", "Ab"),
  ])
  func readsGeneratedText(_ style: String, _ name: String) throws {
    #expect(try Sample("<style>a::before{\(style)}</style><a href=/ id=t data-x=d>Ab</a>").name() == name)
  }

  @Test(arguments: [
    ("uppercase", "AB CD STRASSE"), ("lowercase", "ab cd straße"), ("capitalize", "AB Cd Straße"),
    ("none", "aB cd straße"),
  ])
  func transformsText(_ value: String, _ name: String) throws {
    let html = "<a href=/ id=t style='text-transform:\(value)'>a<b>B</b> cd stra&szlig;e</a>"
    #expect(try Sample(html).name() == name)
  }
}
