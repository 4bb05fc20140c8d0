import Kerbcut

struct LetterSpacingIsWideEnough: Check {
  static let about = About(
    id: "letter-spacing-is-wide-enough",
    title: "Letter spacing can be changed",
    requirements: [.wcag("1.4.12"), .act("24afc2")],
    why: "Some people with dyslexia or low vision need more space. A value with `!important` keeps it from them.",
    fix: "Take `!important` out of the `style` attribute, or set at least 0.12 times the text size."
  )

  let applicability = Applicability(
    "Each HTML element with visible text whose `style` attribute sets `letter-spacing` with `!important`"
  ) { page in
    ImportantSpacing.targets(.letterSpacing, on: page)
  }

  let expectations = [
    Expectation("`letter-spacing` is at least 0.12 times the text size") { (element: Element) in
      ImportantSpacing.verdict(
        element.style.letterSpacing, of: element, least: 0.12, called: "letter spacing")
    }
  ]

  static let examples: [Example] = [
    .passed("wide", #"<p style="letter-spacing: 0.2em !important">Apply</p>"#),
    .failed("narrow", #"↓<p style="letter-spacing: 0.1em !important">Apply</p>"#),
    .cantTell(
      "a unit of a container", #"↓<p style="letter-spacing: 1cqw !important">Text</p>"#),
    .inapplicable("not important", #"<p style="letter-spacing: 0.1em">Apply</p>"#),
  ]
}
