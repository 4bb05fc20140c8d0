import Kerbcut
import KerbcutService

struct JourneyQuestionIsHeading: Check {
  static let about = About(
    id: "journey-question-is-heading",
    title: "The only question of a page is its heading",
    requirements: [.govuk(4), .govuk(5), .wcag("1.3.1")],
    why: "Otherwise people who use a screen reader hear the question twice, or not at all.",
    fix: "Make the legend or label the page heading.",
    guidance: .designSystem("get-started/labels-legends-headings", "Labels, legends and headings"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("The level 1 heading of each question page with exactly one question") { page in
    page.service.kind == .question && page.service.questions.count == 1 ? [page.h1].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("It is in the legend or label, or the field’s name holds its words") { (heading: Element) in
      if heading.ancestor(named: .legend, .label) != nil { return .passed }
      let words = heading.renderedPhrase
      let question = heading.page.service.questions[0]
      let isSaid =
        question.text.phrase.holds(words)
        || question.fields.contains { heading.page.element($0).name.phrase.holds(words) }
      return isSaid ? .passed : .failed("The heading of this page is not the legend or label of its only question.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "in the legend",
      form(
        #"<fieldset><legend><h1>Are you 18?</h1></legend><label><input "#
          + #"type="radio" name="a"> Yes</label></fieldset>"#)),
    .failed("apart", form(#"↓<h1>About you</h1><label>How old are you? <input name="a"></label>"#)),
    .inapplicable(
      "two questions",
      form(#"<h1>About you</h1><label>Age <input name="a"></label><label>Colour <input name="b"></label>"#)),
  ]

  private static func form(_ inside: String) -> String {
    "<main><form method=\"post\">\(inside)<button>Continue</button></form></main>"
  }
}
