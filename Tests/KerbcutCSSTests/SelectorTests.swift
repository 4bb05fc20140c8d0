import KerbcutCSS
import KerbcutHTML
import Testing

@Suite struct SelectorTests {
  private func count(_ selector: String, _ html: String) -> Int? {
    let styles = PageStyles(document: Document.parse(html))
    return SelectorList(parsing: selector).map { styles.select($0).count }
  }

  @Test(arguments: [
    ("ul > li:nth-child(2n+1)", 2), ("li:nth-child(-n+2)", 2), ("li:last-child", 1), ("li + li", 2), ("li ~ li", 2),
    ("ul:has(> .b)", 1), ("li:has(+ .b)", 1), ("li:not(.b)", 2), (":is(ul, ol) :where(.b)", 1), ("[class^=b i]", 1),
    ("[class=B]", 0), ("LI", 3), ("li:nth-child(1 of .b)", 1), ("a:any-link", 1), (":root", 1), ("body li.b", 1),
    ("p:empty", 1), ("li:lang(cy)", 1), ("li::before", 0), (":is(.b, :unknown)", 1), ("main ul li", 0),
  ])
  func findsAsManyElementsAsABrowser(_ selector: String, _ expected: Int) {
    let html = "<ul><li>1<li class=b lang=cy-GB>2<li>3</ul><a href=x>y</a><a>z</a><p></p>"
    #expect(count(selector, html) == expected)
  }

  @Test(arguments: [
    "p >", "::-moz-x", ":unknown", "a,,b", "[a=]", ":not(:unknown)", "..a", "p:nth-child(x)", "#1a", "",
  ])
  func refusesWhatABrowserRefuses(_ selector: String) {
    #expect(SelectorList(parsing: selector) == nil)
  }

  @Test func statesAreAnsweredAsIfSomethingWereDone() {
    let styles = PageStyles(document: Document.parse("<style>a:focus{color:#001122}</style><a href=x>y</a>"))
    guard let link = SelectorList(parsing: "a").flatMap({ styles.select($0).first }) else { return }
    #expect(styles.style(of: link, during: .focus(link)).color == .known(Color(hex: 0x001122)))
    #expect(styles.style(of: link).color == .known(Color(hex: 0x0000EE)))
  }

  @Test func deepTreesAndManyCombinatorsEnd() {
    let html = String(repeating: "<div>", count: 400) + "<p>x"
    #expect(count(String(repeating: "div ", count: 30) + "b p", html) == 0)
  }
}
