import Kerbcut

struct TabOrderFollowsPage: Check {
  static let about = About(
    id: "tab-order-follows-page",
    title: "The Tab key follows the order of the page",
    why: "A positive `tabindex` comes before everything else on the page, so the focus jumps about.",
    fix: "Use `tabindex=\"0\"`, or none, and put things into the order in which they are to be reached.",
    guidance: .tutorial("page-structure", "Page structure"),
    weight: .warning
  )

  let applicability = Applicability("All elements that can be reached by keyboard and have a positive `tabindex`") {
    $0.elements(with: .tabindex).filter { ($0.tabIndex ?? 0) > 0 && $0.isTabbable }.together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("A positive `tabindex` puts this\(group.others) before the rest of the page in the order of the Tab key.")
    }
  ]

  static let examples: [Example] = [
    .failed("two", #"<a href="/">Home</a> ↓<input tabindex="1" aria-label="A"> <input tabindex="2" aria-label="B">"#),
    .inapplicable("zero", #"<div tabindex="0">Text</div>"#),
    .inapplicable("hidden", #"<input tabindex="3" hidden>"#),
  ]
}
