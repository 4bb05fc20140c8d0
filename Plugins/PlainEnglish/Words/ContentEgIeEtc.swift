import Kerbcut

struct ContentEgIeEtc: Check {
  static let about = About(
    id: "content-eg-ie-etc",
    title: "Examples are introduced in English",
    requirements: [.govuk(4)],
    why: "Not everyone knows Latin abbreviations, and some screen readers say “egg” for “eg”.",
    fix: "Write “for example”, “such as” or “that is”.",
    guidance: .styleGuide("eg, etc and ie"),
    weight: .notice,
    profiles: ["govuk", "public", "council", "nhs"]
  )

  let applicability = Applicability<Sentence>.prose(with: .latinAbbreviations)

  let expectations = [
    Expectation("The sentence has no eg, ie, etc, NB or via") { (sentence: Sentence) in
      let found = sentence.matches(of: .latinAbbreviations).filter { match in
        match.phrase.text == "nb" || !match.words.contains(where: \.isCapitals)
      }
      return sentence.verdict(on: found) { "“\($0.text)” is not plain English.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("English words", "<p>Bring proof, for example a bill.</p>"),
    .failed("without dots", "<p>Bring proof (↓eg a bill).</p>"),
    .failed("with dots", "<p>Bring proof, ↓e.g. a bill.</p>"),
    .passed("capitals mean something else", "<p>It works in IE 11.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
