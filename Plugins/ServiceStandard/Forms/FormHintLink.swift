import Kerbcut

struct FormHintLink: Check {
  static let about = About(
    id: "form-hint-link",
    title: "Hints hold no links",
    requirements: [.govuk(5)],
    why: "Screen readers read the words of a hint, but not that one is a link.",
    fix: "Move the link to a paragraph.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each hint that describes a field or a group") { $0.describingHints }

  let expectations = [
    Expectation("There is no link in it") { (hint: Element) in
      let link = hint.firstDescendant { $0.tag == .a && $0.has(.href) }
      return link.map { .failed("The hint holds the link ‘\($0.renderedText)’.", at: $0.targetRange) } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("words", #"<div id="h" class="govuk-hint">As on your card</div><input aria-describedby="h">"#),
    .failed("link", #"<div id="h" class="govuk-hint">↓<a href="/h">Help</a></div><input aria-describedby="h">"#),
    .inapplicable("no hint", "<input>"),
  ]
}
