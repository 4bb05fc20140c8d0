import Kerbcut

struct PageHasLanguage: Check {
  static let about = About(
    id: "page-has-language",
    title: "The page says what language it is in",
    requirements: [.wcag("3.1.1"), .act("b5c3f8")],
    why: "Screen readers choose pronunciation by the language. Without it English may be read with another voice.",
    fix: "Write the language on the root element: `<html lang=\"en\">`, or `lang=\"cy\"` for Welsh.",
    isAboutWholePage: true
  )

  let applicability = Applicability("The root element of a page served as HTML, if it is `html`") { page in
    page.htmlRoot.map { [$0] } ?? []
  }

  let expectations = [
    Expectation("It has a `lang` attribute that is not empty") { (root: Element) in
      root.value(.lang).map { !$0.isBlank } ?? false ? .passed : .failed("This page does not say its language.")
    }
  ]

  static let examples: [Example] = [
    .passed("English", #"<html lang="en"><p>Text</p>"#),
    .failed("nothing", "↓<html><p>Text</p>"),
    .failed("empty", #"↓<html lang=""><p>Text</p>"#),
    .failed("only white space", #"↓<html lang=" "><p>Text</p>"#),
    .failed("only xml:lang", #"↓<html xml:lang="en"><p>Text</p>"#),
    .inapplicable(
      "a drawing", #"<svg xmlns="http://www.w3.org/2000/svg"></svg>"#, in: .init(mediaType: "image/svg+xml")),
  ]
}
