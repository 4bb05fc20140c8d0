import KerbcutCSS
import KerbcutHTML
import Testing

/// Small sheets and pages that would take a naive engine time or memory out of all proportion. The limit of a minute is
/// for slow machines without optimisation: what these are about would take hours.
@Suite(.timeLimit(.minutes(1))) struct HostileSheetTests {
  /// A page whose elements all have been looked at, and the first with focus.
  private func looked(_ html: String, _ sheet: String) -> PageStyles {
    let styles = PageStyles(document: Document.parse("<!DOCTYPE html><style>\(sheet)</style>" + html))
    let elements = styles.document.nodes.filter(styles.document.isElement)
    for element in elements { _ = styles.style(of: element).color }
    for element in elements.prefix(20) {
      _ = styles.paintedChange(of: element, during: .focus(element))
      for other in elements.prefix(400) { _ = styles.focusReaches(other, .focus(element)) }
    }
    return styles
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private func nested(_ selector: String, _ depth: Int) -> String {
    "p{" + repeated(selector + "{", depth) + "color:red" + repeated("}", depth + 1)
  }

  @Test(arguments: ["&&&", "& & &", "& > &, & ~ &, & &", ":is(&, & &):not(& + &)", "&:focus &:focus-within"])
  func nestingThatMultipliesIsAskedOnce(_ selector: String) {
    let styles = looked(repeated("<div><p>", 10) + "x", nested(selector, 30))
    #expect(!styles.isTruncated)
  }

  @Test func selectorListsThatMultiplyEnd() {
    let list = (0..<60).map { ".a\($0)" }.joined(separator: ",")
    let all = "&," + repeated("& &,", 30) + "& b"
    _ = looked("<div class=a59><p class=a0>x<b>y</b></p></div>", "\(list){\(repeated(all + "{", 6))color:red")
  }

  @Test func isInIsEnds() {
    var selector = "a, b i"
    for _ in 0..<10 { selector = ":is(\(selector), :where(\(selector)) b)" }
    _ = looked(repeated("<b><i>", 10), "\(selector){color:red}")
  }

  @Test func hasOverManyElementsEnds() {
    let rules = (0..<20).map { ":has(.x\($0) ~ b + i), :has(:not(u) .y\($0) i) > i { order: \($0) }" }.joined()
    _ = looked(repeated("<div><b></b><i></i></div>", 100), rules)
  }

  @Test func deepHasEnds() {
    _ = looked(repeated("<div>", 60) + repeated("<b></b>", 30), "div:has(div div div div b i){order:1}")
  }

  @Test func positionsAmongManySiblingsEnd() {
    let rules = (0..<20).map { ":nth-child(2n+\($0) of :not(.x\($0))) { order: 1 }" }.joined()
    let styles = looked("<ul>" + repeated("<li>", 500), rules)
    let items = styles.document.nodes.filter { styles.document.name(of: $0) == .li }
    #expect(items.count == 500 && items.allSatisfy { styles.style(of: $0)[.order] == .number(1) })
  }

  @Test func propertiesThatDoubleEnd() {
    let doubling = (0..<40).map { "--a\($0):var(--a\($0 + 1))var(--a\($0 + 1));" }.joined()
    let styles = looked(
      "<p>x" + repeated("<b style='--b:1'>", 20), "p{\(doubling)--a40:lol;width:var(--a0)} b{height:var(--a2)}")
    let p = styles.document.nodes.first { styles.document.name(of: $0) == .p }
    #expect(p.map { styles.style(of: $0).width.value } == .some(nil))
  }

  @Test func manyPropertiesAreInheritedWithoutCopies() {
    let many = (0..<2_000).map { "--a\($0):1px;" }.joined()
    let styles = looked(
      repeated((0..<50).map { "<b style='--b\($0):1'>" }.joined(), 8) + "<i>x", "html{\(many)} i{width:var(--a1999)}")
    let i = styles.document.nodes.first { styles.document.name(of: $0) == .i }
    #expect(i.map { styles.style(of: $0).width.value } == 1)
  }

  @Test func propertiesSetBackToNothingAreNotInherited() {
    let styles = looked(
      "<div><p><b>x", "div{--a:1px} p{--a:initial} b{width:var(--a,2px);height:var(--c,3px)} div{--c:initial}")
    let b = styles.document.nodes.first { styles.document.name(of: $0) == .b }
    #expect(b.map { styles.style(of: $0).width.value } == 2)
    #expect(b.map { styles.style(of: $0).height.value } == 3)
  }

  @Test func attributeValuesThatNearlyMatchEnd() {
    _ = looked(
      "<p title='\(repeated("a", 60_000))'>x", "p[title*='\(repeated("a", 30_000))b']{order:1}")
    let styles = looked(
      "<p title='\(repeated("ab", 60))abc'>x",
      "p[title*='\(repeated("ab", 20))abc']{order:1} p[title*='\(repeated("ab", 20))abd']{order:2}")
    let p = styles.document.nodes.first { styles.document.name(of: $0) == .p }
    #expect(p.map { styles.style(of: $0)[.order] } == .number(1))
  }

  @Test func statesOfManyControlsEnd() {
    let styles = looked(
      "<fieldset disabled>" + repeated("<input>", 3_000) + "</fieldset><select>" + repeated("<option>x", 3_000)
        + "</select><div dir=auto>" + repeated("<b>1</b>", 3_000) + "</div>",
      "input:disabled, option:checked, :dir(rtl) { order: 1 }")
    let inputs = styles.document.nodes.filter { styles.document.name(of: $0) == .input }
    #expect(inputs.last.map { styles.style(of: $0)[.order] } == .number(1))
  }

  @Test func calculationsThatNestEnd() {
    let deep = "calc(" + repeated("(1px + ", 5_000) + "1px" + repeated(")", 5_001)
    let functions = repeated("min(1px, max(", 3_000) + "1px"
    _ = looked("<p>x", "p{width:\(deep);height:\(functions);margin:calc(\(repeated("1px + ", 5_000))1px)}")
  }

  private struct CircularSheets: StyleSheetProvider {
    func sheet(at address: String, base: String?) -> SheetResult {
      let imports = (0..<20).map { "@import '\($0).css' layer(l\($0));" }.joined()
      return .sheet(StyleSheet(parsing: Array((imports + "p{color:red}").utf8), address: address), address: address)
    }
  }

  @Test func importsInCirclesEnd() {
    let document = Document.parse("<link rel=stylesheet href=0.css><p>x")
    let styles = PageStyles(document: document, provider: CircularSheets())
    let p = document.nodes.first { document.name(of: $0) == .p }
    #expect(p.map { styles.style(of: $0).color.value?.sRGB.red } == 1)
    #expect(!styles.missingSheets.isEmpty)
  }
}
