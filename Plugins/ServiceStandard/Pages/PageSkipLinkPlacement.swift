import Kerbcut

struct PageSkipLinkPlacement: Check {
  static let about = About(
    id: "page-skip-link-placement",
    title: "The skip link is in no header or navigation",
    requirements: [.govuk(13)],
    why: "Inside another landmark its purpose is blurred.",
    fix: "Make the skip link a direct child of the body.",
    guidance: .designSystem("components/skip-link", "Skip link"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each skip link") { $0.landmarks.skipLinks }

  let expectations = [
    Expectation("It is not inside a header or a navigation") { (link: Element) in
      link.ancestor(named: .nav, .header) == nil ? .passed : .failed("This skip link is inside a header or navigation.")
    }
  ]

  static let examples: [Example] = [
    .passed("in the body", ##"<a href="#main">Skip to main content</a><main id="main"></main>"##),
    .failed("in a header", ##"<header>↓<a href="#main">Skip to main content</a></header><main id="main"></main>"##),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
