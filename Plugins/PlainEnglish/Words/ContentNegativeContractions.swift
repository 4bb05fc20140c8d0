import Kerbcut

struct ContentNegativeContractions: Check {
  static let about = About(
    id: "content-negative-contractions",
    title: "Negative words are written in full",
    requirements: [.govuk(4)],
    why: "Some people read “don’t” as “do”, and do the opposite of what you ask.",
    fix: "Write “cannot”, “do not”, “should have”.",
    guidance: .styleGuide("Contractions"),
    weight: .notice,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability<Sentence>.prose(with: .negativeContractions)

  let expectations = [
    Expectation("The sentence has no negative contraction, and none with “have”") { (sentence: Sentence) in
      sentence.verdict(on: sentence.matches(of: .negativeContractions)) {
        "“\($0.text)” is easy to misread.\($0.advice)"
      }
    }
  ]

  static let examples: [Example] = [
    .passed("in full", "<p>You cannot apply. You’ll get a letter.</p>"),
    .failed("straight apostrophe", "<p>You ↓can't apply.</p>"),
    .failed("curly apostrophe as a reference", "<p>Please &amp; thanks. You ↓don&rsquo;t need this.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
