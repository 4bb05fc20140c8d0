import Kerbcut

struct ContentAmpersand: Check {
  static let about = About(
    id: "content-ampersand",
    title: "“and” is written as a word",
    requirements: [.govuk(4)],
    why: "“And” is a word, not a sign, and easier to read.",
    fix: "Write “and”, unless the sign belongs to a name.",
    guidance: .styleGuide("Ampersands"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Sentence>.prose { $0.page.text.holds(0x26, in: $0) }

  let expectations = [
    Expectation("The sentence has no ampersand between words that are not names") { (sentence: Sentence) in
      sentence.verdict(at: ampersand(in: sentence)) { "“\($0)” has a sign for “and”." }
    }
  ]

  /// Two neighbouring words with nothing but an ampersand between them.
  private static func ampersand(in sentence: Sentence) -> ArraySlice<Word>? {
    let words = sentence.words
    for index in words.indices.dropLast() where !words[index].isJoined && !words[index + 1].isCode {
      let isName = words[index].isCapitalised && words[index + 1].isCapitalised
      guard !isName || index == words.startIndex && !words[index + 1].isCapitalised else { continue }
      let pair = words[index...index + 1]
      if sentence.page.text.string(of: pair).holds(" & ") { return pair }
    }
    return nil
  }

  static let examples: [Example] = [
    .passed("and", "<p>Terms and conditions</p>"),
    .failed("a sign", "<h2>Read our ↓terms &amp; conditions</h2>"),
    .passed("a name", "<p>Ask Marks &amp; Spencer, or read the Q&amp;A.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
