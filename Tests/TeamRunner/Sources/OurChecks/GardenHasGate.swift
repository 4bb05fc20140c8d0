import Kerbcut

/// A check of a team's own: every garden on a page has a link to its gate.
struct GardenHasGate: Check {
  static let about = About(
    id: "garden-has-gate",
    title: "Gardens have a gate",
    why: "People who cannot find the gate cannot come in.",
    fix: "Put a link with `rel=\"gate\"` in each `section` of the class `garden`.",
    weight: .warning
  )

  let applicability = Applicability("Each `section` of the class `garden`") { page in
    page.elements(named: .section).filter { $0.hasClass("garden") }
  }

  let expectations = [
    Expectation("There is a link to the gate in it") { (garden: Element) in
      garden.descendants(named: .a).contains { $0.has(.rel, "gate") }
        ? .passed : .failed("This garden has no gate.")
    }
  ]

  static let examples: [Example] = [
    .passed("a gate", #"<section class="garden"><a rel="gate" href="gate.html">In</a></section>"#),
    .failed("no gate", #"↓<section class="garden">Roses</section>"#),
    .inapplicable("no garden", "<p>Roses</p>"),
  ]
}
