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
    ("../x.css", "the style sheet ../x.css lies outside of what was asked for"),
    ("x.css", "the style sheet x.css could not be had"),
  ])
  func saysWhetherAnyoneLooked(_ address: String, _ lack: String) {
    let document = Document.parse("<link rel=stylesheet href=\(address)><p>x")
    #expect(PageStyles(document: document, provider: Sheets()).lackOfSheets == lack)
  }
}
