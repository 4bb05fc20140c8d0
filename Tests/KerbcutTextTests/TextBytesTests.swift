import KerbcutBasics
import KerbcutText
import Testing

/// Text work by bytes gives what Swift's characters give.
struct TextBytesTests {
  /// Scalars of all kinds that stand on pages, marks and joiners among them.
  private static let scalars: [Unicode.Scalar] = [
    "a", "B", "Z", "7", " ", "'", "-", ".", ")", "\t", "\n", "\r", "\u{A0}", "\u{AD}", "é", "É", "ß", "İ", "ŷ", "Ŵ",
    "×", "½", "\u{301}", "\u{308}", "\u{34F}", "Σ", "ς", "Ж", "ѝ", "\u{483}", "א", "\u{5B0}", "ع", "\u{650}", "٣",
    "\u{600}", "क", "\u{94D}", "ष", "\u{93F}", "ก", "\u{E34}", "\u{E33}", "ẞ", "Ω", "\u{200B}", "\u{200D}", "’", "“",
    "\u{2028}", "€", "Ⅷ", "→", "\u{3000}", "日", "か", "\u{3099}", "한", "\u{1100}", "\u{1161}", "\u{11A8}", "Ａ",
    "\u{FE0F}", "👩", "🏽", "🇬", "🇧", "𝒜", "𐐀",
  ]

  private static func texts(_ count: Int) -> [String] {
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<count).map { _ in
      var text = ""
      for _ in 0..<next(24) { text.unicodeScalars.append(scalars[next(3) == 0 ? next(10) : next(scalars.count)]) }
      return text
    }
  }

  @Test func dividesTextWhereCharactersDivideIt() {
    for text in Self.texts(4_000) {
      let expected = text.split { !$0.isLetter && !$0.isNumber }
      #expect(text.runs(where: \.isLetterOrNumber) == expected, "\(Array(text.unicodeScalars))")
      #expect(text.dropFirst().runs(where: \.isLetter) == text.dropFirst().split { !$0.isLetter })
      #expect(text.runs { !$0.isWhiteSpace } == text.split(whereSeparator: \.isWhitespace))
    }
  }

  @Test func knowsLettersAndNumbersAsCharactersDo() {
    for value in UInt32(0)..<0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      #expect(scalar.isLetter == character.isLetter, "U+\(String(value, radix: 16))")
      #expect(scalar.isLetterOrNumber == (character.isLetter || character.isNumber), "U+\(String(value, radix: 16))")
    }
  }

  @Test func lowersAsTheStandardLibraryDoes() {
    for value in UInt32(0)..<0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect("\(scalar)a".inLowerCase == scalar.properties.lowercaseMapping + "a", "U+\(String(value, radix: 16))")
    }
    for text in Self.texts(500) {
      let expected = text.unicodeScalars.map(\.properties.lowercaseMapping).joined()
      #expect(Array(text.inLowerCase.utf8) == Array(expected.utf8))
      #expect(Array(text.dropLast().inLowerCase.utf8) == Array(String(text.dropLast()).inLowerCase.utf8))
    }
  }

  @Test func collapsesWhiteSpace() {
    for text in Self.texts(2_000) {
      let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
      #expect(Array(text.collapsed.utf8) == Array(words.joined(separator: " ").utf8))
    }
    #expect("a b".collapsed == "a b")
    #expect(" a".collapsed == "a")
    #expect("a ".collapsed == "a")
    #expect("".collapsed.isEmpty)
  }

  @Test func findsTextByItsBytes() {
    for text in Self.texts(400) {
      let bytes = Array(text.utf8)
      for sign in ["a", "B7", "é", "日", "\u{301}", "Z\u{A0}"] {
        let wanted = Array(sign.utf8)
        let place = bytes.indices.first { bytes[$0...].starts(with: wanted) }
        #expect(text.firstRange(of: sign).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == place)
        #expect(text.holds(sign) == (place != nil))
        #expect(text[...].contains(sign) == text.contains(sign))
      }
    }
    #expect("xxxxxxxxxxxxxxxxxxxxneedle".holds("needle"))
    #expect(!"needl".holds("needle"))
    #expect("needle"[...].dropFirst().firstRange(of: "needle") == nil)
  }

  @Test(arguments: [
    ("Fees for a licence", "a licence", true), ("Fees", "fee", false), ("coffee", "fee", false),
    ("a fee.", "fee", true),
    ("caféfee", "fee", false), ("café fee", "fee", true), ("feeé", "fee", false), ("coffee fee", "fee", true),
    ("fee", "", false),
  ])
  func findsPhrasesAtWordBoundaries(_ text: String, _ phrase: String, _ isThere: Bool) {
    #expect(text.contains(phrase: phrase) == isThere)
  }

  @Test(arguments: [
    ("  Read   More…", "read more"), ("Don’t click!", "don't click"), ("What? (PDF)", "what? (pdf)"), ("...", ""),
    ("ÔL.", "ôl"), ("End »", "end"), ("", ""),
  ])
  func makesPhrases(_ text: String, _ phrase: String) {
    #expect(text.phrase == phrase)
  }

  @Test func countsWordsNoFurtherThanItMust() {
    for text in Self.texts(2_000) {
      for least in 1...4 { #expect(text.hasWords(least) == (text.wordCount >= least), "\(text.debugDescription)") }
    }
  }
}
