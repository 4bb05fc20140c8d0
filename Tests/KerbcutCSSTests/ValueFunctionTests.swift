import KerbcutBasics
import KerbcutCSS
import Testing

/// CSS Values 5 and CSS Mixins 1: functions that are replaced before a value's grammar counts, or that nobody can know.
@Suite struct ValueFunctionTests {
  private func color(_ sheet: String, _ attributes: String = "") -> Known<Color> {
    styled("<style>\(sheet)</style><main><p \(attributes)>x</main>", "p").color
  }

  @Test(
    "Values 5, section 7: if()",
    arguments: [
      "color: if(media(width > 10px): #010203; else: red)", "color: if(media(print): red; else: #010203)",
      "--a: on; color: if(style(--a: on): #010203; else: red)", "color: if(style(--a): red; else: #010203)",
      "color: if(supports(color: red): #010203)", "color: if(not supports(colour: red): #010203; else: red)",
      "color: if(media(width > 10px) and supports(nothing: at all): red; else: #010203)",
      "--a: if(media(print): red; else: #010203); color: var(--a)",
      "color: if((media(print) or media(screen)): var(--none, #010203); else: red)",
    ])
  func decides(_ declarations: String) {
    #expect(color("p{\(declarations)}") == .known(Color(hex: 0x010203)))
  }

  @Test func aConditionThatNeverHoldsLeavesWhatIsInherited() {
    #expect(color("main{color:#010203} p{color:if(media(print): red)}") == .known(Color(hex: 0x010203)))
  }

  @Test(
    "what only the browser knows has its name, and is never invalid",
    arguments: [
      ("color: attr(x|data-ink type(<color>), #000)", "attr()"),
      ("color: if(style(width > 1px): red; else: blue)", "if()"),
      ("--a: attr(data-ink colour); color: var(--a)", "attr()"), ("color: inherit(--x)", "inherit()"),
    ])
  func namesWhatIsNotKnown(_ declarations: String, _ name: String) {
    #expect(color("p{color:#123456;\(declarations)}") == .unknown(Lack(.valueFunction, name)))
  }

  @Test func sizesByUnknownFunctionsAreUnknown() {
    let style = styled(
      "<style>p{width:10px;width:calc-size(auto, size * 2);margin:anchor-size(width)}</style><p>x", "p")
    #expect(style[.width] == .unknown(Lack(.valueFunction, "calc-size()")))
    #expect(style[.marginLeft] == .unknown(Lack(.valueFunction, "anchor-size()")))
  }

  @Test func functionsThatNoBrowserHasAreInvalid() {
    #expect(color("p{color:#123456;color:expression(red)}") == .known(Color(hex: 0x123456)))
  }

  @Test(
    "Mixins 1, section 2: the page's own functions",
    arguments: [
      ("@function --ink(){result:#010203}", "--ink()"),
      ("@function --ink(--a <color>, --b: #010203) returns <color>{result:var(--b)}", "--ink(red)"),
      ("@function --ink(--a){--own: var(--a); result:var(--own)}", "--ink(#010203)"),
      ("@function --one(){result:#010203} @function --two(){result:--one()}", "--two()"),
      ("@function --ink(){result:var(--outside)} main{--outside:#010203}", "--ink()"),
    ])
  func callsFunctions(_ rules: String, _ call: String) {
    #expect(color("\(rules) p{color:\(call)}") == .known(Color(hex: 0x010203)))
  }

  @Test func functionsWithConditionsAreUnknownAndMissingOnesInvalid() {
    let conditional = "@function --ink(){result:red; @media print{result:blue}} p{color:--ink()}"
    #expect(color(conditional) == .unknown(Lack(.valueFunction, "--ink()")))
    #expect(color("main{color:#010203} p{color:--nowhere()}") == .known(Color(hex: 0x010203)))
  }

  @Test func functionsThatCallThemselvesEnd() {
    let sheet = "@function --a(){result:--a() --a() --a()} p{color:--a()}"
    #expect(color(sheet).value == nil)
  }

  @Test(
    "Properties and Values 1: syntax, inherits and initial-value",
    arguments: [
      ("syntax:'<color>';inherits:true;initial-value:#010203", "7px"),
      ("syntax:'<length>|<color>';inherits:false;initial-value:#010203", "red"),
      ("syntax:'small|large';inherits:true;initial-value:small", "small"),
    ])
  func registersProperties(_ descriptors: String, _ value: String) {
    let sheet =
      "@property --ink{\(descriptors)} main{--ink:\(value)} p{color:if(style(--ink: small):#010203;else:var(--ink))}"
    #expect(color(sheet) == .known(Color(hex: 0x010203)))
  }

  @Test func rulesWithoutSyntaxOrInheritsDoNotCount() {
    let sheet = "@property --ink{initial-value:red} p{color:var(--ink, #010203)}"
    #expect(color(sheet) == .known(Color(hex: 0x010203)))
  }
}
