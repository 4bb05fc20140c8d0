import KerbcutCSS
import KerbcutHTML
import Testing

@Suite struct ParserTests {
  @Test(arguments: [
    "p{color:red;color:}", "p{color:red;;{x:y}}", "@x{y}p{color:red}", "<!--p{color:red}-->", "p{color:red",
    "p{/*;*/color:red/**/}", #"p{c\6flor:red}"#, "p{color:RED}", "p{width:1px;color:red;foo:url(a;b)}",
    "q{}}p{} p{color:red}",
    "p{color:hsl(0 100% 50%)}", "p{color:rgb(100% 0 0)}", "p{color:#f00f}", "p{color:color-mix(in srgb, red, red)}",
    "p{color:light-dark(red, blue)}", "@media screen and (min-width:1px){p{color:red}}",
    "@supports (display:grid){p{color:red}}",
    "@supports not (foo:bar){p{color:red}}", "p{color:rgb(from blue r g b);color:red}",
  ])
  func recoversAndReadsRed(_ sheet: String) {
    let color = styled("<style>\(sheet)</style><p>x", "p").color.value?.sRGB
    #expect(color?.red == 1 && color?.green == 0 && color?.blue == 0)
  }

  @Test(arguments: [
    "p{color:red blue}", "p{color:#ff}", "p{;color red}", "p,..x{color:red}", "@media print{p{color:red}}",
  ])
  func ignoresWhatABrowserIgnores(_ sheet: String) {
    #expect(styled("<style>\(sheet)</style><p>x", "p").color == .known(.black))
  }

  /// A generator that gives the same bytes on every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test func nonsenseLeavesTheNextSheetAlone() {
    let pieces = [
      "{", "}", "(", ")", "[", "]", ";", ":", ",", "@media", "@layer", "@import", "p", ".a", "#b", "color", "red",
      "calc(",
      "1e999px", "-0", "url(", "\"", "'", "\\", "/*", "*/", "var(--x", "--x:", "!important", "&", ">", "~", "+", "*",
      "|",
      ":is(", ":nth-child(9999999999n-1", "::before", "\u{0}", "\n", " ", "font", "min(", "attr(", "transform", "#fff",
      "%",
      "100vw", "rgb(", "color-mix(in lch,", "é", "</", "u+0-7f", "border", "@container", "@property --x",
      "initial-value:1",
    ]
    var generator = Generator(state: 42)
    for _ in 0..<600 {
      let sheet = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let styles = PageStyles(
        document: Document.parse(
          "<p class=a id=b style=\"x\"><b>x</b><style>\(sheet)</style><style>b { order: 7 }</style>"), device: .desktop)
      for node in styles.document.nodes where styles.document.isElement(node) {
        let isB = styles.document.name(of: node) == .b
        #expect(styles.style(of: node)[.order] == .number(isB ? 7 : 0), "\(sheet)")
        _ = styles.style(of: node)[.color]
      }
    }
  }

  @Test(arguments: ["a{", "(", "[", "calc(", ":is(", "@media{", "a,", "var(--x,", "p "])
  func deeplyNestedInputSetsNothing(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    let nests = ["a{", "@media{"].contains(piece)
    #expect(StyleSheet(parsing: Array(text.utf8), address: nil).isTruncated == nests)
    #expect(!StyleSheet(parsing: Array("p{color:\(text)".utf8), address: nil).isTruncated)
    let style = styled("<style>p{color:\(text)}</style><p style='width:\(text)'>x", "p")
    #expect(style.color == .known(.black))
    #expect(style[.width] == .keyword(.auto))
  }
}
