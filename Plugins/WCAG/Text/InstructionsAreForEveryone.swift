import Kerbcut

/// Asked for the whole page, for people who review every meaning: what the markup decides, `instructions-need-no-sight` says.
struct InstructionsAreForEveryone: Check {
  static let about = About(
    id: "instructions-are-for-everyone",
    title: "No text relies on place, shape, size or colour",
    requirements: [.wcag("1.3.3"), .act("9bd38c")],
    why: "People who cannot see the page cannot find “the green one on the right”.",
    fix: "Say what the thing is called as well.",
    weight: .notice, profiles: ["act"], yieldsTo: ["instructions-need-no-sight"]
  )

  let applicability = Applicability("All texts with a word of shape, colour, size or place") { page in
    page.textsForEveryone.filter(\.hasVisualWord).together
  }

  let expectations = [
    Expectation("Each points at nothing by look alone, or what it points at has the same words in its name") {
      (group: ElementGroup) in
      .ask(.pointsByLook(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("a word of colour", "↓<p>Green means that the road is open</p>"),
    .inapplicable("no such word", "<p>Press Pay to go on</p>"),
  ]
}

extension Question {
  fileprivate static func pointsByLook(_ others: String) -> Question {
    Question(
      "points-by-look", "Does this text\(others) point at something by its look or place alone?",
      yes: "A text points at something by its look or place alone.", about: .page)
  }
}
