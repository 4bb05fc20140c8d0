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
      .cantTell("Does the Tab key lead out of this element\(group.others)?")
    }
  ]

  static let examples = [Example].possibleKeyboardTraps
}
