import Kerbcut

/// Keyframes are not read, so what an animation does is a question for a person.
struct FlashingIsSlow: Check {
  static let about = About(
    id: "flashing-is-slow",
    title: "Nothing flashes more than three times a second",
    requirements: [.wcag("2.3.1")],
    why: "Fast flashes can set off a fit in people with photosensitive epilepsy.",
    fix: "Take the animation out, or make it slower than three times a second."
  )

  let applicability = Applicability(
    "All visible elements with an animation that style sheets repeat more than three times a second, for a second or more"
  ) { page in
    page.view(AnimatedElements.self).all.filter { $0.rate > 3 && $0.element.isVisible }.map(\.element).together
  }

  let expectations = [
    Expectation("They do not flash") { (group: ElementGroup) in
      .ask(.flashes(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell("fast", animated("k 0.2s infinite")),
    .cantTell("in milliseconds, for a second", animated("k 250ms 4")),
    .inapplicable("slow", animated("k 0.5s infinite").filter { $0 != "↓" }),
    .inapplicable("over at once", animated("k 0.2s 1").filter { $0 != "↓" }),
    .inapplicable("stopped", animated("k 0.2s infinite paused").filter { $0 != "↓" }),
    .inapplicable("none", "<p>Roads closed</p>"),
  ]

  private static func animated(_ animation: String) -> String {
    "<style>@keyframes k { 50% { background: red } } p { animation: \(animation) }</style>↓<p>Roads closed</p>"
  }
}

extension Question {
  fileprivate static func flashes(_ others: String) -> Question {
    let animation = "An animation of this\(others) repeats more than three times a second"
    return Question(
      "flashes", "\(animation). Does it flash?", yes: "\(animation), and it flashes.", about: .appearance,
      lacks: [Lack(.animation)])
  }
}
