import Kerbcut
import KerbcutService

struct JourneyHeadingInLegendMany: Check {
  static let about = About(
    id: "journey-heading-in-legend-many",
    title: "The heading of a page with several questions is no legend or label",
    requirements: [.govuk(5)],
    why: "The page heading would be read as the name of one field only.",
    fix: "Use a statement as the main heading, and plain legends and labels.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("The level 1 heading of each question page with two or more questions") { page in
    page.service.kind == .question && page.service.questions.count > 1 ? [page.h1].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("It is not inside a legend or label") { (heading: Element) in
      heading.ancestor(named: .legend, .label) == nil
        ? .passed : .failed("The main heading is the legend or label of one question, but this page asks several.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "apart", form(#"<h1>About you</h1><label>Age <input name="a"></label><label>Colour <input name="b"></label>"#)),
    .failed(
      "in a label", form(#"<label>↓<h1>Age</h1> <input name="a"></label><label>Colour <input name="b"></label>"#)),
    .inapplicable("one question", form(#"<label><h1>Age</h1> <input name="a"></label>"#)),
  ]

  private static func form(_ inside: String) -> String {
    "<main><form method=\"post\">\(inside)<button>Continue</button></form></main>"
  }
}
