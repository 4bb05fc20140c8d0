import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `label-is-descriptive` says.
struct LabelsSayWhatToEnter: Check {
  static let about = About(
    id: "labels-say-what-to-enter",
    title: "All labels fit their fields",
    requirements: [.wcag("2.4.6"), .act("cc0f0a")],
    why: "People need labels to know what fields are for.",
    fix: "Name the thing asked for, under a heading or legend that says the rest.",
    weight: .notice, profiles: ["act"], yieldsTo: ["label-is-descriptive"]
  )

  let applicability = Applicability("All visible labels of visible form fields") { page in
    page.forms.visibleLabels.together
  }

  let expectations = [
    Expectation("Each describes, with its visible context, the purpose of its field") { (group: ElementGroup) in
      .ask(.sayWhatToEnter(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("two", "↓<label>Name <input></label> <label>Age <input></label>"),
    .inapplicable("no field", "<p>Name</p>"),
  ]
}

extension Question {
  fileprivate static func sayWhatToEnter(_ others: String) -> Question {
    Question(
      "say-what-to-enter", "Does this label\(others), with what stands around it, say what to enter?",
      no: "A label does not say what to enter, not even with what stands around it.", about: .page)
  }
}
