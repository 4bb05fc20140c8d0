import Kerbcut

struct ContentExclamation: Check {
  static let about = About(
    id: "content-exclamation",
    title: "Sentences do not shout",
    requirements: [.govuk(4)],
    why: "Government speaks calmly.",
    fix: "Use a full stop.",
    guidance: .contentDesign("Use the right tone (tone only"),
    weight: .notice,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability<Sentence>.prose { $0.page.text.holds(0x21, in: $0) }

  let expectations = [
    Expectation("The sentence does not end in an exclamation mark") { (sentence: Sentence) in
      guard let last = sentence.words.last, !last.isCode, !last.isQuoted,
        sentence.page.text.byteAfter(last) == UInt8(ascii: "!")
      else {
        return .passed
      }
      return .failed("“\(sentence.page.text.string(of: last))!” ends in an exclamation mark.")
    }
  ]

  static let examples: [Example] = [
    .passed("calm", "<p>Thank you.</p>"),
    .failed("loud", "<p>We have your form. ↓Thank you!</p>"),
    .passed("quoted, and an icon for the eye", #"<p><span aria-hidden="true">!</span> They said ‘stop!’</p>"#),
    .inapplicable("no text", "<p></p>"),
  ]
}
