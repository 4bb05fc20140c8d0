import KerbcutBasics
import KerbcutCSS
import KerbcutLayout
import Testing

/// Sizes of boxes, between bounds.
@Suite struct BoxTests {
  private func box(_ html: String) -> Known<BoxBounds?>? {
    let facts = StaticFacts(html)
    return facts.first("#box").map(facts.box)
  }

  @Test func sizesThatStylesSayAreCertain() {
    let html = "<div id=box style='width:200px;height:50px;padding:5px 10px;border:1px solid'></div>"
    #expect(box(html) == .known(BoxBounds(width: 222...222, height: 62...62)))
    let inside = html.replacing("border:", with: "box-sizing:border-box;border:")
    #expect(box(inside) == .known(BoxBounds(width: 200...200, height: 50...50)))
  }

  @Test func oneLineOfTextIsOneLineHigh() {
    let box = box("<div style='width:400px'><p id=box style='line-height:18px'>Rates</p></div>")
    #expect(box == .known(BoxBounds(width: 400...400, height: 18...18)))
  }

  @Test func picturesOfUnknownSizeLeaveTheHeightOpen() throws {
    let box = try #require(box("<div style='width:400px'><p id=box style='line-height:18px'>A <img></p></div>")?.value)
    #expect(box?.width == 400...400)
    #expect(box?.certainHeight == nil)
  }

  @Test func whatIsNotRenderedMakesNone() { #expect(box("<p id=box hidden>x</p>") == .known(nil)) }

  @Test func lettersInALineTakeLayout() { #expect(box("<p><b id=box>x</b></p>") == .unknown(Lack(.size))) }

  @Test func aMissingSheetLeavesAllOpen() {
    let box = box("<link rel=stylesheet href=gone.css><p id=box style='width:9px'>x</p>")
    #expect(box == .unknown(Lack(.styleSheet, "gone.css")))
  }
}
