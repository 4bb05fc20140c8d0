import KerbcutBasics
import KerbcutHTML
import Testing

@testable import KerbcutCSS

/// What animations leave: CSS Animations 1, sections 3 and 4; CSS Cascade 5, section 6.1.
@Suite struct AnimationTests {
  private static let frames = """
    @keyframes pale { from { color: #111111 } to { color: #cccccc } }
    @keyframes end { to { color: #cccccc } }
    @keyframes start { from { color: #111111 } }
    @keyframes half { 50% { color: #cccccc } }
    """

  private func color(_ sheet: String, _ frames: String = frames) -> String? {
    let document = Document.parse("<style>\(frames) p { color: #000000; \(sheet) }</style><p>x")
    let styles = PageStyles(document: document)
    return document.nodes.first { document.name(of: $0) == .p }.flatMap { styles.style(of: $0).color.value?.text }
  }

  @Test(arguments: [
    ("animation: pale 1s forwards", "#cccccc"), ("animation: pale 1s both .5s", "#cccccc"),
    ("animation: pale 0s forwards", "#cccccc"), ("animation: pale forwards", "#cccccc"),
    ("animation: pale 1s forwards reverse", "#111111"), ("animation: pale 1s 2 alternate forwards", "#111111"),
    ("animation: pale 1s 3 alternate forwards", "#cccccc"), ("animation: pale 1s 2 alternate-reverse both", "#cccccc"),
    ("animation: pale 1s 0 forwards", "#111111"), ("animation: end 1s forwards", "#cccccc"),
    ("animation-name: pale; animation-fill-mode: forwards", "#cccccc"),
    ("animation: start 1s, end 1s; animation-fill-mode: none, forwards", "#cccccc"),
    ("animation: end 1s forwards, pale 1s reverse forwards", "#111111"),
    ("animation: PALE 1s forwards", "#000000"), ("animation: pale 1s", "#000000"),
    ("animation: pale 1s backwards", "#000000"), ("animation: start 1s forwards", "#000000"),
    ("animation: pale 1s infinite both", "#000000"), ("animation: none", "#000000"),
    ("animation: pale 1s paused", "#111111"), ("animation: pale 1s 1s paused", "#000000"),
    ("animation: pale 1s 1s paused backwards", "#111111"), ("animation: pale 1s -2s paused forwards", "#cccccc"),
    ("animation: half 1s .5 forwards", "#cccccc"),
    ("color: #222222 !important; animation: pale 1s forwards", "#222222"),
  ])
  func keepsTheFrameThatItEndsWith(_ sheet: String, _ expected: String) { #expect(color(sheet) == expected) }

  @Test func isNotKnownBetweenTwoFrames() { #expect(color("animation: pale 1s .5 forwards") == nil) }

  @Test func takesTheLastRuleOfAName() {
    let twice = "@keyframes a { to { color: #cccccc } } @keyframes a { to { color: #dddddd } }"
    #expect(color("animation: a 1s both", twice) == "#dddddd")
    #expect(color("animation: a 1s both", "@media print { \(twice) }") == "#000000")
    #expect(color("animation: 'a' 1s both", "@-webkit-keyframes 'a' { 0%, 100% { color: #dddddd } }") == "#dddddd")
  }

  @Test func readsVariablesAndLeavesOutImportantOnes() {
    #expect(color("--ink: #cccccc; animation: a 1s both", "@keyframes a { to { color: var(--ink) } }") == "#cccccc")
    #expect(color("animation: a 1s both", "@keyframes a { to { color: #ccc !important } }") == "#000000")
  }

  @Test(arguments: ["@keyframes a {", "@keyframes a { to", "@keyframes { to {} }", "@keyframes a { 101%, x { ", "} }"])
  func takesAnything(_ frames: String) { #expect(color("", frames) != "") }

  @Test func whatIsSeenAtTheEndIsSeen() {
    let html = "<style>@keyframes in { to { opacity: 1 } } p { opacity: 0; animation: in 1s forwards }</style><p>x"
    let document = Document.parse(html)
    let styles = PageStyles(document: document)
    #expect(document.nodes.filter { document.name(of: $0) == .p }.allSatisfy(styles.isVisible))
  }
}
