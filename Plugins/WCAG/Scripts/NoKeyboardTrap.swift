import Kerbcut

struct NoKeyboardTrap: Check {
  static let about = About(
    id: "no-keyboard-trap",
    title: "The keyboard leads out of everything",
    requirements: [.wcag("2.1.2"), .act("80af7b")],
    why: "People who use a keyboard cannot get away from an element that takes focus back.",
    fix: "Take the code out that gives focus back when it leaves."
  )

  let applicability = Applicability.possibleKeyboardTraps

  let expectations = [
    Expectation("Focus can go on to the browser with standard keys, or the page says with which keys it can") {
      (group: ElementGroup) in
      .ask(.leadsOut(group.others))
    }
  ]

  static let examples = [Example].possibleKeyboardTraps
}

extension Question {
  fileprivate static func leadsOut(_ others: String) -> Question {
    Question(
      "leads-out",
      "Can people get on with the keyboard from this element\(others), and where it takes other keys than Tab, does the "
        + "page say which?",
      no: "People do not get on with the keyboard from this element\(others), or are not told with which keys.",
      about: .page, lacks: [Lack(.script)])
  }
}
