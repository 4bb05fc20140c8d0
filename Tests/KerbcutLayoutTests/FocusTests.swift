import KerbcutCSS
import KerbcutHTML
import KerbcutLayout
import Testing

/// What is seen when an element gets the focus.
@Suite struct FocusTests {
  private func indicator(
    _ html: String, _ selector: String = "a", on device: Device = .desktop
  ) -> Known<FocusIndicator?>? {
    let facts = StaticFacts(html, on: device)
    return facts.first(selector).map(facts.focusIndicator)
  }

  private func property(_ html: String, _ selector: String = "a") -> Property? {
    indicator(html, selector)?.value?.map(\.property)
  }

  @Test func theBrowsersOutlineIsSeen() { #expect(property("<a href=x>y</a>") == .outlineStyle) }

  @Test(arguments: [
    "a{outline:0}", "a:focus{outline:none}", "*{outline:none!important}", "a:focus{outline:3px solid transparent}",
    "a:focus{outline:0;cursor:help}", "a:focus{outline:0;box-shadow:0 0 0 0 red}",
    "a:focus{outline:0;border-color:red}",
    "a{outline:0} b:focus{color:red} a:focus + i{color:red}",
    "a{outline:0} a:focus{text-decoration-color:red}a{text-decoration:none}",
    "a:focus{outline:2px solid #fff}", "a:focus{outline:2px solid #fdfdfd}",
    "a{outline:0} a:focus{box-shadow:0 0 0 3px #fff}", "a{outline:0} a:focus{background:rgb(255 255 255/.4)}",
    "a{outline:0} a:focus{transform:scale(2);width:9em}", "a{outline:0} a:focus{position:relative;top:auto}",
    "a{outline:0} a:focus{background-position:right}", "a{outline:0} a:focus{fill:red}",
    "a{outline:0;text-decoration:none} a:focus{text-decoration:underline transparent}",
    "a{outline:0} a:focus{background-image:linear-gradient(transparent,transparent)}",
    "a{outline:0} body:focus-within{background:#fff}", "a{outline:0} a:focus::after{content:''}",
  ])
  func nothingIsSeen(_ sheet: String) { #expect(indicator("<style>\(sheet)</style><a href=x>y</a>") == .known(nil)) }

  @Test(arguments: [
    ("a{outline:0} a:focus{color:red}", Property.color), ("a{outline:0} a:focus{box-shadow:0 0 2px red}", .boxShadow),
    ("a{outline:0} a:focus{border:1px solid}", .borderTopWidth),
    ("a{outline:0} a:focus-visible{background:red}", .backgroundColor),
    ("a{outline:0} a:focus{text-decoration:none}", .textDecorationLine),
    ("a{outline:0} a:focus::after{content:'<'}", .content),
    ("a{outline:0} a::before{content:'<';color:var(--c,red)} a:focus{--c:blue}", .color),
    ("a{outline:0;display:inline-block} a:focus{transform:scale(2)}", .transform),
    ("a{outline:0} p:focus-within{opacity:.5}", .opacity),
    ("p{background:#333} a:focus{outline:2px solid #333}", .outlineStyle),
    ("p{background:url(x)} a:focus{outline:2px solid #fff}", .outlineStyle),
    ("a{outline:0;background:#333} a:focus{background:#fff}", .backgroundColor),
    ("a{outline:0;position:absolute} a:focus{background:#fff}", .backgroundColor),
    ("a{outline:0} a:focus ~ i{color:red}", .color), ("a{outline:0} p:has(:focus-visible){order:2}", .order),
  ])
  func anotherChangeIsSeen(_ sheet: String, _ property: Property) {
    #expect(self.property("<style>\(sheet)</style><p><a href=x>y</a><i>z</i></p>") == property)
  }

  @Test func whatIsHiddenShowsNothingUnlessFocusBringsItBack() {
    #expect(indicator("<a href=x style='opacity:0'>y</a>") == .known(nil))
    let sheet = "<style>a{position:absolute;left:-9999px} a:focus{left:0}</style>"
    #expect(property(sheet + "<a href=x>y</a>") != nil)
  }

  @Test func conditionsThatNobodyKnowsLeaveItOpen() {
    for html in [
      "<style>body{container-type:inline-size;position:absolute}@container (width>1px){a{outline:0}}</style>",
      "<style>a{outline:0}</style><link rel=stylesheet href=gone.css>",
    ] {
      guard case .unknown? = indicator(html + "<a href=x>y</a>") else {
        Issue.record("\(html) leaves nothing open")
        continue
      }
    }
  }

  @Test func forcedColoursShowOutlinesAndNoShadows() throws {
    let page = { (sheet: String) in "<style>a { outline: none } \(sheet)</style><a href=x>y</a>" }
    let forced = try #require(Device(describedBy: "forced-colors"))
    let outline = "a:focus { outline: 3px solid transparent }"
    #expect(indicator(page(outline), on: .desktop) == .known(nil))
    #expect(indicator(page(outline), on: forced)?.value??.property == .outlineStyle)
    let shadow = "a:focus { box-shadow: 0 0 0 3px red; background: yellow }"
    #expect(indicator(page(shadow), on: .desktop)?.value??.property != nil)
    #expect(indicator(page(shadow), on: forced) == .known(nil))
  }
}
