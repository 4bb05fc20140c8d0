import Kerbcut

struct LineHeightIsGreatEnough: Check {
  static let about = About(
    id: "line-height-is-great-enough",
    title: "Line height can be changed",
    requirements: [.wcag("1.4.12"), .act("78fd32")],
    why: "Some people with dyslexia or low vision need more space. A value with `!important` keeps it from them.",
    fix: "Take `!important` out of the `style` attribute, or set at least 1.5 times the text size."
  )

  let applicability = Applicability(
    "Each HTML element with visible text that wraps, whose `style` attribute sets `line-height` with `!important`"
  ) { page in
    ImportantSpacing.targets(.lineHeight, on: page).filter { ImportantSpacing.wraps($0) != false }
  }

  let expectations = [
    Expectation("`line-height` is at least 1.5 times the text size") { (element: Element) in
      let style = element.style
      let known: Known<Double> =
        switch style.lineHeight {
        // CSS 2.2 recommends 1.0 to 1.2 for `normal`.
        case .known(let pixels): pixels.map { .known($0) } ?? .known((style.fontSize.value ?? 0) * 1.2)
        case .unknown(let lack): .unknown(lack)
        }
      let verdict = ImportantSpacing.verdict(known, of: element, least: 1.5, called: "line height")
      if verdict.outcome == .failed, ImportantSpacing.wraps(element) == nil {
        return .ask(.wraps(verdict.message))
      }
      return verdict
    }
  ]

  static let examples: [Example] = [
    .passed("great", #"<p style="width: 50px; line-height: 1.6 !important">Apply for a licence to drive</p>"#),
    .failed("small", #"↓<p style="width: 50px; line-height: 1.2 !important">Apply for a licence to drive</p>"#),
    .failed("narrow", #"↓<p style="max-width: 6em; line-height: normal !important">Apply for a licence to drive</p>"#),
    .cantTell("share of the page", #"↓<p style="width: 5%; line-height: 1.2 !important">Apply for a licence</p>"#),
    .inapplicable("inherited", #"<p style="width: 50px; line-height: inherit !important">Apply for a licence</p>"#),
    .cantTell("no layout", #"↓<p style="width: 100px; line-height: 1.2 !important">Apply for a va</p>"#),
    .inapplicable("one line", #"<p style="line-height: 1.2 !important">Apply</p>"#),
  ]
}

extension Question {
  fileprivate static func wraps(_ fault: String) -> Question {
    Question(
      "wraps", "Check whether this text wraps: its `style` attribute holds its line height below 1.5.",
      yes: .failed(fault), no: .inapplicable, about: .appearance, lacks: [Lack(.room)])
  }
}
