import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Cascade 6, sections 2.5 and 3.1: `@scope` with its root, limit and proximity.
@Suite struct ScopeTests {
  private static let ink = Color(hex: 0x010203)

  private func color(_ sheet: String, _ body: String) -> Known<Color> {
    styled("<style>body{color:#000}\(sheet)</style><body>\(body)", "#t").color
  }

  @Test(
    "what is in a scope",
    arguments: [
      ("@scope (.a){p{color:#010203}}", "<div class=a><p id=t>x</div>"),
      ("@scope (.a){:scope{color:#010203}}", "<p id=t class=a>x"),
      ("@scope (.a){&{color:#010203}}", "<p id=t class=a>x"),
      ("@scope (.a){color:#010203}", "<p id=t class=a>x"),
      ("@scope (.a){> p{color:#010203}}", "<div class=a><p id=t>x</div>"),
      ("@scope (.a){& > p{color:#010203}}", "<div class=a><p id=t>x</div>"),
      ("@scope (.a) to (.b){p{color:#010203}}", "<div class=b><div class=a><p id=t>x</div></div>"),
      ("@scope (.a) to (> .b){p{color:#010203}}", "<div class=a><i><b class=b><p id=t>x</b></i></div>"),
      ("@scope (.a){@media screen{p{color:#010203}}}", "<div class=a><p id=t>x</div>"),
      ("@scope (.a){div{p{color:#010203}}}", "<div class=a><div><p id=t>x</div></div>"),
      ("@scope (.x, .a){p{color:#010203}}", "<div class=a><p id=t>x</div>"),
    ])
  func styles(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(Self.ink)) }

  @Test(
    "what is in no scope",
    arguments: [
      ("@scope (.a){p{color:#010203}}", "<div class=b><p id=t>x</div>"),
      ("@scope (.a){p{color:#010203}}", "<div class=a></div><p id=t>x"),
      ("@scope (.a) to (.b){p{color:#010203}}", "<div class=a><div class=b><p id=t>x</div></div>"),
      ("@scope (.a) to (p){p{color:#010203}}", "<div class=a><p id=t>x</div>"),
      ("@scope (.a){> p{color:#010203}}", "<div class=a><div><p id=t>x</div></div>"),
      ("@scope (p){p{color:#010203}}", "<p id=t>x"),
    ])
  func leavesOut(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(.black)) }

  @Test func theNearerRootWinsBeforeTheLaterRule() {
    let sheet = "@scope (.a){p{color:#010203}} @scope (.b){p{color:red}}"
    #expect(color(sheet, "<div class=b><div class=a><p id=t>x</div></div>") == .known(Self.ink))
    #expect(color(sheet, "<div class=a><div class=b><p id=t>x</div></div>") == .known(Color(hex: 0xFF0000)))
    #expect(color("@scope (.b){p{color:#010203}} p{color:red}", "<div class=b><p id=t>x</div>") == .known(Self.ink))
  }

  @Test func specificityCountsBeforeNearness() {
    let sheet = "@scope (.a){p.k{color:#010203}} @scope (.b){p{color:red}}"
    #expect(color(sheet, "<div class=a><div class=b><p id=t class=k>x</div></div>") == .known(Self.ink))
  }

  @Test func aScopeWithoutRootStartsAtTheParentOfItsStyleElement() {
    let body = "<div><style>@scope{p{color:#010203}}</style><p id=t>x</p></div><p id=u>y"
    #expect(color("", body) == .known(Self.ink))
    #expect(styled("<body style='color:#000'>\(body)", "#u").color == .known(.black))
  }
}
