import Kerbcut

struct ContentAmericanSpelling: Check {
  static let about = About(
    id: "content-american-spelling",
    title: "Words are spelled as in the UK",
    requirements: [.govuk(4)],
    why: "One spelling throughout builds trust.",
    fix: "Use the UK spelling.",
    guidance: .styleGuide("American and UK English"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Sentence>.prose(with: .americanSpelling)

  let expectations = [
    Expectation("The sentence has no American spelling, names aside") { (sentence: Sentence) in
      let found = sentence.matches(of: .americanSpelling).filter { !$0.isName }
      return sentence.verdict(on: found) { "“\($0.text)” is an American spelling.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("UK spelling", "<p>Organise your papers at the centre.</p>"),
    .failed("American spelling", "<p>Your ↓organization is in the centre.</p>"),
    .passed("a name", "<p>Ask the World Health Organization.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
