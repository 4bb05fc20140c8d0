import Kerbcut

struct ContentGendered: Check {
  static let about = About(
    id: "content-gendered",
    title: "Text speaks to people of any gender",
    requirements: [.govuk(5)],
    why: "Everyone should feel addressed.",
    fix: "Write “they” or “you”, and names of jobs that fit all.",
    guidance: .styleGuide("Addressing the user"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability<Sentence>.prose(with: .genderedWords)

  let expectations = [
    Expectation("The sentence has no gendered word for people nobody named") { (sentence: Sentence) in
      let found = sentence.matches(of: .genderedWords).filter { !$0.isName }
      return sentence.verdict(on: found) { "“\($0.text)” leaves people out.\($0.advice)" }
    }
  ]

  static let examples: [Example] = [
    .passed("they", "<p>Ask the applicant for their address.</p>"),
    .failed("his or her", "<p>Ask the applicant for ↓his or her address.</p>"),
    .failed("slash", "<p>If ↓he/she agrees, sign.</p>"),
    .passed("a title with a name", "<p>It was sent by Chairman Jones.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
