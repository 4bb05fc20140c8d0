import Kerbcut

struct PartLanguageMatchesText: Check {
  static let about = About(
    id: "part-language-matches-text",
    title: "Parts are in the language that they say",
    requirements: [.wcag("3.1.2"), .act("off6ek")],
    why: "Screen readers read the part with the wrong voice.",
    fix: "Write the language of the text in `lang`, for example `lang=\"cy\"` for Welsh.",
    yieldsTo: ["part-language-is-known"]
  )

  let applicability = Applicability(
    "Each HTML element in the body of a page served as HTML that has a known language and text that takes it"
  ) { page in
    page.text.elementsWithOwnLanguage.filter { LanguageTag(parsing: $0.attribute(.lang) ?? "").hasKnownPrimary }
  }

  let expectations = [
    Expectation("Most words are in the language that it states") { (element: Element) in
      element.page.text.languageParts.first { $0.element == element }?.verdict(whole: false) ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("Welsh", #"<p lang="cy">Mae'r gwasanaeth hwn ar gael yn Gymraeg hefyd.</p>"#),
    .failed("English marked as Welsh", #"<p ↓lang="cy">This service is also available in the Welsh language.</p>"#),
    .passed("too little to say", #"<a href="/cy" lang="cy">Cymraeg</a>"#),
    .passed("three words that fit any language", #"<p>Form: <span lang="en">Digital vessel waiver</span></p>"#),
    .inapplicable("no language", "<p>This service is also available in Welsh.</p>"),
    .inapplicable("a language that does not exist", #"<p lang="welsh">Mae'r gwasanaeth hwn ar gael yn Gymraeg.</p>"#),
  ]
}
