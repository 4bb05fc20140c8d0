import KerbcutHTML
import Testing

@Suite("Two readings of a page")
struct ReadingComparisonTests {
  /// Each difference as “cause tag: node in parent / other parent”.
  private func differences(_ html: String) -> [String] {
    let document = Document.parse("<!doctype html><html><head><title>t</title></head><body>\(html)</body></html>")
    func name(_ node: NodeID?) -> String { node.map { document.localName(of: document.name(of: $0)) } ?? "-" }
    return document.readingDifferences.map { difference in
      let node = difference.node
      let what =
        document.kind(of: node) == .text
        ? "'" + String(document.text(of: node)) + "'" : document.localName(of: document.name(of: node))
      return "\(difference.cause) \(difference.tag): \(what) in \(name(difference.parent)) / "
        + name(difference.otherParent)
    }
  }

  @Test(arguments: [
    ("<div/>a", "slashOnOpenElement div: 'a' in div / body"),
    ("<h1>a<h2>b</h2></h1>", "startTagEndsElement h2: h2 in body / h1"),
    ("<table><b>x</b><tr><td>a</table>", "contentInTable b: b in body / table"),
    ("<main><div><p>a</p></main><p>b</p>", "earlyEndTag main: p in body / div"),
    ("<div><object></div>a</object></div>", "strayEndTag div: 'a' in object / body"),
    ("<svg><g><p>a</p></g></svg>", "elementInForeignContent p: p in body / g"),
  ])
  func tellsTheCauseAndBothPlaces(_ html: String, _ expected: String) {
    #expect(differences(html) == [expected])
  }

  @Test(arguments: [
    "<p>a<b>b</b>c</p>", "<ul><li>a<li>b</ul>", "<table><tr><td>a<td>b<tr><td>c</table>",
    "<picture><source srcset=a><img src=b></picture>a", "<p>a<section>b</section>c", "<x-y><slot>a</slot></x-y>b",
    "<svg><a><path d=m /></a><text>b</text></svg>c", "<template><tr><td>a</template>b",
    "<details><summary>a</summary>b</details>", "<dl><dt>a<dd>b<dt>c</dl>", "<p>a</b>b", "<br/>a<img src=b />c",
    "<select><option>a<option>b</select>c", "<p class=a @click=b :c=d>e</p>f", "<input disabled><label>a</label>",
  ])
  func isQuietWhereBothReadAlikeOrMarkupIsNewer(_ html: String) { #expect(differences(html) == []) }

  @Test func saysOneCauseOnce() {
    #expect(differences("<div/>" + String(repeating: "<p>a</p><ul><li>b</li></ul>", count: 50)).count == 1)
  }

  @Test func saysOnceThatAFormattingElementIsLeftOpen() {
    #expect(differences("<div><div><p><em>a</p>b</div>c</div>d").count == 1)
  }

  @Test func takesNoMissingDoctypeForACause() {
    #expect(Document.parse("<p>a<section>b</section>").readingDifferences == [])
  }

  @Test func saysWhereTheDepthOfLibxml2Ends() {
    #expect(Document.parse("<!doctype html>" + String(repeating: "<div>", count: 200)).readingEnd == nil)
    #expect(Document.parse("<!doctype html>" + String(repeating: "<div>", count: 300)).readingEnd?.reason == .depth)
  }

  @Test func saysThatANULInATagEndsTheReading() throws {
    let document = Document.parse("<!doctype html><p>a<b title='\u{0}'>b</b><div/>c")
    let end = try #require(document.readingEnd)
    #expect(end.reason == .nul && document.source.bytes[end.offset] == 0)
    #expect(document.readingDifferences.isEmpty)
  }

  @Test func tellsNothingOfWhatIsNoLongerInTheTree() {
    let document = Document.parse("<svg><g><p></p></g></svg><frameset></frameset>")
    #expect(document.readingDifferences == [])
  }

  @Test func keepsWithinItsLimits() {
    let document = Document.parse(String(repeating: "<div/><a><table><b></i>x", count: 5_000))
    #expect(document.readingDifferences.count <= 50)
  }
}
