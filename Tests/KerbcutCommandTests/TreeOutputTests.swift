import Foundation
import Kerbcut
import Testing

@testable import KerbcutCommand

/// What `kerbcut tree` and `kerbcut explain-name` print.
struct TreeOutputTests {
  private static let html = """
    <!doctype html><html lang="en"><title>Pay</title>
    <nav aria-label="Pages"><ul><li><a href="/">Home</a></li></ul></nav>
    <main><h1>Pay <b>now</b></h1>
    <label for="n">Name</label> <input id="n" required aria-describedby="h"><p id="h">As on your card</p>
    <input type="password" aria-labelledby="gone" placeholder="Code">
    <button disabled>Pay</button> <p hidden>Later</p></main>
    """

  private func page() -> Page {
    Page(Snapshot(path: "pay.html", bytes: Array(Self.html.utf8)), document: Document.parse(Self.html))
  }

  @Test func printsRolesNamesAndStates() throws {
    #expect(
      try TreeCommand.output(of: page()) == """
        navigation “Pages” — <nav> 2:1
          list — <ul> 2:25
            listitem — <li> 2:29
              link “Home” focusable — <a> 2:33
        main — <main> 3:1
          heading “Pay now” level=1 — <h1> 3:7
            text “Pay”
            text “now”
          text “Name”
          textbox “Name” (As on your card) focusable required — <input> 4:29
          paragraph — <p> 4:73
            text “As on your card”
          html-input-password “Code” focusable — <input> 5:1
          button “Pay” disabled — <button> 6:1

        """)
  }

  @Test func printsJSON() throws {
    let text = try TreeCommand.output(of: page(), json: true)
    let lines = try JSONDecoder().decode([TreeLine].self, from: Data(text.utf8))
    let button = try #require(lines.first { $0.role == "button" })
    #expect(button.name == "Pay" && button.nameFrom == "contents" && button.states == ["disabled": "true"])
    #expect(button.line == 6 && button.column == 1 && button.element == "button")
    #expect(lines.contains { $0.role == "listitem" && $0.states["setsize"] == "1" })
    #expect(!lines.contains { $0.states["hidden"] != nil })
    #expect(try TreeCommand.output(of: page(), all: true).contains("hidden — <p>"))
  }

  @Test func printsTheTreeOfABrowserWithPlacesAndParseErrors() {
    let document = Document.parse("<!DOCTYPE html><p a=1 a=2>x", options: ParseOptions(collectsParseErrors: true))
    #expect(
      TreeCommand.output(of: document) == """
        | <!DOCTYPE html>  @1:1
        | <html>  @implied
        |   <head>  @implied
        |   <body>  @implied
        |     <p>  @1:16
        |       a="1"
        |       "x"  @1:27
        1:24 duplicate-attribute

        """)
  }

  @Test func explainsNames() throws {
    #expect(
      try ExplainNameCommand.output(of: page(), selector: "input, [hidden]") == """
        <input> at line 4, column 29
        Role: textbox
        Name: “Name”
          → label: “Name”
        Description: “As on your card” (aria-describedby)

        <input> at line 5, column 1
        Role: none that ARIA knows
        Name: “Code”
          - aria-labelledby: gives nothing, no element has the id ‘gone’
          - label: gives nothing
          → placeholder: “Code”

        <p> at line 6, column 31
        Role: paragraph
        Hidden: it is not rendered. Nobody is given its name.
        """)
  }

  @Test(arguments: ["a[", "figure"])
  func tellsWhatIsWrongWithASelector(_ selector: String) {
    #expect(throws: (any Error).self) { try ExplainNameCommand.output(of: page(), selector: selector) }
  }
}
