import Kerbcut

struct ContentUnderline: Check {
  static let about = About(
    id: "content-underline",
    title: "Only links are underlined",
    requirements: [.govuk(4), .govuk(5)],
    why: "Underlined text looks like a link.",
    fix: "Remove the underline.",
    guidance: .nhsManual("Formatting"),
    weight: .warning
  )

  let applicability = Applicability("Each sentence of the page") { page in
    page.text.blocks.reduce(0) { $0 + ($1.kind == .title ? 0 : $1.sentenceCount) }
  } suspects: { page in
    page.text.sentences.filter { $0.traits.contains(.underlined) && $0.block.kind != .title }
  }

  let expectations = [
    Expectation("None of its words is underlined without being a link") { (sentence: Sentence) in
      let words = sentence.words
      guard let first = words.firstIndex(where: { $0.traits.contains(.underlined) && !$0.isLink }) else {
        return .passed
      }
      return sentence.verdict(at: words[first...].prefix { $0.traits.contains(.underlined) }) {
        "“\($0)” is underlined and is not a link."
      }
    }
  ]

  static let examples: [Example] = [
    .passed("a link", #"<p><a href="/x">Read <u>this</u></a></p>"#),
    .failed("no link", "<p>You <u>↓must</u> apply.</p>"),
    .inapplicable("no text", "<p></p>"),
  ]
}
