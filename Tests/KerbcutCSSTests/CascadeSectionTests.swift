import KerbcutCSS
import KerbcutHTML
import Testing

/// CSS Cascade 5 and CSS Variables 1, section by section.
@Suite struct CascadeSectionTests {
  private func order(_ sheet: String, _ attributes: String = "") -> Value {
    styled("<style>\(sheet)</style><div><p class=a id=b \(attributes)>x</p></div>", "p")[.order]
  }

  @Test(
    "section 6: what wins",
    arguments: [
      "p{order:2} p{order:1}", "p{order:1!important} #b{order:2}", "@layer x{#b{order:2}} p{order:1}",
      "@layer x{p{order:1!important}} #b{order:2!important}", "@layer x,y; @layer y{p{order:1}} @layer x{#b{order:2}}",
      "@layer x{p{order:2} @layer y{#b{order:3}}} p{order:1}", "@layer x{@layer y{#b{order:2}} p{order:1}}",
      "@layer{#b{order:2}} @layer{p{order:1}}", "@layer x.y{p{order:2}} @layer x{p{order:1}}",
      ".a.a{order:1} .a{order:2}",
    ])
  func theRightDeclarationWins(_ sheet: String) { #expect(order(sheet) == .number(1)) }

  @Test func styleAttributesWinOverAllThatIsNotImportant() {
    #expect(order("#b{order:2}", "style='order:1'") == .number(1))
    #expect(order("p{order:1!important}", "style='order:2'") == .number(1))
    #expect(order("p{order:2!important}", "style='order:1!important'") == .number(1))
    #expect(order("@layer x{p{order:1!important}}", "style='order:2!important'") == .number(2))
  }

  @Test(
    "section 7: defaulting",
    arguments: [
      ("p{order:2} p{order:initial}", 0.0), ("div{order:1} p{order:inherit}", 1), ("p{order:2} p{all:unset}", 0),
      ("@layer x{p{order:1}} @layer y{p{order:2} p{order:revert-layer}}", 1), ("p{order:5} p{order:revert}", 0),
      ("div{order:3} p{order:unset}", 0),
    ])
  func defaultsAreTaken(_ sheet: String, _ expected: Double) { #expect(order(sheet) == .number(expected)) }

  @Test(
    "Variables 1: substitution, fallbacks, cycles, invalid values",
    arguments: [
      ("div{--x:1} p{order:var(--x)}", 1.0), ("p{order:var(--y,1)}", 1), ("p{order:var(--y,var(--z,1))}", 1),
      ("p{--x:;order:1 var(--x)}", 1),
      ("p{--x:var(--x);order:2;order:var(--x)}", 0), ("p{--x:red;order:2;order:var(--x)}", 0),
      ("div{--x:2} p{--x:initial;order:var(--x,1)}", 1),
      ("p{--X:2;--x:1;order:var(--x)}", 1),
      ("@property --x{syntax:'*';inherits:false;initial-value:1} p{order:var(--x)}", 1),
      ("p{--x:1!important;--x:2;order:var(--x)}", 1), ("p{order:calc(var(--x,2) - 1)}", 1),
    ])
  func variablesAreReplaced(_ sheet: String, _ expected: Double) { #expect(order(sheet) == .number(expected)) }

  @Test func variablesThatDoubleEndInsteadOfFillingMemory() {
    let doublings = (1..<60).map { "--x\($0):var(--x\($0 - 1)) var(--x\($0 - 1));" }.joined()
    #expect(order("p{--x0:aaaaaaaaaaaaaaaa;\(doublings)order:1;order:var(--x59,2)}") == .number(2))
  }

  @Test(
    "Conditional 3 and 4: @supports",
    arguments: [
      "@supports (order:1){p{order:1}}", "@supports not (x:y){p{order:1}}",
      "@supports (order:1) and (not (x:y)){p{order:1}}",
      "@supports (x:y) or (order:1){p{order:1}}", "@supports selector(:has(a)){p{order:1}}",
      "@supports (--x:y){p{order:1}}",
    ])
  func supportsIsAnswered(_ sheet: String) { #expect(order(sheet) == .number(1)) }

  @Test func shorthandsSetAllTheirLonghands() {
    let style = styled("<p style='border-left-width:9px;border:2px solid red;margin:1px 2px 3px;inset:4px'>x", "p")
    #expect(style[.borderLeftWidth] == .length(2, .px) && style[.marginLeft] == .length(2, .px))
    #expect(style[.marginBottom] == .length(3, .px) && style[.top] == .length(4, .px))
    let outline = styled("<p style='outline:auto 5px'>x", "p")
    #expect(outline.outlineStyle == .auto && outline.outlineWidth == .known(5))
    let font = styled("<p style='font:italic 700 20px/1.5 Arial'>x", "p")
    #expect(font.fontSize == .known(20) && font.lineHeight == .known(30) && font.fontWeight == .known(700))
  }

  @Test func lineWidthsFollowLineStyles() {
    #expect(styled("<p style='border-width:5px'>x", "p")[.borderTopWidth] == .length(0, .px))
    #expect(styled("<p style='border-style:solid'>x", "p")[.borderTopWidth] == .length(3, .px))
    #expect(styled("<p style='border:solid;border-width:0'>x", "p")[.borderTopWidth] == .length(0, .px))
    #expect(styled("<p style='border-top:1.9px solid;color:#010203'>x", "p")[.borderTopWidth] == .length(1, .px))
    #expect(styled("<p style='border-top:solid;color:#010203'>x", "p")[.borderTopColor] == .color(Color(hex: 0x010203)))
  }

  @Test func cellsAreStyledByTheAttributesOfTheirTable() {
    let cell = styled("<table border=1 cellpadding=7><tr><td>x</table>", "td")
    #expect(cell[.borderTopWidth] == .length(1, .px) && cell[.paddingLeft] == .length(7, .px))
    #expect(styled("<table border=0><tr><td>x</table>", "td")[.borderTopWidth] == .length(0, .px))
  }

  @Test func tablesOfOldPagesStartAfresh() {
    let text = "<style>body{color:red}</style><div style='color:blue;font:bold 30px/50px x'><table><tr><td>x</table>"
    let old = styled(text, "td")
    #expect(old[.color] == .color(Color(hex: 0xFF0000)))
    #expect(old[.fontSize] == .length(16, .px))
    #expect(old[.lineHeight] == .keyword(.normal))
    let new = styled("<!DOCTYPE html>" + text, "td")
    #expect(new[.color] == .color(Color(hex: 0x0000FF)))
    #expect(new[.fontSize] == .length(30, .px))
  }

  @Test func framesAndRulesOfTablesDrawLines() {
    let html = "<table frame=hsides border=3 rules=rows><tr><td>x</table>"
    #expect(styled(html, "table")[.borderTopStyle] == .keyword(.solid))
    #expect(styled(html, "table")[.borderTopWidth] == .length(1, .px))
    #expect(styled(html, "table")[.borderLeftStyle] == .keyword(.hidden))
    #expect(styled(html, "td")[.borderTopStyle] == .keyword(.solid))
    #expect(styled(html, "td")[.borderLeftStyle] == .keyword(.none))
  }

  @Test func dropDownListsKeepTheirLineHeight() {
    let list = "<select style='line-height:30px;user-select:none'><option>x</select>"
    #expect(styled(list, "option")[.lineHeight] == .keyword(.normal))
    let own = "<select style='line-height:30px;appearance:none'><option>x</select>"
    #expect(styled(own, "option")[.lineHeight] == .length(30, .px))
    let inherited = "<div style='user-select:none'><select style='cursor:help'><option>x</select></div>"
    #expect(styled(inherited, "option")[.cursor] == .keyword(.help))
    #expect(styled(inherited, "option")[.userSelect] == .keyword(.auto))
  }

  @Test func tablesDoNotScrollAndHeaderCellsAreCentred() {
    #expect(styled("<table style='overflow:auto'><tr><td>x</table>", "table").overflowX == .visible)
    #expect(styled("<table><tr><th>x</table>", "th")[.textAlign] == .keyword(.center))
    #expect(styled("<center><table><tr><td>x</table></center>", "td")[.textAlign] == .keyword(.start))
    #expect(
      styled("<!DOCTYPE html><div style='text-align:right'><table><tr><td>x</table></div>", "td")[.textAlign]
        == .keyword(.right))
    #expect(
      styled("<table align=right style='text-align:right'><tr><th>x</table>", "th")[.textAlign] == .keyword(.right))
  }
}
