import Kerbcut

struct BrandTemplatePlaceholder: Check {
  static let about = About(
    id: "brand-template-placeholder",
    title: "Nothing of the template is left over",
    requirements: [.govuk(4)],
    why: "A left-over shows that nobody checked the page.",
    fix: "Fill in what the template left open.",
    weight: .error
  )

  let applicability = Applicability(
    "Each text that users are given, and the title, with words that templates leave open"
  ) { page in
    page.placeholders
  }

  let expectations = [
    Expectation("It is filled in") { (placeholder: PlaceholderText) in
      .failed("‘\(placeholder.words)’ is left over from a template.")
    }
  ]

  static let examples: [Example] = [
    .failed("service name", "<p>Welcome to ↓[service name]</p>"),
    .failed("Latin", "<p>↓Lorem ipsum dolor sit amet</p>"),
    .inapplicable("filled in", "<p>Welcome</p>"),
  ]
}
