import Kerbcut

struct TextHasEnhancedContrast: Check {
  static let about = About(
    id: "text-has-enhanced-contrast",
    title: "Text stands out well from its background",
    requirements: [.wcag("1.4.6"), .act("09o5cg")],
    why: "People with low vision read text with more contrast for longer and with fewer mistakes.",
    fix: "Choose colours with a contrast of 7 to 1, or 4.5 to 1 for large text.",
    weight: .notice, profiles: ["act"],
    yieldsTo: ["text-has-contrast"]
  )

  let applicability = Applicability(
    "Each visible text in an HTML element, or put in there by a style sheet, that is not disabled"
  ) { page in
    TextContrast.sharedTargets(on: page)
  }

  let expectations = [
    Expectation("The contrast is at least 7 to 1, or 4.5 to 1 for large text") { (text: PaintedText) in
      TextContrast.verdict(text, normal: 7, large: 4.5)
    }
  ]

  static let examples: [Example] = [
    .passed("black on white", "<p>Apply for a licence</p>"),
    .failed("dark grey on white", #"<p style="color:#666">↓Apply</p>"#),
    .cantTell("image behind", #"<p style="color:#666;background:url(sky.jpg)">↓Apply</p>"#),
    .inapplicable("hidden", #"<p hidden style="color:#eee">Apply</p>"#),
  ]
}
