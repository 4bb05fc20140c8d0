import Kerbcut

struct HeadingHasName: Check {
  static let about = About(
    id: "heading-has-name",
    title: "Headings are not empty",
    requirements: [.act("ffd0e9")],
    why: "People who move by headings land on one that says nothing.",
    fix: "Put text in the heading, or take the empty heading out.",
    weight: .warning,
    yieldsInside: ["link-has-name", "button-has-name", "image-has-name", "svg-has-name"]
  )

  let applicability = Applicability("Each HTML element with the role `heading` in the accessibility tree") { page in
    page.elements(role: .heading).filter { $0.tag.namespace == .html }
  }

  let expectations = [
    Expectation("The heading has an accessible name that is not empty") { (heading: Element) in
      heading.name.isEmpty ? .failed("This heading is empty.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("text", "<h1>Apply for a licence</h1>"),
    .passed("image with alt", #"<h1><img src="logo.svg" alt="Driving"></h1>"#),
    .failed("empty", "<h1>Apply</h1>↓<h2></h2>"),
    .failed("role", #"↓<div role="heading" aria-level="2"> </div>"#),
    .failed("only hidden text", #"↓<h2><span aria-hidden="true">Costs</span></h2>"#),
    .inapplicable("hidden", "<h2 hidden></h2>"),
  ]
}
