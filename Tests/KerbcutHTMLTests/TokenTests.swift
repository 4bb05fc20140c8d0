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

@Suite("Lines and columns")
struct PositionTests {
  @Test func countsCodePointsOfLongLines() {
    let text = "a\n" + String(repeating: "ŷ€😀b", count: 3_000) + "\nc"
    let source = SourceText(utf8: Array(text.utf8))
    var (line, column, offset) = (1, 1, 0)
    for scalar in text.unicodeScalars {
      if offset % 7 == 0 { #expect(source.position(at: offset) == .init(line: line, column: column)) }
      offset += UTF8.width(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    #expect(source.position(at: offset) == .init(line: 3, column: 2))
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

@Suite("The way back to a file's own bytes")
struct OriginalOffsetTests {
  /// Markup in one encoding with parts of several lengths between it.
  struct Sample: Sendable, CustomTestStringConvertible {
    var label: String
    var pieces: [[UInt8]]
    var testDescription: String { label }
  }

  private static func utf16(_ text: String, highFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { highFirst ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  static let samples: [Sample] = [
    Sample(label: "utf-8", pieces: [[0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80], [0xE2, 0x82], [0xFF, 0xC0]]),
    Sample(label: "windows-1252", pieces: [[0x80, 0xE9], [0x81], [0x41]]),
    Sample(label: "windows-1251", pieces: [[0xC0, 0xE0], [0x98], []]),
    Sample(label: "shift_jis", pieces: [[0x93, 0xFA, 0xB1], [0x81], [0xFC, 0xFC]]),
    Sample(label: "euc-jp", pieces: [[0xC6, 0xFC, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], [0xC6], [0xFF]]),
    Sample(label: "gb18030", pieces: [[0xC8, 0xD5, 0x81, 0x30, 0x81, 0x30], [0x80], [0xFF]]),
    Sample(label: "big5", pieces: [[0xA4, 0xE9], [0xA4], [0xFF, 0xFF]]),
    Sample(label: "euc-kr", pieces: [[0xC7, 0xD1], [0xC7], [0xC9, 0xFF]]),
    Sample(label: "iso-2022-jp", pieces: [[0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], [], []]),
    Sample(label: "x-user-defined", pieces: [[0x80, 0xFF], [], []]),
    Sample(label: "utf-16le", pieces: [utf16("é😀日", highFirst: false), [0x00, 0xD8], []]),
    Sample(label: "utf-16be", pieces: [utf16("é😀日", highFirst: true), [0xDC, 0x00], []]),
  ]

  @Test(arguments: samples)
  func findsEveryTagInTheFile(_ sample: Sample) {
    let tag: [UInt8] =
      switch sample.label {
      case "utf-16le": Self.utf16("<b>", highFirst: false)
      case "utf-16be": Self.utf16("<b>", highFirst: true)
      default: Array("<b>".utf8)
      }
    let file = sample.pieces.flatMap { tag + $0 } + tag
    let document = Document.parse(html: file, options: ParseOptions(transportCharset: sample.label))
    let tags = document.nodes.filter { document.name(of: $0) == .b }.map(document.offset(of:))
    #expect(tags.count == 4)
    let places = document.source.originalOffsets(of: tags.reversed(), in: file).reversed()
    for place in places { #expect(file[place...].starts(with: tag), "at \(place)") }
    #expect(Set(places).count == tags.count)
  }

  @Test(arguments: [
    ("euc-kr", [0xFE, 0xA9, 0x41] as [UInt8], "\u{FFFD}A"), ("euc-kr", [0xC9, 0xFE, 0xC7, 0xD1], "\u{FFFD}한"),
    ("gbk", [0x80, 0xC8, 0xD5], "€日"), ("gb18030", [0xFF, 0xFF], "\u{FFFD}\u{FFFD}"),
    ("shift_jis", [0xFD, 0xFE, 0x93, 0xFA], "\u{FFFD}\u{FFFD}日"),
    ("euc-jp", [0x8F, 0xA3, 0xA1, 0x41], "\u{FFFD}A"), ("big5", [0xFF, 0x41], "\u{FFFD}A"),
  ])
  func replacesUnassignedPartsAsTheStandardDoes(_ label: String, _ bytes: [UInt8], _ expected: String) throws {
    let encoding = try #require(TextEncoding(label: label.utf8))
    #expect(String(decoding: TextDecoder.decode(bytes, skipping: 0, as: encoding).bytes, as: UTF8.self) == expected)
  }

  @Test func countsTheByteOrderMark() {
    let file: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<b>".utf8)
    #expect(Document.parse(html: file).source.originalOffsets(of: [0, 1, 99], in: file) == [3, 4, 6])
  }

  @Test(arguments: samples.map(\.label))
  func agreesWithTheDecoderOnAnyBytes(_ label: String) throws {
    let encoding = try #require(TextEncoding(label: label.utf8))
    var state: UInt64 = 7
    for _ in 0..<200 {
      let bytes = (0..<60).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      var (inFile, inText) = (0, 0)
      EncodedUnits(bytes, as: encoding).walk(from: 0) { fileCount, textCount in
        inFile += fileCount
        inText += textCount
        return true
      }
      #expect(inFile == bytes.count)
      #expect(inText == TextDecoder.decode(bytes, skipping: 0, as: encoding).bytes.count, "\(bytes)")
    }
  }
}

@Suite("Hostile input")
struct HostileInputTests {
  /// Names whose FNV-1a hashes agree in their last 12 bits, found by trying.
  private static func collidingNames(_ count: Int) -> [String] {
    var names: [String] = []
    var number = 0
    while names.count < count {
      let name = "x" + String(number, radix: 36)
      let hash = name.utf8.reduce(NameTable.hashStart) { NameTable.step($0, $1) }
      if hash & 0xFFF == 0x123 { names.append(name) }
      number += 1
    }
    return names
  }

  @Test func tellsNamesWithOneHashApart() {
    let names = Self.collidingNames(500)
    let html = (names + names).map { "<\($0)></\($0)>" }.joined()
    let document = Document.parse("<body>" + html)
    let found = document.nodes.filter(document.isElement).map { document.localName(of: document.name(of: $0)) }
    #expect(found.dropFirst(3) == ArraySlice(names + names))
  }

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
  func worksInProportion(_ piece: String) throws {
    let once = try work(repeating: piece, 5_000)
    let twice = try work(repeating: piece, 10_000)
    // Work that grows with the square would be four times as much. A stack may grow until it is full.
    #expect(once > 0 && twice * 2 <= once * 5, "\(once) steps, and \(twice) for twice as much")
  }

  /// How many values the parser reads and moves in its buffers for a piece many times over.
  private func work(repeating piece: String, _ count: Int) throws -> Int {
    let text = (0..<count).map { piece.replacing("%", with: "\($0)") }.joined()
    let bytes = Array(((piece == "a%=b " ? "<p " : "") + text).utf8)
    return try bytes.withUnsafeBufferPointer { buffer in
      let base = try #require(buffer.baseAddress)
      let tokens = Tokenizer(base, count: bytes.count, record: MarkupRecord(of: buffer), collectsErrors: false)
      var builder = TreeBuilder(tokens: tokens, options: ParseOptions())
      builder.run()
      return builder.nodes.work + builder.open.work + builder.formatting.work + builder.tokens.attributes.work
    }
  }
}
