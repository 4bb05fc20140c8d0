import Kerbcut

struct FormHintLength: Check {
  static let about = About(
    id: "form-hint-length",
    title: "Hints are one short sentence",
    requirements: [.govuk(4)],
    why: "A hint is read out every time its field gets focus.",
    fix: "Move the detail to a paragraph above, and leave out the full stop.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  var mostWords = 25

  let applicability = Applicability<Element>("Each hint that describes a field or a group") { $0.describingHints }

  var expectations: [Expectation<Element>] {
    let most = mostWords
    return [
      Expectation("It has at most \(most) words, and no full stop at its end") { (hint: Element) in
        let text = hint.renderedText
        if text.words.count > most { return .failed("This hint has \(text.words.count) words.") }
        let sentences = text.split(separator: ".").count
        return text.hasSuffix(".") && sentences == 1 ? .failed("This hint ends in a full stop.") : .passed
      }
    ]
  }

  static let examples: [Example] = [
    .passed("short", #"<div id="h" class="govuk-hint">As on your card</div><input aria-describedby="h">"#),
    .failed("full stop", #"↓<div id="h" class="govuk-hint">As on your card.</div><input aria-describedby="h">"#),
    .failed(
      "long",
      #"↓<div id="h" class="govuk-hint">\#(String(repeating: "word ", count: 26))</div><input aria-describedby="h">"#),
    .inapplicable("no hint", "<input>"),
  ]
}
