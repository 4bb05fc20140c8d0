import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import KerbcutLayout
import Testing

/// What may lie between a text and the background that it is painted on.
@Suite struct CoverTests {
  private func covers(_ html: String) -> Known<[NodeID]>? {
    let facts = StaticFacts(html)
    return facts.first("#text").map { facts.covers(of: $0, above: facts.textPaint(of: $0).value?.backgroundNode) }
  }

  @Test func nothingComesBetweenInNormalFlow() {
    #expect(covers("<div style='background:#fff'><p id=text>x</p></div>") == .known([]))
  }

  @Test(arguments: [
    ("<div style='position:relative'><img style='position:absolute'><p id=text>x</p></div>", Lack.Kind.otherBox),
    ("<div style='position:fixed;inset:0;background:#000'></div><p id=text>x</p>", .boxOverPage),
    ("<p id=text style='position:relative;top:30px'>x</p>", .movedAway),
    ("<div style='background:#fff'><p id=text style='margin-left:-40px'>x</p></div>", .movedAway),
    ("<p id=text style='width:50px;white-space:nowrap;background:#fff'>Words of the parish council</p>", .overflow),
    ("<div style='height:5px;background:#fff;font:16px/20px Arial'><p id=text>x</p><p>y</p></div>", .overflow),
  ])
  func layoutDecidesWhatDoes(_ html: String, _ kind: Lack.Kind) { #expect(covers(html) == .unknown(Lack(kind))) }

  @Test func iconsAreTooSmallToCount() {
    let icon = "<img style='position:absolute;width:16px;height:16px'>"
    #expect(covers("<div style='position:relative;background:#fff'>\(icon)<p id=text>x</p></div>") == .known([]))
  }
}
