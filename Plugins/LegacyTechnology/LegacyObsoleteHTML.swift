import Kerbcut

struct LegacyObsoleteHTML: Check {
  static let about = About(
    id: "legacy-obsolete-html",
    title: "The HTML is current",
    requirements: [.govuk(11)],
    why: "Obsolete elements are a sign of a page that nobody has touched for long.",
    fix: "Use CSS for how things look.",
    guidance: .technologyCode,
    weight: .warning
  )

  let applicability = Applicability(
    "The first of each kind of obsolete element, or of element with each obsolete attribute"
  ) { page in
    page.obsoleteMarkup.isEmpty ? [] : page.obsoleteMarkup
  }

  let expectations = [
    Expectation("There is none") { (markup: ObsoleteMarkup) in
      .failed(
        "\(markup.what) is obsolete and occurs \(markup.count == 1 ? "once" : "\(markup.count) times") on this page.")
    }
  ]

  static let examples: [Example] = [
    .failed("font", "<p>↓<font>Text</font> <font>Text</font></p>"),
    .failed("an attribute", #"↓<table bgcolor="red"><tr><td>A</td></tr></table>"#),
    .inapplicable("current", "<p>Text</p>"),
  ]
}
