import Kerbcut

struct ContentClick: Check {
  static let about = About(
    id: "content-click",
    title: "Instructions fit every way of using a page",
    requirements: [.govuk(4), .govuk(5)],
    why: "Not everyone clicks: people tap, type, speak or use a switch.",
    fix: "Write “select”, or say what the thing does.",
    guidance: .styleGuide("Click"),
    weight: .notice,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability<Sentence>.prose(with: .click)

  let expectations = [
    Expectation("The sentence does not say “click”, “right-click” aside") { (sentence: Sentence) in
      let found = sentence.matches(of: .click).filter { !["right", "double", "left"].contains($0.wordBefore) }
      return sentence.verdict(on: found) { "“\($0.text)” does not fit everyone.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("select", "<p>Select a date.</p>"),
    .passed("right-click", "<p>Right-click the file.</p>"),
    .failed("click", "<p>Then ↓click Save.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
