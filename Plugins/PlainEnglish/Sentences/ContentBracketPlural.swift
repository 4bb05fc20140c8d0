import Kerbcut

struct ContentBracketPlural: Check {
  static let about = About(
    id: "content-bracket-plural",
    title: "Plurals have no brackets",
    requirements: [.govuk(4)],
    why: "“Document(s)” is awkward to read and to hear.",
    fix: "Use the plural.",
    guidance: .styleGuide("Brackets"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Sentence>.prose { $0.traits.contains(.joined) && $0.page.text.holds(0x28, in: $0) }

  let expectations = [
    Expectation("No word of the sentence ends in “(s)” or “(es)”") { (sentence: Sentence) in
      let words = sentence.words
      let place = words.indices.dropFirst().first { index in
        guard words[index].isJoined, !words[index - 1].isNumber, !words[index].isCode else { return false }
        let page = sentence.page
        return page.text.byteAfter(words[index - 1]) == UInt8(ascii: "(")
          && page.text.byteAfter(words[index]) == UInt8(ascii: ")")
          && ["s", "es", "ies"].contains(page.text.string(of: words[index]))
      }
      return sentence.verdict(at: place.map { words[$0 - 1...$0] }) { "“\($0))” has a plural in brackets." }
    }
  ]

  static let examples: [Example] = [
    .passed("a plural", "<p>Send your documents.</p>"),
    .failed("brackets", "<p>Send your ↓document(s).</p>"),
    .passed("a section of a law", "<p>See section 3(s) (a).</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
