import Kerbcut
import KerbcutService

struct JourneyQuestionsPerPage: Check {
  static let about = About(
    id: "journey-questions-per-page",
    title: "The page asks one thing",
    requirements: [.govuk(4)],
    why: "One thing at a time is easier on small screens and for people under stress.",
    fix: "Split the page, so that each page asks one question.",
    guidance: .serviceManual("design/form-structure", "Form structure"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>(
    "The main heading, else the first field, of each question page that does not sign people in"
  ) {
    page in
    guard page.service.kind == .question, !page.service.questions.isEmpty,
      !page.forms.mainFields.contains(where: { $0.inputType == .password })
    else { return [] }
    return [page.h1 ?? page.forms.mainFields.first].compactMap(\.self)
  }

  let expectations = [
    Expectation("There is one question") { (target: Element) in
      let questions = target.page.service.questions
      guard questions.count > 1 else { return .passed }
      let asked = questions.prefix(8).map { "‘\($0.text)’" }.joined(separator: ", ")
      return .failed(
        "This page asks \(questions.count) questions.", weight: questions.count > 5 ? .warning : nil,
        evidence: [Evidence("Questions", asked)])
    }
  ]

  static let examples: [Example] = [
    .passed(
      "one",
      form(#"<h1>Your name</h1><label>First name <input name="a"></label><label>Last name <input name="b"></label>"#)),
    .failed(
      "two", form(#"↓<h1>About you</h1><label>Age <input name="a"></label><label>Colour <input name="b"></label>"#)),
    .passed(
      "one, above another form",
      "<main><h1>Your age</h1><form method=\"post\"><label>Your age <input name=\"a\"></label><button>Continue</button></form>"
        + "<form method=\"post\"><label>What went wrong? <input name=\"w\"></label><button>Send</button></form></main>"),
    .inapplicable(
      "a page to sign in",
      form(#"<h1>Sign in</h1><label>Email address <input></label><label>Password <input type="password"></label>"#)),
    .inapplicable("no form", "<main><h1>Guide</h1></main>"),
  ]

  private static func form(_ inside: String) -> String {
    "<main><form method=\"post\">\(inside)<button>Continue</button></form></main>"
  }
}
