import KerbcutBasics
import KerbcutResults
import Testing

@testable import KerbcutReports

@Suite struct TextTests {
  @Test func escapesWhatIsInterpolatedAndLeavesLiteralsAlone() {
    let text = "<script>\"it's\" & more</script>"
    let markup: Markup = "<td>\(text)</td>"
    #expect(markup.source == "<td>&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;</td>")
    #expect(("<tr>\(markup)</tr>" as Markup).source == "<tr>\(markup.source)</tr>")
  }

  @Test func showsCharactersThatXMLForbids() {
    #expect(Markup(text: "a\u{0}\u{1B}\u{FFFE}\u{7F}\tb").source == "a␀␛\u{FFFD}␡\tb")
  }

  @Test func makesTextHarmlessForATerminal() {
    #expect("\u{1B}[2J\u{202E}a\r\nb\u{9B}31m".harmless == "␛[2J⟨U+202E⟩a  b\u{FFFD}31m")
  }

  @Test func countsTheColumnsOfWideCharacters() {
    #expect("é字".columns == 3)
    #expect("👩🏽‍🦽".columns == 2)
    #expect("e\u{301}".columns == 1)
    #expect("a\r\nb".columns == 3)
  }

  @Test func givesDifferentKeysDifferentFileNames() {
    let keys = ["a/b", "a-b", "A/b", "a?b", "a/b/", "", "…", "../a/b", "con", String(repeating: "x", count: 5000)]
    let names = Set(keys.map(\.fileName))
    #expect(names.count == keys.count)
    for name in names {
      #expect(name.count <= 80)
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    }
  }

  @Test func givesDifferentKeysDifferentJUnitNames() {
    let keys = ["a/b.html", "a/b_html", "a:b.html", "a?b.html", "a.b.html", "a b", "a  b", ""]
    let jenkins = keys.map { key in
      String(JUnitName.key(key).map { "\"#%/:<>?[\\]^`{|}".contains($0) ? "_" : $0 })
    }
    // `a/b.html` and `a.b.html` differ in the links of Jenkins only by ‘/’.
    #expect(Set(jenkins).count == keys.count - 1)
    #expect(keys.allSatisfy { !JUnitName.key($0).contains(".") })
  }

  @Test func writesNumbersAsReadersOfJUnitWantThem() {
    #expect(0.0125.milliseconds == "0.013")
    #expect(Double.infinity.milliseconds == "0.000")
    #expect((-1.0).milliseconds == "0.000")
    #expect(1_234_567.grouped == "1,234,567")
  }

  @Test func breaksPathsBehindSlashesOnly() {
    #expect(HTMLParts.path("/srv/a-b/c<d.html").source == "/srv/<wbr>a-b/<wbr>c&lt;d.html")
    #expect(HTMLParts.path("https://a.test/b").source == "https://<wbr>a.test/<wbr>b")
    #expect(HTMLParts.path("/").source == "/" && HTMLParts.path("").source == "")
  }

  @Test func showsSourceWithoutTheIndentationThatAllLinesShare() {
    let place = Place(line: 2, column: 7, endColumn: 12)
    let lines = [(1, "    <ul>"), (2, "      <img>"), (3, "")].map { Excerpt.Line(number: $0, text: $1) }
    let finding = Finding(check: "a", message: "", place: place, excerpt: Excerpt(lines: lines))
    let source = HTMLParts.excerpt(of: finding).source
    #expect(
      source == """
        <pre><code><span class="line">1</span>  &lt;ul&gt;
        <span class="line">2</span>    <mark>&lt;img&gt;</mark>
        <span class="line">3</span>  </code></pre>

        """)
  }

  @Test func writesJSONInOrder() {
    let value: JSON = ["b": "x\u{2028}</", "a": [1, .null, true], "c": nil]
    #expect(value.compact == #"{"b":"x\u2028\u003c/","a":[1,null,true]}"#)
    #expect(JSON.array([]).pretty() == "[]")
    #expect((["a": [1]] as JSON).pretty() == "{\n  \"a\": [\n    1\n  ]\n}")
  }
}
