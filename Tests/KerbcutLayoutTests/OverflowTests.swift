import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import KerbcutLayout
import Testing

/// What fits into a box, as far as it can be known without layout.
@Suite struct OverflowTests {
  private static let words = "Apply for a licence to keep bees in a garden. You need the owner’s permission first."

  private func facts(_ html: String) -> StaticFacts {
    StaticFacts(html.replacing("WORDS", with: Self.words), on: Device(name: "narrow", width: 640, height: 512))
  }

  private func isScrollable(_ html: String) -> Bool? {
    let facts = facts(html)
    return facts.first("#box").flatMap { facts.isScrollable($0).value }
  }

  @Test(arguments: [
    "<div id=box style='overflow:auto;width:100px;height:30px;font:16px Arial'>WORDS</div>",
    "<div id=box style='overflow-x:scroll;white-space:nowrap;width:200px;font:16px Arial'>WORDS</div>",
    "<div id=box style='overflow:auto;height:50px'><div style='height:200px'>x</div></div>",
    "<div id=box style='overflow:auto;max-height:50px'><p style='padding:40px'>x</div>",
    "<div id=box style='overflow:auto;width:100px'><img style='width:200px'></div>",
    "<div id=box style='overflow:auto;width:50%'><div style='width:400px'>x</div></div>",
    "<div id=box style='overflow:auto;width:300px;display:flex'><p style='flex:0 0 200px'>x<p style='flex:0 0 200px'>y</div>",
    "<div id=box style='overflow:auto;width:300px;display:grid;grid-template-columns:200px 200px'><p>x<p>y</div>",
    "<div style='height:100px'><div id=box style='overflow:auto;height:50%'><p style='height:90px'>x</div></div>",
    "<main style='position:relative;height:60px'><div id=box style='overflow:auto;position:absolute;inset:0'>"
      + "<p style='height:90px'>x</div></main>",
    "<pre id=box style='overflow:auto;height:20px;font:16px/20px Arial'>a\nb\nc</pre>",
  ])
  func moreIsThereThanIsShown(_ html: String) { #expect(isScrollable(html) == true) }

  @Test(arguments: [
    "<div id=box style='overflow:auto;font:16px Arial'>WORDS</div>",
    "<div id=box style='overflow:hidden;height:5px'>WORDS</div>",
    "<div id=box style='overflow:auto;height:300px;font:16px Arial'>WORDS</div>",
    "<div style='height:200px'><div id=box style='overflow:auto;height:50%'><p style='height:50px'>x</div></div>",
    "<span id=box style='overflow:auto;height:3px'>WORDS</span>",
    "<div id=box style='overflow:auto;height:90px;padding:50px 0'><div style='height:100px'>x</div></div>",
    "<div id=box style='overflow:auto;height:5px' hidden>WORDS</div>",
  ])
  func allIsShown(_ html: String) { #expect(isScrollable(html) == false) }

  @Test(arguments: [
    "<div id=box style='overflow:auto;height:100px'><img></div>",
    "<div id=box style='overflow:auto;height:100px;display:flex'><p>WORDS</p></div>",
    "<div id=box style='overflow:auto;height:50%'>WORDS</div>",
    "<div style='display:flex'><div id=box style='overflow:auto'>WORDS</div></div>",
  ])
  func onlyLayoutCanTell(_ html: String) { #expect(isScrollable(html) == nil) }

  private func clipping(_ html: String) -> TextClipping? {
    let facts = facts(html)
    let document = facts.styles.document
    let text = document.nodes.first { document.kind(of: $0) == .text && document.text(of: $0).count > 20 }
    return text.map(facts.clipping)
  }

  @Test func textIsCutOffBelowOrBeside() {
    let low = clipping("<div style='overflow:hidden;height:15px;width:90px;font:16px Arial'>WORDS</div>")
    #expect(low?.clips.map(\.isHorizontal) == [false])
    let wide = clipping("<div style='overflow:hidden;white-space:nowrap;width:90px;font:16px Arial'>WORDS</div>")
    #expect(wide?.clips.map(\.isHorizontal) == [true])
  }

  @Test func whatComesAfterATextIsNotItsOwnFault() {
    let html =
      "<div style='overflow:hidden;height:40px;font:16px Arial'><p>WORDS</p><div style='height:90px'></div></div>"
    #expect(clipping(html)?.clips.isEmpty == true)
    let tall = "<div style='overflow:hidden;height:40px'><div style='height:90px'>WORDS</div></div>"
    #expect(clipping(tall)?.clips.isEmpty == true)
  }

  @Test func boxesThatGrowCutOffNothing() {
    let result = clipping("<div style='overflow:hidden;font:16px Arial'>WORDS</div>")
    #expect(result?.isApplicable == true && result?.clips.isEmpty == true && result?.doubtful == nil)
  }

  @Test func deepAndLargePagesEnd() {
    let deep = String(repeating: "<div style='overflow:auto;height:9px'>", count: 500) + "WORDS"
    let facts = facts(deep)
    let boxes = facts.styles.document.nodes.filter { facts.styles.document.name(of: $0) == .div }
    #expect(boxes.count == 500)
    // Each holds a box of its own height; the last one holds a line that is higher.
    #expect(boxes.prefix(200).map(facts.isScrollable) == Array(repeating: .known(false), count: 200))
    #expect(boxes.last.map(facts.isScrollable) == .known(true))
  }
}
