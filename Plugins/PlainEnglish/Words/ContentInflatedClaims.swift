import Kerbcut

struct ContentInflatedClaims: Check {
  static let about = About(
    id: "content-inflated-claims",
    title: "Claims are plain",
    requirements: [.govuk(4)],
    why: "Plain claims are believed; grand ones are not, and say nothing about what people can do.",
    fix: "Say what it does.",
    guidance: .styleGuide("Words to avoid"),
    weight: .notice,
    profiles: ["public", "council"]
  )

  let applicability = Applicability<Sentence>.prose(with: .inflatedClaims)

  let expectations = [
    Expectation("The sentence has no inflated claim") { (sentence: Sentence) in
      let found = sentence.matches(of: .inflatedClaims).filter { !$0.isName }
      return sentence.verdict(on: found) { "“\($0.text)” claims much and says little.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("a plain claim", "<p>You can pay in 2 minutes.</p>"),
    .failed("an inflated claim", "<p>Our ↓world-class portal is seamless.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
