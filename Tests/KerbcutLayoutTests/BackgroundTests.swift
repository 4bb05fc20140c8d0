import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import KerbcutLayout
import Testing

/// What boxes paint behind the texts in them (CSS Backgrounds 3, CSS Images 4): the colours where the letters are. Each was
/// looked at in Chromium.
@Suite struct BackgroundTests {
  /// The colours behind the element with the id `t`; a question mark where they are not known.
  private func behind(_ style: String, _ body: String = "<p id=t>Words of the parish council</p>") -> String {
    let facts = StaticFacts("<!DOCTYPE html><style>\(style)</style><main>\(body)</main>")
    guard let node = facts.first("#t"), let paint = facts.textPaint(of: node).value else { return "?" }
    return paint.pairs.map(\.background.text).joined(separator: " ")
  }

  @Test(arguments: [
    // A line, or nothing, is no background.
    ("0 100%/100% 2px no-repeat", "#ffffff"), ("0 0/0 100% no-repeat", "#ffffff"),
    ("0 0/5px 100% no-repeat", "#ffffff"),
    ("left 0 bottom 3px/100% 2px no-repeat", "#ffffff"), ("0 0/100% 1px repeat-x", "#ffffff"),
    // All of it, however that is said.
    ("0 0/100% 100% no-repeat", "#112233"), ("no-repeat", "#112233"), ("0 0/cover", "#112233"),
    ("center/contain no-repeat", "#112233"), ("0 0/300px 100px no-repeat", "#112233"), ("0 0/10px 10px", "#112233"),
    ("fixed", "#112233"), ("content-box", "#112233"), ("100% 0/90% 100% no-repeat", "#ffffff #112233"),
    // A part.
    ("0 0/80px 100% no-repeat", "#ffffff #112233"),
  ])
  func imagesCountWhereTheLettersAre(_ place: String, _ colors: String) {
    #expect(behind("#t { background: linear-gradient(#123, #123) \(place) }") == colors)
  }

