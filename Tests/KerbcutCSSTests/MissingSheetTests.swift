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

  @Test(arguments: [
    ("https://fonts.googleapis.com/css2?family=Lato", false), ("//use.typekit.net/abc.css", false),
    ("https://fonts.googleapis.com/icon?family=Material+Icons", true), ("https://fonts.example/css", true),
    ("fonts.googleapis.com/css", true),
  ])
  func sheetsOfFontsHideNothing(_ address: String, _ isLack: Bool) {
    let styles = PageStyles(document: .parse("<link rel=stylesheet href='\(address)'>"), provider: Sheets())
    #expect(styles.missingSheets.count == 1 && styles.hasMissingSheets == isLack)
  }
}
