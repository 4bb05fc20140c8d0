import Kerbcut

struct SummaryHasName: Check {
  static let about = About(
    id: "summary-has-name",
    title: "Summaries of details have an accessible name",
    requirements: [.wcag("4.1.2"), .act("2t702h")],
    why: "The summary is the button that opens the details. Without a name nobody knows what is inside.",
    fix: "Write in the `summary` what the details are about.",
    yieldsInside: ["image-has-name", "svg-has-name"]
  )

  let applicability = Applicability(
    "Each `summary` in the accessibility tree that opens its `details` and has no role of its own"
  ) { page in
    page.elements(named: .summary).filter { summary in
      summary.isExposed && summary.opensDetails
        && (summary.explicitRole == nil || summary.explicitRole == .presentation)
    }
  }

  let expectations = [
    Expectation("The summary has a name besides its marker") { (summary: Element) in
      summary.name.isEmpty ? .failed("This summary has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("text", #"<details><summary>Help with dates</summary><p>Use numbers</p></details>"#),
    .failed("empty", #"<details>↓<summary></summary><p>Use numbers</p></details>"#),
    .failed("image without alt", #"<details>↓<summary><img src="q.png" alt=""></summary><p>Use numbers</p></details>"#),
    .inapplicable(
      "not the first summary", #"<details><summary role="button">A</summary><summary></summary></details>"#),
    .inapplicable("outside details", #"<summary></summary>"#),
  ]
}
