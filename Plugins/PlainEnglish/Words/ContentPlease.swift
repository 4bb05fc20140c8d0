import Kerbcut

struct ContentPlease: Check {
  static let about = About(
    id: "content-please",
    title: "Instructions do without “please”",
    requirements: [.govuk(4)],
    why: "“Please” makes text longer and hints that people have a choice when they have none.",
    fix: "Leave it out.",
    guidance: .styleGuide("Please"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability<Sentence>.prose(with: .please)

  let expectations = [
    Expectation("The sentence does not say “please”") { (sentence: Sentence) in
      sentence.verdict(on: sentence.matches(of: .please)) { "“\($0.text)” adds length and can be left out." }
    }
  ]

  static let examples: [Example] = [
    .passed("straight", "<p>Enter your name.</p>"),
    .failed("please", "<p>↓Please enter your name.</p>"),
    .failed("please note", "<p>↓Please note that the office is closed.</p>"),
    .inapplicable("outside the main content", "<main></main><footer>Please call.</footer>"),
  ]
}