  @Test(arguments: [
    ("padding-top: 60px; background: linear-gradient(#123, #123) 0 0/100% 50px no-repeat", "#ffffff"),
    ("padding-left: 60%; background: linear-gradient(#123, #123) 0 0/40% 100% no-repeat", "#ffffff"),
    ("padding-left: 20px; background: url(sign.svg) 0 50%/16px 16px no-repeat", "#ffffff"),
    ("padding-left: 20px; background: url(sign.svg) 0 50%/16px no-repeat", "#ffffff"),
    ("background: url(sign.svg) no-repeat", "?"),
    ("border: 20px solid; background: linear-gradient(#123, #123) border-box 0 0/100% 20px no-repeat", "#ffffff"),
    ("background: linear-gradient(#123, #123), url(sky.jpg)", "#112233"),
    ("background-blend-mode: multiply; background: linear-gradient(#888, #888) #f00", "#880000"),
  ])
  func paddingKeepsLettersOff(_ style: String, _ colors: String) { #expect(behind("#t { \(style) }") == colors) }

  @Test(arguments: [
    ("linear-gradient(90deg, #fff 50%, #123 50%) 0 0/200% 100%", "#ffffff"),
    ("linear-gradient(90deg, #123 5px, #fff 5px) 0 0/400px 100% no-repeat; padding-left: 10px", "#ffffff"),
    ("linear-gradient(to right, #123 300px, #fff 300px); width: 600px", "#112233"),
    ("linear-gradient(transparent 90%, #123 90%); display: inline", "#ffffff"),
    ("linear-gradient(transparent 60%, #123 60%); display: inline", "#ffffff #112233"),
    ("linear-gradient(45deg, #123, #234)", "#112233 #223344"),
    ("linear-gradient(#123, #123 50%, #234 50%, #234)", "#112233 #223344"),
  ])
  func gradientsCountWhereTheLettersAre(_ image: String, _ colors: String) {
    #expect(behind("#t { background: \(image) }") == colors)
  }

  @Test(arguments: [
    ("box-shadow: inset 0 0 0 999px #123", "#112233"), ("box-shadow: inset 0 60px 0 #123; height: 40px", "#112233"),
    ("box-shadow: inset 5px 0 0 #123; padding-left: 9px", "#ffffff"), ("box-shadow: 0 0 0 99px #123", "#ffffff"),
    ("box-shadow: inset 0 -2px 0 #123", "#ffffff"), ("border-image: linear-gradient(#123, #123) fill 0", "#112233"),
    ("border-image: linear-gradient(#123, #123) 1", "#ffffff"),
    ("border-top: 60px solid #123; height: 0; line-height: 0; position: relative; top: 0", "#ffffff"),
  ])
  func shadowsAndBordersInside(_ style: String, _ colors: String) { #expect(behind("#t { \(style) }") == colors) }

  @Test func nothingBlendsWithACanvasThatThePageDoesNotPaint() {
    let style = "#t { color: #333; mix-blend-mode: screen }"
    let pairs = ["", "body { background: #fff }"].map { page in
      let facts = StaticFacts("<!DOCTYPE html><style>\(page) \(style)</style><p id=t>Words")
      return facts.first("#t").flatMap { facts.foreground(of: $0).value?.text }
    }
    #expect(pairs == ["#333333", "#ffffff"])
  }

  @Test func aTextDrawnOntoABorderLiesOnIt() {
    let style = "#t { border-top: 60px solid #123; height: 0; line-height: 0 } b { position: relative; top: -30px }"
    let facts = StaticFacts("<!DOCTYPE html><style>\(style)</style><p id=t><b>Words</b>")
    #expect(facts.first("b").map { facts.background(of: $0) } == .known(Color(hex: 0x112233)))
  }

  @Test(arguments: [
    ("colgroup { background: #123 }", "<colgroup span=2><tr><td>x<td id=t>y", "#112233"),
    ("col + col { background: #123 }", "<col><col><tr><td rowspan=2>x<td>y<tr><td id=t>z", "#112233"),
    ("col + col { background: #123 }", "<col><col><tr><td id=t>x<td>y", "#ffffff"),
    ("col { background: #123 } tr { background: #eee }", "<col><tr><td id=t>x", "#eeeeee"),
    ("col + col { background: #123 }", "<col span=2><col><tr><td colspan=2>x<td id=t>y", "#112233"),
  ])
  func columnsLieBehindRows(_ style: String, _ rows: String, _ colors: String) {
    #expect(behind(style, "<table>\(rows)</table>") == colors)
  }

  @Test(arguments: [
    ("table { background: #123 }", "<table><caption id=t>x</caption><tr><td>y</table>", "#ffffff"),
    ("div { background: #123 } p { float: left }", "<div><p id=t>x</p></div>", "#ffffff"),
    ("div { background: #123 } p { float: left }", "<div>y<p id=t>x</p></div>", "#112233"),
    ("div { background: #123; overflow: hidden } p { float: left }", "<div><p id=t>x</p></div>", "#112233"),
    (
      "div { background: #123 } p { float: left } div::after { content: ''; display: table; clear: both }",
      "<div><p id=t>x</p></div>", "#112233"
    ),
    ("p { mask-image: linear-gradient(#0008, #0008) }", "<p id=t>x</p>", "?"),
    ("p { mask-image: linear-gradient(#000, #000) }", "<p id=t>x</p>", "#ffffff"),
  ])
  func boxesThatDoNotReachATextAreNotBehindIt(_ style: String, _ body: String, _ colors: String) {
    #expect(behind(style, body) == colors)
  }

  @Test(arguments: [
    ("multiply", "#888888 on #ff0000", "#880000 on #ff0000"), ("screen", "#880000 on #ff0000", "#ff0000 on #ff0000"),
    ("difference", "#ffffff on #ff0000", "#00ffff on #ff0000"), ("darken", "#888888 on #ff0000", "#880000 on #ff0000"),
    ("color-burn", "#999999 on #ffffff", "#ffffff on #ffffff"), ("hue", "#888888 on #ff0000", "#4d4d4d on #ff0000"),
    ("saturation", "#dd9922 on #226688", "#0071aa on #226688"), ("color", "#dd9922 on #226688", "#7e5000 on #226688"),
    ("luminosity", "#dd9922 on #226688", "#6db1d3 on #226688"),
    ("plus-lighter", "#333333 on #226688", "#5599bb on #226688"),
  ])
  func blendsWithWhatIsBehind(_ mode: String, _ colors: String, _ seen: String) {
    let parts = colors.split(separator: " ")
    let style = "main { background: \(parts[2]) } #t { color: \(parts[0]); mix-blend-mode: \(mode) }"
    let facts = StaticFacts("<!DOCTYPE html><style>\(style)</style><main><p id=t>Words</main>")
    let pair = facts.first("#t").flatMap { facts.textPaint(of: $0).value?.pairs.first }
    #expect((pair.map { "\($0.foreground.text) on \($0.background.text)" } ?? "?") == seen)
  }

  @Test(arguments: [
    ("#555", "0 0 3px #999, 0 0 3px #999, 0 0 3px #999", true), ("#555", "1px 1px 3px #999", false),
    ("#555", "0 0 1px #555", false), ("#555", "0 0 1px #fff", false),
  ])
  func shadowsOnAllSidesAreWhatEdgesStandAgainst(_ color: String, _ shadow: String, _ isLow: Bool) {
    let facts = StaticFacts("<!DOCTYPE html><style>#t { color: \(color); text-shadow: \(shadow) }</style><p id=t>Words")
    let contrast = facts.first("#t").flatMap { facts.textPaint(of: $0).value?.contrast }
    #expect((contrast.map { $0.upperBound < 4.5 } ?? false) == isLow)
  }
}
