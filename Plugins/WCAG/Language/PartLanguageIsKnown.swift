import Kerbcut

struct PartLanguageIsKnown: Check {
  static let about = About(
    id: "part-language-is-known",
    title: "Languages of parts exist",
    requirements: [.wcag("3.1.2"), .act("de46e4")],
    why: "Screen readers ignore a language that is not in the registry and read the part in the wrong voice.",
    fix: "Use a language tag such as `cy`, `pl` or `zh-Hant`, or take the attribute out."
  )

  let applicability = Applicability(
    "Each HTML element in the body of a page served as HTML that has a `lang` and text that takes its language"
  ) { page in
    page.text.elementsWithOwnLanguage
  }

  let expectations = [
    Expectation("The primary language subtag is in the language subtag registry") { (element: Element) in
      let tag = element.attribute(.lang) ?? ""
      return LanguageTag(parsing: tag).hasKnownPrimary
        ? .passed : .failed("‘\(tag)’ is not a language.", at: element.attributeRange(.lang))
    }
  ]

  static let examples: [Example] = [
    .passed("Welsh", #"<a href="/cy" lang="cy">Cymraeg</a>"#),
    .failed("a word", #"<p ↓lang="welsh">Mae'r gwasanaeth hwn ar gael yn Gymraeg</p>"#),
    .failed("text in an image's name", #"<div ↓lang="wels"><img src="a.png" alt="Gwasanaeth"></div>"#),
    .failed("only white space", #"<p ↓lang=" ">Cymraeg</p>"#),
    .failed("on the body", #"<html lang="en"><body ↓lang="welsh"><p>Cymraeg</p>"#),
    .failed(
      "text for assistive technologies only", #"<p ↓lang="welsh" style="position:absolute;left:-9999px">Cymraeg"#),
    .failed("text that is only seen", #"<p ↓lang="welsh" aria-hidden="true">Cymraeg</p>"#),
    .failed("text in a frame", #"<div ↓lang="welsh"><iframe title="" srcdoc="<p>Cymraeg"></iframe></div>"#),
    .passed("an empty one takes its parent's", #"<p lang="cy"><b lang="">Cymraeg</b></p>"#),
    .inapplicable("no text", #"<p lang="welsh"> </p>"#),
    .inapplicable("hidden text", #"<p lang="welsh" hidden>Cymraeg</p>"#),
    .passed("the text has a language of its own", #"<div lang="welsh"><p lang="cy">Cymraeg</p></div>"#),
  ]
}
