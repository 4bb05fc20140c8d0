import Kerbcut

struct BrandTemplatePlaceholder: Check {
  static let about = About(
    id: "brand-template-placeholder",
    title: "Nothing of the template is left over",
    requirements: [.govuk(4)],
    why: "A left-over shows that nobody checked the page.",
    fix: "Fill in what the template left open.",
    guidance: .designSystem("styles/page-template", "Page template"),
    weight: .error
  )

  let applicability = Applicability(
    "Each text that users are given, the title and each address, with words that templates leave open"
  ) { page in
    page.view(TemplateLeftOvers.self).all
  }

  let expectations = [
    Expectation("It is filled in") { (placeholder: PlaceholderText) in
      .failed("‘\(placeholder.words)’ is left over from a template.")
    }
  ]

  static let examples: [Example] = [
    .failed("service name", "<p>Welcome to ↓[service name]</p>"),
    .failed("Latin", "<p>↓Lorem ipsum dolor sit amet</p>"),
    .failed("a title", "<!DOCTYPE html><html lang=\"en\"><title>↓{{page.title}}</title><p>Fees</p>"),
    .failed("an address", #"<p>↓<a href="{{uri}}">Prices</a></p>"#),
    .failed("what a script writes for nothing", "<h2>↓undefined</h2>"),
    .inapplicable("code", "<p>Write <code>{{name}}</code> there.</p>"),
    .inapplicable("a word of the text", "<p>The value is undefined.</p>"),
    .inapplicable("what a library fills in", #"<p v-cloak>Hello {{name}}</p>"#),
    .inapplicable("filled in", "<p>Welcome</p>"),
  ]
}
