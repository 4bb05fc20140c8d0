import Kerbcut

struct NoKeyboardTrapByTab: Check {
  static let about = About(
    id: "no-keyboard-trap-by-tab",
    title: "The Tab key leads out of everything",
    requirements: [.act("a1b64e")],
    why: "People who use a keyboard cannot get away from an element that takes focus back.",
    fix: "Take the code out that gives focus back when it leaves.",
    weight: .warning, yieldsTo: ["no-keyboard-trap"]
  )

  let applicability = Applicability.possibleKeyboardTraps

  let expectations = [
    Expectation("Focus can go on to the browser with standard keys") { (group: ElementGroup) in
      .ask(.tabLeadsOut(group.others))
    }
  ]

  static let examples = [Example].possibleKeyboardTraps
}

extension Question {
  fileprivate static func tabLeadsOut(_ others: String) -> Question {
    Question(
      "tab-leads-out", "Does the Tab key lead out of this element\(others)?",
      no: "The Tab key does not lead out of this element\(others).", about: .page, lacks: [Lack(.script)])
  }
}
