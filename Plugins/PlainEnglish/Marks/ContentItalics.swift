import Kerbcut

struct ContentItalics: Check {
  static let about = About(
    id: "content-italics",
    title: "Text is not in italics",
    requirements: [.govuk(4)],
    why: "Italics are harder to read.",
    fix: "Use quotation marks for titles, and plain text otherwise.",
    guidance: .styleGuide("Italics"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Sentence>.prose { $0.traits.contains(.italic) }

  let expectations = [
    Expectation("No word of the sentence is in `i` or `em`") { (sentence: Sentence) in
      guard let first = sentence.words.firstIndex(where: { $0.traits.contains(.italic) }) else { return .passed }
      let run = sentence.words[first...].prefix { $0.traits.contains(.italic) }
      return sentence.verdict(at: run) { "“\($0)” is in italics." }
    }
  ]

  static let examples: [Example] = [
    .passed("plain, and an icon without words", #"<p>Read the guide. <i class="icon"></i></p>"#),
    .failed("italics", "<p>Read <em>↓the guide</em>.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
