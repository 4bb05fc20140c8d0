import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `heading-is-descriptive` says.
struct HeadingsSayWhatComesNext: Check {
  static let about = About(
    id: "headings-say-what-comes-next",
    title: "All headings fit what comes next",
    requirements: [.wcag("2.4.6"), .act("b49b2e")],
    why: "People find their way by headings.",
    fix: "Write headings that name the topic of what stands below them.",
    weight: .notice, profiles: ["act"], yieldsTo: ["heading-is-descriptive"]
  )

  let applicability = Applicability("All exposed headings with a name") { page in
    page.elements(role: .heading).filter { !$0.name.isEmpty }.together
  }

  let expectations = [
    Expectation("Each describes the first content after it") { (group: ElementGroup) in
      .ask(.sayWhatComesNext(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("two", "↓<h1>Fees</h1><p>You pay £25.</p><h2>Dates</h2><p>From May to June."),
    .inapplicable("none", "<p>We open at 9am.</p>"),
  ]
}

extension Question {
  fileprivate static func sayWhatComesNext(_ others: String) -> Question {
    Question(
      "say-what-comes-next", "Does this heading\(others) say what comes next?",
      no: "A heading does not say what comes next.", about: .page)
  }
}
