import Kerbcut

struct NavBackLinkOnQuestions: Check {
  static let about = About(
    id: "nav-back-link-on-questions",
    title: "Question pages have a way back",
    requirements: [.govuk(4)],
    why: "Many people do not trust the browser’s back button in a form.",
    fix: "Add the back link component before the main content.",
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>(
    "The main heading, else the form, of each question page that is not the service’s first and does not sign people in"
  ) { page in
    guard page.kind == .question, !page.mainFields.contains(where: { $0.inputType == "password" }) else { return [] }
    return [page.h1 ?? page.mainFields.first].compactMap(\.self)
  }

  let expectations = [
    Expectation("A link called “Back” stands before the heading") { (target: Element) in
      target.page.backLinks.contains { $0.node < target.node }
        ? .passed : .failed("This question page has no link back before its heading.")
    }
  ]

  static let examples: [Example] = [
    .passed("by its words", #"<a href="/one">Back</a>"# + form()),
    .passed("in Welsh", #"<a href="/one">Yn ôl</a>"# + form()),
    .failed("none", form(mark: "↓")),
    .inapplicable("a content page", "<main><h1>Guide</h1></main>"),
  ]

  private static func form(mark: String = "") -> String {
    "<main>\(mark)<h1>Your name</h1><form method=\"post\"><label>Name <input "
      + "name=\"n\"></label><button>Continue</button>"
      + "</form></main>"
  }
}
