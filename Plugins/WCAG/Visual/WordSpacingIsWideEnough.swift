import Kerbcut

struct WordSpacingIsWideEnough: Check {
  static let about = About(
    id: "word-spacing-is-wide-enough",
    title: "Word spacing can be changed",
    requirements: [.wcag("1.4.12"), .act("9e45ec")],
    why: "Some people with dyslexia or low vision need more space. A value with `!important` keeps it from them.",
    fix: "Take `!important` out of the `style` attribute, or set at least 0.16 times the text size."
  )

  let applicability = Applicability(
    "Each HTML element with visible text whose `style` attribute sets `word-spacing` with `!important`"
  ) { page in
    ImportantSpacing.targets(.wordSpacing, on: page)
  }

  let expectations = [
    Expectation("`word-spacing` is at least 0.16 times the text size") { (element: Element) in
      ImportantSpacing.verdict(
        element.style.wordSpacing, of: element, least: 0.16, called: "word spacing")
    }
  ]

  static let examples: [Example] = [
    .passed("wide", #"<p style="word-spacing: 0.2em !important">Apply</p>"#),
    .failed("narrow", #"↓<p style="word-spacing: 0.1em !important">Apply</p>"#),
    .inapplicable("not important", #"<p style="word-spacing: 0.1em">Apply</p>"#),
  ]
}
