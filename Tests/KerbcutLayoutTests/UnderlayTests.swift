import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import KerbcutLayout
import Testing

/// Boxes that lie behind texts which do not stand in them, in the order of paint (CSS 2, appendix E). Each was looked at in
/// Chromium.
@Suite struct UnderlayTests {
  private func behind(_ style: String, _ body: String) -> String {
    let facts = StaticFacts("<!DOCTYPE html><style>\(style)</style><main><h1>A heading</h1>\(body)</main>")
    guard let node = facts.first("#t"), let paint = facts.textPaint(of: node).value else { return "?" }
    return paint.pairs.map(\.background.text).joined(separator: " ")
  }

  private static let held = "<div id=h><div id=b></div><p id=t>Words of the parish council</p></div>"
  private static let cover = "content: ''; position: absolute; inset: 0; background: #123"

  @Test(arguments: [
    ("#h { position: relative; isolation: isolate } #h::before { \(cover); z-index: -1 }", "#112233"),
    ("#h { position: relative } #h::before { \(cover); z-index: -1 }", "#112233"),
    ("#h { position: relative; background: #eee } #h::before { \(cover); z-index: -1 }", "#eeeeee"),
    ("#h { position: relative } #t { position: relative } #h::before { \(cover) }", "#112233"),
    ("#h { position: relative } #h::before { \(cover) }", "#ffffff"),
    (
      "#h { position: relative } #t { position: relative } #h::before { \(cover); height: 3px; bottom: auto }",
      "#ffffff"
    ),
    ("#h { position: relative; z-index: 0 } #h::before { \(cover); z-index: -1; opacity: .5 }", "#889099"),
    ("#b { position: fixed; inset: 0; background: #123; z-index: -1 }", "#112233"),
    (
      "#b { position: absolute; top: 60px; left: 0; right: 0; height: 200px; background: #123; z-index: -1 }", "#112233"
    ),
    ("#b { position: absolute; top: 500px; left: 0; right: 0; height: 9px; background: #123; z-index: -1 }", "#ffffff"),
  ])
  func positionedBoxes(_ style: String, _ colors: String) { #expect(behind(style, Self.held) == colors) }

  @Test(arguments: [
    ("#h > * { grid-area: 1/1 }", "#112233"), ("#h > * { grid-area: a }", "#112233"),
    ("#b { grid-area: 1/1/2/3 } #t { grid-area: 1/2 }", "#112233"),
    ("#b { grid-area: 1/2 } #t { grid-area: 1/1 }", "#ffffff"),
    ("#h > * { grid-area: 1/1 } #t { z-index: -1 }", "#ffffff"),
    ("#h { place-items: center } #h > * { grid-area: 1/1 }", "#ffffff"),
    ("", "#ffffff"),
  ])
  func itemsOfAGrid(_ style: String, _ colors: String) {
    #expect(behind("#h { display: grid } #b { background: #123 } \(style)", Self.held) == colors)
  }

  @Test(arguments: [
    ("#b { float: left; width: 500px; height: 60px; margin-right: -500px }", "#112233"),
    ("#b { float: left; width: 100%; height: 60px; margin-right: -100% }", "#112233"),
    ("#b { float: left; width: 500px; height: 60px }", "#ffffff"),
    ("#b { height: 100px; margin-bottom: -100px }", "#112233"),
    ("#b { height: 100px } #t { margin-top: -60px }", "#112233"),
    ("#b { height: 100px }", "#ffffff"),
  ])
  func boxesThatMarginsDrawOver(_ style: String, _ colors: String) {
    #expect(behind("#b { background: #123 } \(style)", Self.held) == colors)
  }

  // MARK: Texts that are placed

  @Test(arguments: [
    ("#t { position: absolute; bottom: 0 }", "#112233"), ("#t { position: absolute; inset: 0 }", "#112233"),
    ("#t { position: absolute; top: 50%; left: 50%; transform: translate(-50%, -50%) }", "#112233"),
    ("#t { position: absolute; top: 100% }", "#112233 #ffffff"),
    ("#t { position: fixed; bottom: 0 }", "#ffffff #112233"),
    ("#t { position: absolute; bottom: 0; background: #fff }", "#ffffff"),
  ])
  func insideTheBoxThatTheyArePlacedIn(_ style: String, _ colors: String) {
    let box = "#h { position: relative; height: 150px; background: #123 } #b { display: none }"
    let found = behind("\(box) \(style)", Self.held).split(separator: " ")
    #expect(Set(found) == Set(colors.split(separator: " ")))
  }

  @Test func aTextThatSurelyLeftItsBoxDoesNotLieOnIt() {
    let style = "#h { background: #123; height: 40px } #b { display: none } #t { position: relative; top: 60px }"
    #expect(behind(style, Self.held) == "#ffffff")
  }

  @Test func onOneColourItMattersNotWhere() {
    #expect(behind("#t { position: absolute; top: 300px }", Self.held) == "#ffffff")
    #expect(behind("#t { position: absolute; top: 300px } #b { background: url(sky.jpg) }", Self.held) == "?")
  }

  @Test func aTextIsJudgedAnywhereOnThePage() {
    let style = "#t { color: #999; margin-top: -30px } #b { background: #eee }"
    let facts = StaticFacts("<!DOCTYPE html><style>\(style)</style>\(Self.held)")
    let paint = facts.first("#t").flatMap { facts.textPaintAnywhere(of: $0).value }
    #expect(paint.map { Set($0.pairs.map(\.background.text)) } == ["#ffffff", "#eeeeee"])
  }
}
