import KerbcutCSS
import KerbcutHTML
import Testing

/// Where a colour comes from, as messages say it.
@Suite struct ExplanationTests {
  private struct Sheets: StyleSheetProvider {
    let texts: [String: String]

    func sheet(at address: String, base: String?) -> SheetResult {
      guard let text = texts[address] else { return .missing(reason: "not found") }
      return .sheet(StyleSheet(parsing: Array(text.utf8), address: address), address: address)
    }
  }

  private static let sheets = [
    "css/house.css":
      "@import 'base.css';\n:root { --ink: #333 }\n.hint { color: #6f777b }\n.note { color: var(--ink, red) }",
    "base.css": "body {\n  background: #fff }\n.old { color: #777 }",
  ]

  private func explanation(_ body: String, _ property: Property = .color, pseudo: PseudoElement? = nil) throws
    -> String?
  {
    let html = "<!DOCTYPE html><link rel=stylesheet href=css/house.css>\n\(body)"
    let styles = PageStyles(document: Document.parse(html), provider: Sheets(texts: Self.sheets))
    let selectors = try #require(SelectorList(parsing: "#x"))
    return styles.explanation(of: property, on: try #require(styles.select(selectors).first), pseudo: pseudo)
  }

  @Test(arguments: [
    ("<p class=hint id=x>", "house.css:3 on .hint"), ("<div class=hint><p><b id=x>", "house.css:3 on .hint"),
    ("<p class=old id=x>", "base.css:3 on .old"),
    ("<p class=hint><b id=x style='color: inherit'>", "house.css:3 on .hint"),
    ("<p class=hint><b id=x style='color: currentcolor'>", "house.css:3 on .hint"),
    ("<p\nid=x style='color:red'>", "line 2, style attribute of <p>"),
    ("<div style='color:red'>\n<p id=x>", "line 2, style attribute of <div>"),
    ("<font color=red><b id=x>", "line 2, attributes of <font>"),
    ("<style>\n\n#x { color: red }</style><p id=x>", "line 4 on #x"),
    ("<p class=note id=x>", "house.css:4 on .note, with --ink from house.css:2 on :root"),
    (
      "<div style='--ink: blue'><p class=note id=x>",
      "house.css:4 on .note, with --ink from line 2, style attribute of <div>"
    ),
  ])
  func aColourIsExplained(_ body: String, _ place: String) throws {
    #expect(try explanation(body) == place)
  }

  @Test func aColourThatAnAnimationLeavesIsExplained() throws {
    let sheet = "<style>@keyframes in { to { color: red } } #x { color: blue; animation: in 1s both }</style>"
    #expect(try explanation(sheet + "<p id=x>") == "line 2 on @keyframes in")
  }

  @Test(arguments: [
    ("<input id=x>", nil), ("<style>#x::placeholder { color: red }</style><input id=x>", "line 2 on #x::placeholder"),
    ("<style>#x::placeholder { color: inherit }</style><input id=x class=hint>", "house.css:3 on .hint"),
    (
      "<style>#x::placeholder { color: var(--ink) }</style><input id=x>",
      "line 2 on #x::placeholder, with --ink from house.css:2 on :root"
    ),
  ])
  func coloursOfPlaceholdersAreExplained(_ body: String, _ place: String?) throws {
    #expect(try explanation(body, pseudo: .placeholder) == place)
  }

  @Test func theBrowsersOwnIsNotExplained() throws { #expect(try explanation("<p id=x>") == nil) }

  @Test func backgroundsAreExplained() throws {
    #expect(try explanation("<p id=x style='background: red'>", .backgroundColor) == "line 2, style attribute of <p>")
    #expect(try explanation("<p class=hint id=x>", .backgroundColor) == nil)
  }
}
