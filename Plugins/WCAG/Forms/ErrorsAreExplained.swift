import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `error-message-helps` says.
struct ErrorsAreExplained: Check {
  static let about = About(
    id: "errors-are-explained",
    title: "All mistakes that the page shows are explained",
    requirements: [.wcag("3.3.1"), .act("36b590")],
    why: "People who are not told what is wrong cannot go on.",
    fix: "Say beside each field with a mistake, in text that is not hidden, what is wrong and how to put it right.",
    weight: .notice, profiles: ["act"], yieldsTo: ["error-message-helps"]
  )

  let applicability = Applicability("All exposed HTML form fields") { page in
    page.forms.exposedFields.filter { $0.tag.namespace == .html }.together
  }

  let expectations = [
    Expectation("What shows that a field has a mistake also says in text which field it is and what is wrong") {
      (group: ElementGroup) in
      .ask(.areExplained(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("two", "<label>Name ↓<input></label> <label>Age <input></label>"),
    .inapplicable("no field", "<p>Error: the service is closed</p>"),
  ]
}

extension Question {
  fileprivate static func areExplained(_ others: String) -> Question {
    Question(
      "are-explained",
      "Does the page show a mistake in this field\(others)? If so, does a text that everyone is given say what is wrong?",
      oneOf: [
        "It shows no mistake": .passed,
        "A text says what is wrong": .passed,
        "No text says to everyone what is wrong":
          "The page shows a mistake in a field, and no text says to everyone what is wrong.",
      ], about: .page)
  }
}
