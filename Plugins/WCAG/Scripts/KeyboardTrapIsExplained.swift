import Kerbcut

struct KeyboardTrapIsExplained: Check {
  static let about = About(
    id: "keyboard-trap-is-explained",
    title: "Where keys other than Tab lead out, the page says so",
    requirements: [.act("ebe86a")],
    why: "People who use a keyboard need to know the keys that lead out.",
    fix: "Say beside the element which keys lead out, or let the Tab key do it.",
    weight: .warning, yieldsTo: ["no-keyboard-trap"]
  )

  let applicability = Applicability.possibleKeyboardTraps

  let expectations = [
    Expectation("Visible, exposed help says which keys lead out, and they do") { (group: ElementGroup) in
      .ask(.saysWhichKeys(group.others))
    }
  ]

  static let examples = [Example].possibleKeyboardTraps
}

extension Question {
  fileprivate static func saysWhichKeys(_ others: String) -> Question {
    Question(
      "says-which-keys",
      "Where the Tab key does not lead out of this element\(others), does the page say which keys do, and do they?",
      oneOf: [
        "The Tab key leads out": .inapplicable,
        "The page says which keys lead out, and they do": .passed,
        "The page does not say which keys lead out":
          "The Tab key does not lead out of this element\(others), and the page does not say which keys do.",
      ], about: .page, lacks: [Lack(.script)])
  }
}
