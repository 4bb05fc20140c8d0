import KerbcutBasics
import KerbcutHTML
import Testing

@testable import KerbcutCSS

struct MissingSheetTests {
  private struct Sheets: StyleSheetProvider {
    func sheet(at address: String, base: String?) -> SheetResult {
      address.hasPrefix("../") ? .outside : .missing(reason: "There is none")
    }
  }

  @Test(arguments: [
    ("../x.css", Lack(.styleSheetOutside, "../x.css")),
    ("x.css", Lack(.styleSheet, "x.css")),
  ])
  func saysWhetherAnyoneLooked(_ address: String, _ lack: Lack) {
    let document = Document.parse("<link rel=stylesheet href=\(address)><p>x")
    #expect(PageStyles(document: document, provider: Sheets()).lackOfSheets == lack)
  }
}
