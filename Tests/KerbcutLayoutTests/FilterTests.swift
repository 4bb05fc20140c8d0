import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import Testing

@testable import KerbcutLayout

/// Filters on known backdrops (Filter Effects 1): the colours of texts inside.
@Suite struct FilterTests {
  private func paint(_ style: String, _ body: String) -> Known<TextPaint> {
    let facts = StaticFacts("<!DOCTYPE html><style>\(style)</style><body>\(body)")
    let document = facts.styles.document
    guard let node = document.nodes.first(where: { document.name(of: $0) == .b }) else {
      Issue.record("no <b>")
      return .unknown(Lack(.notAnElement))
    }
    return facts.textPaint(of: node)
  }

  private func lack(_ style: String, _ body: String) -> Lack? {
    guard case .unknown(let lack) = paint(style, body) else { return nil }
    return lack
  }

  private func colors(_ style: String, _ body: String) -> [String]? {
    paint(style, body).value?.pairs.flatMap { [$0.foreground.text, $0.background.text] }
  }

  @Test func aFilterChangesTextAndTheBackgroundInside() {
    let body = "<p style='background:#fff;color:#000'><b>x</b></p>"
    #expect(colors("p { filter: invert(1) }", body) == ["#ffffff", "#000000"])
    #expect(colors("p { filter: opacity(50%); opacity: .5 }", body) == ["#bfbfbf", "#ffffff"])
  }

  @Test func whatLiesBehindIsNotFiltered() {
    #expect(colors("p { filter: invert(1); color: #000 }", "<p><b>x</b></p>") == ["#ffffff", "#ffffff"])
  }

  @Test func shadowsCountOnlyWhereTheElementIsNotOpaque() {
    #expect(paint("p { filter: drop-shadow(0 0 1px #000) }", "<p><b>x</b>").value?.hasShadow == true)
    let filled = "p { filter: drop-shadow(0 0 1px #000); background: #fff; color: #000 }"
    #expect(colors(filled, "<p><b>x</b>") == ["#000000", "#ffffff"])
  }

  @Test func aFilterThatIsNotThereIsPassedOver() {
    #expect(colors("p { filter: url(#none) opacity(.5); color: #000 }", "<p><b>x</b>") == ["#808080", "#ffffff"])
    let there = "<svg><filter id=there></filter></svg><p><b>x</b>"
    #expect(lack("p { filter: url(#there) invert(1) }", there) == Lack(.filter))
  }

  @Test func whatIsBehindIsFilteredByItsOwnProperty() {
    let body = "<div style='background:#123'><p><b>x</b></p></div>"
    #expect(colors("p { color: #111; backdrop-filter: blur(4px) invert(1) }", body) == ["#111111", "#eeddcc"])
    #expect(lack("p { backdrop-filter: url(#x) }", body) == Lack(.filter))
  }

  @Test func theCanvasMayBeOutOfReachOfTheFilterOfTheBody() {
    #expect(lack("body { background: #fff; filter: invert(1) }", "<b>x</b>") == Lack(.filter))
    #expect(colors("body { filter: contrast(1); color: #111 }", "<b>x</b>") == ["#111111", "#ffffff"])
  }
}
