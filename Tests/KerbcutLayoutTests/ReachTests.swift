import KerbcutCSS
import KerbcutLayout
import Testing

/// What reaches beyond a window of 320 pixels: outcomes as Chromium 156 lays the boxes out.
@Suite struct ReachTests {
  private static let words = String(repeating: "The gates of the lock open at nine. ", count: 8)
  private static let box = "<div id=t><p>\(words)</div>"

  private func reaches(_ sheet: String, _ body: String) throws -> [WindowReach] {
    let facts = StaticFacts("<!DOCTYPE html><style>\(sheet)</style><body><main>\(body)</main>", on: .mobile)
    return try #require(facts.reaches(beyond: 320).value)
  }

  @Test(
    "sizes",
    arguments: [
      "width:700px", "width:max(700px,10%)", "width:clamp(400px,50%,700px)", "min-width:400px", "width:200%",
      "width:50em",
      "width:700px;overflow:auto", "columns:2;width:700px", "display:inline-block;width:700px",
      "float:left;width:700px",
      "zoom:3;width:200px", "display:grid;grid-template-columns:600px", "width:calc(100% + 300px)",
      "position:relative;left:40px;width:500px",
    ])
  func findsWhatStyleSheetsMakeWide(_ declarations: String) throws {
    #expect(try reaches("#t{\(declarations)}", Self.box).first?.cause == .size)
  }

  @Test(
    "what fits, scrolls by itself or may lie elsewhere",
    arguments: [
      "width:min(700px,100%)", "width:clamp(100px,50%,700px)", "max-width:700px", "width:700px;max-width:100%",
      "width:300px", "columns:2", "display:inline-block", "float:right;width:700px", "position:absolute;width:700px",
      "transform:scale(.4);width:700px", "display:grid;grid-template-columns:1fr 1fr", "direction:rtl;width:700px",
      "display:table;width:700px", "white-space:nowrap;overflow:hidden;text-overflow:ellipsis",
    ])
  func leavesOutTheRest(_ declarations: String) throws {
    #expect(try reaches("#t{\(declarations)}", Self.box) == [])
  }

  @Test(
    "rows",
    arguments: [
      (".g{display:flex}.g>p{flex:0 0 200px}", true), (".g{display:flex}.g>p{flex:1}", false),
      (".g{display:flex;flex-wrap:wrap}.g>p{flex:none;width:280px}", false),
      (".g{display:grid;grid-template-columns:repeat(2,200px)}", true),
      (".g{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr))}", false),
      (".g{display:grid;grid-template-columns:repeat(auto-fit,minmax(400px,1fr))}", true),
      (".g{display:flex;justify-content:center}.g>p{flex:0 0 150px}", false),
    ])
  func addsUpRows(_ sheet: String, _ isWide: Bool) throws {
    let body = "<div class=g><p>\(Self.words)</p><p>\(Self.words)</p></div>"
    #expect(try reaches(sheet, body).isEmpty == !isWide)
  }

  @Test func tellsWordsLinesAndControlsApart() throws {
    let address = "<p>www.harbour.example/groups/NeighboursOfTheOldHarbourHelpingEachOther"
    #expect(try reaches("", address).map(\.cause) == [.word])
    #expect(try reaches("p{overflow-wrap:anywhere}", address) == [])
    #expect(try reaches("p{white-space:nowrap}", "<p>\(Self.words)").map(\.cause) == [.line])
    #expect(try reaches("input{width:400px}", "<label>Name <input></label>").map(\.cause) == [.control])
    #expect(try reaches("input{width:400px;max-width:100%}", "<label>Name <input></label>") == [])
  }

  @Test func tablesDrawingsAndListingsMayNeedTwoDimensions() throws {
    for body in [
      "<table><td>\(Self.words)</table>", "<pre>\(Self.words)</pre>", "<svg><text>\(Self.words)</text></svg>",
    ] {
      #expect(try reaches("table,pre,svg{width:700px}", body) == [])
    }
  }
}
