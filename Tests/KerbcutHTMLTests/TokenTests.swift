import Testing

@testable import KerbcutHTML

private func tokens(_ html: String, in state: String = "Data state", after tag: String? = nil) -> [[String]] {
  TokenDump(Array(html.utf8), state: state, lastStartTag: tag).tokens
}

private func errors(_ html: String) -> [String] {
  TokenDump(Array(html.utf8), state: "Data state", lastStartTag: nil).errors
}

@Suite("Tokenization (HTML Standard, section 13.2.5)")
struct TokenTests {
  @Test func readsEveryFormOfAttribute() {
    #expect(
      tokens("<A b C=d e='f' g=\"h>\" @i=j k/l/>")
        == [["StartTag", "a", "@i", "j", "b", "", "c", "d", "e", "f", "g", "h>", "k", "", "l", "", "true"]])
  }

  @Test func keepsTheFirstOfEqualAttributes() {
    #expect(tokens("<a b=1 B=2>") == [["StartTag", "a", "b", "1"]])
    #expect(errors("<a b=1 B=2>") == ["duplicate-attribute"])
  }

  @Test func decodesReferencesByTheLongestName() {
    #expect(tokens("&notit;&notin;&amp&#x41;&#128;&#0;&zz;") == [["Character", "¬it;∉&A€\u{FFFD}&zz;"]])
    #expect(tokens("<a b='&notit;&not=&copy'>") == [["StartTag", "a", "b", "&notit;&not=©"]])
  }

  @Test func normalisesNewlines() {
    #expect(tokens("a\r\nb\rc\n") == [["Character", "a\nb\nc\n"]])
  }

  @Test(arguments: [
    ("<!-->a", ["Comment", ""]), ("<!--a--!>", ["Comment", "a"]), ("<!--a--", ["Comment", "a"]),
    ("</ a>", ["Comment", " a"]), ("<!a>", ["Comment", "a"]), ("<!--a<!--b-->", ["Comment", "a<!--b"]),
  ])
  func readsBrokenComments(_ html: String, _ expected: [String]) {
    #expect(tokens(html).first == expected)
  }

  @Test func takesALoneLessThanSignAsText() {
    #expect(tokens("1 < 2 <3 <") == [["Character", "1 < 2 <3 <"]])
  }

  @Test func dropsATagThatTheEndCutsOff() {
    #expect(tokens("a<b c='d") == [["Character", "a"]])
    #expect(errors("a<b c='d") == ["eof-in-tag"])
  }

  @Test func hidesAScriptInAScriptsComment() {
    let text = "<!--<script></script>-->x"
    #expect(
      tokens(text + "</script>", in: "Script data state", after: "script")
        == [["Character", text], ["EndTag", "script"]])
  }

  @Test func readsDoctypes() {
    #expect(tokens("<!doctype HTML public 'a' \"b\">") == [["DOCTYPE", "html", "a", "b", "true"]])
    #expect(tokens("<!doctype html system a>") == [["DOCTYPE", "html", "-", "-", "false"]])
  }
}

@Suite("Places in the source")
struct PlaceTests {
  @Test func knowsWhereTagsAttributesAndTextsStand() throws {
    let html = "<p>ŷ</p>\r\n  <img ALT = \"a &amp; b\"\n src=c>"
    let document = Document.parse(html)
    let image = try #require(document.nodes.first { document.name(of: $0) == .img })
    let start = try #require(html.utf8.firstRange(of: "<img".utf8)).lowerBound
    #expect(document.offset(of: image) == html.utf8.distance(from: html.utf8.startIndex, to: start))
    #expect(document.source.position(at: document.offset(of: image)) == .init(line: 2, column: 3))
    let alt = try #require(document.attribute(.alt, of: image))
    #expect(String(document.value(of: alt)) == "a & b")
    #expect(String(decoding: document.source.bytes[document.rawValueRange(of: alt)], as: UTF8.self) == "a &amp; b")
    let paragraph = try #require(document.nodes.first { document.name(of: $0) == .p })
    let end = try #require(document.endTagRange(of: paragraph))
    #expect(String(decoding: document.source.bytes[end], as: UTF8.self) == "</p>")
    #expect(document.isImplied(try #require(document.body)))
  }
}

@Suite("Encodings (Encoding Standard; HTML Standard, section 13.2.3)")
struct EncodingTests {
  private func text(_ bytes: [UInt8], _ options: ParseOptions = .init()) -> String {
    let document = Document.parse(html: bytes, options: options)
    return document.body.map { document.textContent(of: $0) } ?? ""
  }

  @Test func readsWindows1252WhereNothingIsSaid() {
    #expect(text([0x80, 0x81, 0xE9]) == "€\u{81}é")
  }

  @Test func obeysMarkThenOptionThenTransportThenMeta() {
    let page = Array("<meta charset=iso-8859-2>".utf8) + [0xB1]
    #expect(text(page) == "ą")
    #expect(text(page, ParseOptions(transportCharset: "utf-8")) == "\u{FFFD}")
    #expect(text(page, ParseOptions(transportCharset: "utf-8", encodingOverride: "windows-1251")) == "±")
    #expect(text([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], ParseOptions(transportCharset: "latin1")) == "é")
    #expect(text([0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE]) == "A😀")
  }

  @Test func startsAgainAtALateMeta() {
    let page = Array("<!--\(String(repeating: "x", count: 2000))--><meta charset=utf-8><p>é".utf8)
    #expect(text(page) == "é")
  }

  @Test func replacesEachMalformedPart() {
    #expect(
      text([0x61, 0xF0, 0x9F, 0x98, 0x62, 0xC0, 0x80], ParseOptions(transportCharset: "utf-8"))
        == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
  }

  @Test(arguments: [
    ("shift_jis", [0x93, 0xFA] as [UInt8], "日"), ("euc-jp", [0xC6, 0xFC], "日"), ("gbk", [0xC8, 0xD5], "日"),
    ("big5", [0xA4, 0xE9], "日"), ("euc-kr", [0xC7, 0xD1], "한"), ("koi8-u", [0xC1], "а"),
    ("x-user-defined", [0x80], "\u{F780}"), ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C], "日"),
  ])
  func decodes(_ label: String, _ bytes: [UInt8], _ expected: String) {
    #expect(text(bytes, ParseOptions(transportCharset: label)) == expected)
  }
}

@Suite("Hostile input")
struct HostileInputTests {
  @Test func capsDepthAndSaysSo() {
    let document = Document.parse(String(repeating: "<div>", count: 5000) + "x")
    #expect(document.nodeCount == 5005)
    #expect(document.losses.contains { if case .depthCapped = $0 { true } else { false } })
    #expect(NodeID.root.advanced(by: 5003) < NodeID(document.nodeCount))
    #expect(Array(document.ancestors(of: NodeID(5003))).count < 520)
  }

  @Test(arguments: [
    "<div>", "</i>", "<b>", "<a href=x>", "<table>", "<p><b id=%>", "a%=b ", "<i><div>", "<svg>", "<template>", "&",
    "<",
    "<select><option>", "<td>x", "<!--", "<body a%=b>", "\0", "</p>", "<nobr>",
  ])
  func takesTimeInProportion(_ piece: String) {
    let text = (0..<5000).map { piece.replacing("%", with: "\($0)") }.joined()
    let prefix = piece == "a%=b " ? "<p " : ""
    let clock = ContinuousClock()
    let time = clock.measure { #expect(Document.parse(prefix + text).nodeCount > 0) }
    #expect(time < .seconds(20))
  }
}
