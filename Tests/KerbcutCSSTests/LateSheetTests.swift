import KerbcutCSS
import KerbcutHTML
import Testing

struct LateSheetTests {
  private struct Sheets: StyleSheetProvider {
    func sheet(at address: String, base: String?) -> SheetResult {
      address == "late.css"
        ? .sheet(StyleSheet(parsing: Array("p { display: none }".utf8), address: address), address: address)
        : .missing(reason: "There is none")
    }
  }

  @Test(arguments: [
    #"<link rel="preload" as="style" href="late.css" onload="this.onload=null;this.rel='stylesheet'">"#,
    #"<link rel=stylesheet media=print href="late.css" onload="this.media='all'">"#,
    #"<link rel=stylesheet media=print href="late.css" onload='this.setAttribute("media", "screen")'>"#,
    #"<link rel=stylesheet media=print href="late.css" onload="this.media=this.dataset.media">"#,
    #"<link rel=stylesheet disabled id=late href="late.css"><script>document.getElementById('late').disabled=false</script>"#,
    #"<link rel=stylesheet disabled href="late.css" onload="this.disabled = false">"#,
    ##"<link rel=stylesheet media=print id=late href="late.css"><script>document.querySelector("#late").media = "all"</script>"##,
    #"""
    <link rel=preload as=style href="late.css"><script>
    for (const link of document.querySelectorAll('link[rel=preload][as=style]')) link.rel = 'stylesheet'
    </script>
    """#,
    #"<script>document.write('<link rel="stylesheet" href="late.css">')</script>"#,
    #"<script>loadCSS("late.css")</script>"#,
    """
    <script>var link = document.createElement('link'); link.rel = 'stylesheet'; link.href = 'late.css';
    document.head.appendChild(link)</script>
    """,
  ])
  func readsSheetsThatAreLoadedLate(_ markup: String) throws {
    let document = Document.parse("\(markup)<p>x")
    let styles = PageStyles(document: document, provider: Sheets())
    let text = try #require(document.nodes.first { document.name(of: $0) == .p && document.isElement($0) })
    #expect(!styles.isRendered(text))
    #expect(styles.missingSheets.isEmpty)
  }

  @Test(arguments: [
    #"<link rel="preload" as="style" href="late.css">"#,
    #"<link rel=stylesheet media=print href="late.css">"#,
    #"<link rel=stylesheet media=print href="late.css" onload="this.media='print'">"#,
    #"<link rel=stylesheet disabled href="late.css">"#,
    #"<link rel=stylesheet disabled id=late href="late.css"><script>show('late')</script>"#,
    #"<link rel="alternate stylesheet" title="Large" href="late.css">"#,
    #"<script>var names = ["late.css"]; find("late.css")</script>"#,
    #"<script>document.write('<a href="late.css">styles</a>')</script>"#,
    #"<script type="application/json">{"href": "late.css", "rel": "stylesheet link"}</script>"#,
    #"<script>loadCSS("themes/" + name + "late.css")</script>"#,
  ])
  func appliesNoOthers(_ markup: String) throws {
    let document = Document.parse("\(markup)<p>x")
    let styles = PageStyles(document: document, provider: Sheets())
    let text = try #require(document.nodes.first { document.name(of: $0) == .p && document.isElement($0) })
    #expect(styles.isRendered(text))
    #expect(styles.missingSheets.isEmpty)
  }

  @Test func countsLateSheetsAsMissing() {
    let document = Document.parse(
      #"""
      <link rel="preload" as="style" href="gone.css" onload="this.rel='stylesheet'">
      <script>loadCSS("https:\/\/example.org\/b.css?v=2")</script>
      """#)
    let styles = PageStyles(document: document, provider: Sheets())
    #expect(styles.missingSheets.map(\.address) == ["gone.css", "https://example.org/b.css?v=2"])
    #expect(styles.hasMissingSheets)
  }

  @Test func keepsOpenWhatAScriptAsksForInSomeCases() {
    let document = Document.parse(#"<script>if (isOld) { loadCSS("late.css") }</script><p>x"#)
    #expect(document.sheetLinks.map(\.link.isConditional) == [true])
  }

  @Test(arguments: [
    ("https://fonts.googleapis.com/css?family=Open+Sans", false), ("//use.typekit.net/abc.css", false),
    ("https://fonts.googleapis.com/css2?family=Material+Symbols+Outlined", true),
    ("https://fonts.googleapis.com/icon?family=Material+Icons", true), ("main.css", true),
  ])
  func asksNothingOfSheetsOfFonts(_ address: String, _ isLack: Bool) {
    let document = Document.parse("<link rel=stylesheet href=\"\(address)\"><p>x")
    let styles = PageStyles(document: document, provider: Sheets())
    #expect(styles.missingSheets.count == 1)
    #expect(styles.hasMissingSheets == isLack)
  }
}
