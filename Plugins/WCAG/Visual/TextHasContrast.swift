import Kerbcut

struct TextHasContrast: Check {
  static let about = About(
    id: "text-has-contrast",
    title: "Text stands out from its background",
    requirements: [.wcag("1.4.3"), .act("afw4f7")],
    why:
      "People with low vision, and people in bright light, cannot read text that is close in colour to what is behind.",
    fix: "Choose colours with a contrast of 4.5 to 1, or 3 to 1 for large text."
  )

  let applicability = Applicability("Each visible text in an HTML element that is not disabled") { page in
    TextContrast.targets(on: page)
  }

  let expectations = [
    Expectation("The contrast is at least 4.5 to 1, or 3 to 1 for large text") { (text: TextTarget) in
      TextContrast.verdict(text, normal: 4.5, large: 3)
    }
  ]

  static let examples: [Example] = [
    .passed("black on white", "<p>Apply for a licence</p>"),
    .passed("large grey", #"<p style="color:#888;font-size:24px">Apply</p>"#),
    .failed("grey on white", #"<p style="color:#888">↓Apply</p>"#),
    .failed("opacity", #"<div style="opacity:.4"><p>↓Apply</p></div>"#),
    .cantTell("image behind", #"<p style="color:#888;background:url(sky.jpg)">↓Apply</p>"#),
    .inapplicable("hidden", #"<p hidden style="color:#eee">Apply</p>"#),
    .inapplicable("disabled", "<button disabled>Apply</button>"),
  ]
}
