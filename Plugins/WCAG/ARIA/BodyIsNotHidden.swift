import Kerbcut

struct BodyIsNotHidden: Check {
  static let about = About(
    id: "body-is-not-hidden",
    title: "The whole page is not hidden from screen readers",
    requirements: [.wcag("1.3.1"), .wcag("4.1.2")],
    why: "With `aria-hidden` on the body, people who use a screen reader are given nothing at all.",
    fix: "Take `aria-hidden` off the `body` and `html` elements. Hide the parts behind a dialog instead."
  )

  let applicability = Applicability("The `html` and `body` elements with `aria-hidden`") { page in
    (page.elements(named: .html) + page.elements(named: .body)).filter { $0.has(.ariaHidden) }
  }

  let expectations = [
    Expectation("It is not `aria-hidden`") { (element: Element) in
      element.has(.ariaHidden, "true") ? .failed("Screen readers are given nothing of this page.") : .passed
    }
  ]

  static let examples: [Example] = [
    .failed("the body", #"<html lang="en"><title>x</title>↓<body aria-hidden="true"><p>Text</p>"#),
    .passed("false", #"<html lang="en"><title>x</title><body aria-hidden="false"><p>Text</p>"#),
    .inapplicable("a part", #"<p aria-hidden="true">Text</p>"#),
  ]
}
