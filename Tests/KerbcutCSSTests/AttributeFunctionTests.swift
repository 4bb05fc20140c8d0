import KerbcutBasics
import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Values 5, sections 8.7 and 9: `attr()` and the functions of an element’s place. All values as Chromium 156
/// computes them.
@Suite struct AttributeFunctionTests {
  private func color(_ sheet: String, _ body: String) -> Known<Color> {
    styled("<style>body{color:#000}\(sheet)</style><body><main>\(body)</main>", "#t").color
  }

  @Test(
    "values that fit",
    arguments: [
      ("#t{color:attr(data-c type(<color>),#010203)}", "<p id=t >x"),
      ("#t{color:attr(data-c type(<color>),red)}", "<p id=t data-c='#010203'>x"),
      ("#t{color:attr(data-c type(<color>),#010203)}", "<p id=t data-c=nonsense>x"),
      ("#t{color:attr(data-c type(<color>))}", "<p id=t data-c='#010203'>x"),
      ("#t{color:attr(data-c, #010203)}", "<p id=t >x"),
      ("#t{color:attr(data-c type(*))}", "<p id=t data-c='#010203'>x"),
      ("#t{color:attr(data-c type(<length> | <color>))}", "<p id=t data-c='#010203'>x"),
      ("#t{color:attr(data-c type(<length>), #010203)}", "<p id=t data-c='red'>x"),
      ("#t{color:rgb(attr(data-r type(<number>)) 2 3)}", "<p id=t data-r=1>x"),
      ("#t{color:rgb(attr(data-r number) 2 3)}", "<p id=t data-r=1>x"),
      ("#t{color:rgb(attr(data-r number,1) 2 3)}", "<p id=t data-r=1px>x"),
      ("#t{color:var(--x)}", "<p id=t style='--x:attr(data-c type(<color>))' data-c='#010203'>x"),
      ("#t{color:rgb(sibling-index() 2 3)}", "<p id=t >x"),
      ("#t{color:attr(DATA-C type(<color>))}", "<p id=t data-c='#010203'>x"),
      ("p{color:attr(data-c type(<color>),red)}", "<p data-c=blue>y<p id=t data-c='#010203'>x"),
      ("p{color:rgb(sibling-index() sibling-count() 3)}", "<div><p id=t>x<p>y</div>"),
      ("#t{color:if(style((--a:1) and (--b:2)): #010203; else: red);--a:1;--b:2}", "<p id=t>x"),
    ])
  func takesWhatFits(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(Color(hex: 0x010203))) }

  @Test(
    "values that do not fit",
    arguments: [
      ("#t{color:attr(data-c type(<color>))}", "<p id=t >x"),
      ("#t{color:attr(data-c)}", "<p id=t data-c='#010203'>x"),
      ("#t{color:attr(data-c)}", "<p id=t >x"),
      ("#t{color:attr(data-c raw-string, #010203)}", "<p id=t data-c=red>x"),
    ])
  func leavesOutWhatDoesNot(_ sheet: String, _ body: String) { #expect(color(sheet, body) == .known(.black)) }
}
