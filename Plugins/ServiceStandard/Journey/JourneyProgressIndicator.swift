import Kerbcut
import KerbcutService

struct JourneyProgressIndicator: Check {
  static let about = About(
    id: "journey-progress-indicator",
    title: "There is no list of steps above the form",
    requirements: [.govuk(4)],
    why: "It takes room and is often not seen.",
    fix: "Try without it, or write “Question 2 of 5” above the heading.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>(
    "Each list before the form of a question page with a current step and links to others"
  ) { page in
    guard page.service.kind == .question, let form = page.forms.mainFields.first?.form else { return [] }
    return page.elements(named: .ol, .ul).filter { list in
      guard list.node < form.node, list.isRendered, list.ancestor(named: .nav, .header) == nil || list.has(.ariaLabel)
      else { return false }
      let hasStep = list.descendants.contains { $0.has(.ariaCurrent, "step") }
      return hasStep && list.firstDescendant { $0.tag == .a && $0.has(.href) } != nil
    }
  }

  let expectations = [
    Expectation("Testing showed a need for it") { (list: Element) in
      .failed("A list of steps stands above this form. Did testing show that people need it?")
    }
  ]

  static let examples: [Example] = [
    .failed("steps", #"<main>↓<ol><li><a href="/1">Name</a></li><li aria-current="step">Age</li></ol>"# + form),
    .inapplicable("no steps", "<main>" + form),
  ]

  private static let form =
    #"<h1>Age</h1><form method="post"><label>Age <input name="a"></label><button>Continue</button></form></main>"#
}
