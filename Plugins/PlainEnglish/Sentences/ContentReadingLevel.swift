import Kerbcut

struct ContentReadingLevel: Check {
  static let about = About(
    id: "content-reading-level",
    title: "Text can be read without long schooling",
    requirements: [.govuk(4), .wcag("3.1.5")],
    why: "1 in 6 adults in England finds reading very hard.",
    fix: "Use shorter words and shorter sentences, then test the text with people.",
    guidance: .contentDesign("Use clear language"),
    weight: .notice,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  /// The Flesch–Kincaid grade from which it is worth telling. No guidance sets a pass mark; this is our choice.
  var gradeWorthTelling = 10.0
  /// Shorter texts give no meaningful figure.
  var fewestWords = 100
  /// From here on more words change the figure little.
  var mostWords = 200_000

  let applicability = Applicability("The paragraphs of the main content in English, together") { page in
    page.view(Prose.self).ofParagraphs.isEmpty ? [] : [page]
  }

  var expectations: [Expectation<Page>] {
    [
      Expectation("The Flesch–Kincaid grade of at least 100 words of prose is below 10") { page in
        let sentences = page.view(Prose.self).ofParagraphs
        var words = 0
        var syllables = 0
        var sentenceCount = 0
        for sentence in sentences where words < mostWords {
          sentenceCount += 1
          for word in sentence.words.prefix(mostWords) where !word.isAddress && !word.isNumber {
            words += 1
            syllables += Syllables.count(in: page.text.utf8(of: word))
          }
        }
        guard words >= fewestWords else { return .inapplicable }
        let grade =
          0.39 * Double(words) / Double(sentenceCount) + 11.8 * Double(syllables) / Double(words) - 15.59
        guard grade >= gradeWorthTelling else { return .passed }
        let rounded = Int(min(grade, 30).rounded())
        return .failed(
          "The text reads at about grade \(rounded) of the Flesch–Kincaid formula, age \(rounded + 5). It is an estimate from the length of words and sentences.",
          at: sentences.first?.targetRange,
          evidence: [Evidence("Words", String(words)), Evidence("Sentences", String(sentenceCount))])
      }
    ]
  }

  static let examples: [Example] = [
    .passed(
      "easy",
      "<p>\(repeatElement("You can go to the shop and buy some milk for your tea.", count: 12).joined(separator: " "))</p>"
    ),
    .failed(
      "hard",
      "<p>↓\(repeatElement("Organisational accountability necessitates comprehensive documentation of administrative responsibilities.", count: 13).joined(separator: " "))</p>"
    ),
    .inapplicable("short", "<p>Administrative responsibilities.</p>"),
  ]
}

/// A count of syllables by groups of vowels, as the formula's users do it.
enum Syllables {
  static func count(in word: ArraySlice<UInt8>) -> Int {
    var groups = 0
    var wasVowel = false
    /// The last three letters, a byte each.
    var end: UInt32 = 0
    for byte in word {
      guard byte < 0x80 else { return count(in: String(decoding: word, as: UTF8.self)) }
      let letter = byte | 0x20
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { continue }
      let isVowel = vowels & 1 << UInt32(letter & 31) != 0
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
      end = (end << 8 | UInt32(letter)) & 0xFF_FFFF
    }
    if end & 0xFF == 0x65, end & 0xFFFF != 0x6C65, groups > 1 { groups -= 1 }
    if end & 0xFFFF == 0x6573 || end & 0xFFFF == 0x6564, groups > 1, end != 0x74_6564, end != 0x64_6564 { groups -= 1 }
    return max(groups, 1)
  }

  /// A bit for each of a, e, i, o, u and y, by the letter's place in the alphabet.
  private static let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25

  private static func count(in word: String) -> Int {
    let letters = word.inLowerCase.filter(\.isLetter)
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    if letters.hasSuffix("e"), !letters.hasSuffix("le"), groups > 1 { groups -= 1 }
    if letters.hasSuffix("es") || letters.hasSuffix("ed"), groups > 1, !letters.hasSuffix("ted"),
      !letters.hasSuffix("ded")
    {
      groups -= 1
    }
    return max(groups, 1)
  }
}
