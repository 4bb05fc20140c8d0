import KerbcutCSS
import KerbcutHTML
import Testing

/// Styles of a page and the first element that a selector finds.
func styled(_ html: String, _ selector: String, on device: Device = .desktop) -> ComputedStyle {
  let styles = PageStyles(document: Document.parse(html), device: device)
  guard let list = SelectorList(parsing: selector), let node = styles.select(list).first else {
    Issue.record("nothing matches \(selector)")
    return styles.style(of: .root)
  }
  return styles.style(of: node)
}

@Suite struct CascadeTests {
  @Test func moreSpecificSelectorsWinWhateverTheOrder() {
    let style = styled("<style>#a{color:#010203} p{color:red} .b{color:blue}</style><p id=a class=b>x", "p")
    #expect(style.color == .known(Color(hex: 0x010203)))
  }

  @Test func importantDeclarationsWinOverStyleAttributes() {
    let style = styled("<style>p{color:#0a0b0c!important}</style><p style='color:red'>x", "p")
    #expect(style.color == .known(Color(hex: 0x0A0B0C)))
  }

  @Test func laterLayersAndRulesInNoLayerWin() {
    let sheet = "@layer a, b; @layer b{p{color:#0000b0}} @layer a{#x{color:#0000a0}}"
    #expect(styled("<style>\(sheet)</style><p id=x>x", "p").color == .known(Color(hex: 0x0000B0)))
    let important = "@layer a{p{color:#0000a0!important}} p{color:#0000c0!important}"
    #expect(styled("<style>\(important)</style><p>x", "p").color == .known(Color(hex: 0x0000A0)))
  }

  @Test func colourIsInheritedAndBackgroundIsNot() {
    let style = styled("<div style='color:#123456;background:#654321'><p>x</div>", "p")
    #expect(style.color == .known(Color(hex: 0x123456)))
    #expect(style.backgroundColor.value?.isTransparent == true)
  }

  @Test func customPropertiesFallBackAndCyclesAreInvalid() {
    let sheet = ":root{--a:var(--b);--b:var(--a);--c:#112233} p{color:var(--c)} b{color:var(--a, #445566)}"
    #expect(styled("<style>\(sheet)</style><p>x", "p").color == .known(Color(hex: 0x112233)))
    #expect(styled("<style>\(sheet)</style><b>x</b>", "b").color == .known(Color(hex: 0x445566)))
  }

  @Test func shorthandsWithVariablesAreTakenApartWhenComputed() {
    let style = styled("<style>:root{--w:4px} p{border:var(--w) solid #abcdef}</style><p>x", "p")
    #expect(style[.borderLeftWidth] == .length(4, .px))
    #expect(style[.borderTopColor] == .color(Color(hex: 0xABCDEF)))
  }

  @Test func revertGoesBackToTheBrowsersSheet() {
    #expect(styled("<style>b{font-weight:100} b{font-weight:revert}</style><b>x</b>", "b").fontWeight == .known(700))
  }

  @Test func nestedRulesAndMediaQueriesApply() {
    let sheet = ".a{color:red; & .b{color:#000011; @media (width>=1000px){color:#000022}} &:hover{color:lime}}"
    #expect(styled("<style>\(sheet)</style><p class=a><i class=b>x", "i").color == .known(Color(hex: 0x22)))
    #expect(
      styled("<style>\(sheet)</style><p class=a><i class=b>x", "i", on: .mobile).color == .known(Color(hex: 0x11)))
  }

  @Test func fontSizesScaleWithTheirParents() {
    #expect(styled("<div style='font-size:1.25rem'><p style='font-size:2em'>x</div>", "p").fontSize == .known(40))
    #expect(styled("<pre>x</pre>", "pre").fontSize == .known(13))
    #expect(styled("<p style='font-size:calc(10px + 1em)'>x", "p").fontSize == .known(26))
  }

  @Test func flowRelativeMarginsFollowDirection() {
    let style = styled("<p dir=rtl style='margin-inline-start:7px'>x", "p")
    #expect(style[.marginRight] == .length(7, .px))
  }

  @Test func containersWhoseSizeTakesLayoutMakeValuesUnknown() {
    let sheet = "div{container-type:inline-size;position:absolute} @container (width > 1px){p{color:red}}"
    let style = styled("<style>\(sheet)</style><div><p>x</div>", "p")
    #expect(style.color.value == nil)
  }

  @Test func floatsAndFlexItemsAreBlocks() {
    #expect(styled("<span style='float:left'>x</span>", "span").display == .block)
    #expect(styled("<div style='display:flex'><span>x</span></div>", "span").display == .block)
  }

  @Test func presentationalAttributesLoseToRules() {
    #expect(styled("<font color=red>x</font>", "font").color == .known(Color(hex: 0xFF0000)))
    #expect(
      styled("<style>font{color:#00000f}</style><font color=red>x</font>", "font").color == .known(Color(hex: 0xF)))
    #expect(
      styled("<table bgcolor=chucknorris><tr><td>x</table>", "table").backgroundColor == .known(Color(hex: 0xC00000)))
  }

  @Test func hiddenAndClosedContentIsNotRendered() {
    let html = "<p hidden>a</p><details><summary>s</summary><b>x</b></details><i style='visibility:hidden'>y</i>"
    let styles = PageStyles(document: Document.parse(html))
    func find(_ name: String) -> NodeID? { SelectorList(parsing: name).flatMap { styles.select($0).first } }
    #expect(find("p").map(styles.isRendered) == false)
    #expect(find("summary").map(styles.isRendered) == true)
    #expect(find("b").map(styles.isRendered) == false)
    #expect(find("i").map(styles.isVisibilityVisible) == false)
  }
}
