import Kerbcut

struct LinkOneWord: Check {
  static let about = About(
    id: "link-one-word",
    title: "Links are easy to hit",
    requirements: [.govuk(4), .govuk(5)],
    why: "Small targets are hard to hit.",
    fix: "Link more words.",
    guidance: .contentDesign("Write effective links"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each link in running text of the main content") { page in
    page.links.filter { link in
      link.isRendered && link.ancestor(named: .p) != nil && (page.main.map(link.isInside) ?? false)
        && link.ancestor(named: .nav, .sup) == nil && !link.renderedText.isEmpty
    }
  }

  let expectations = [
    Expectation("It has at least 4 letters") { (link: Element) in
      let letters = link.renderedText.filter { $0.isLetter || $0.isNumber }
      return letters.count < 4 ? .failed("The link ‘\(link.renderedText)’ is very short.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("longer", #"<main><p><a href="/a">Apply for a licence</a></p></main>"#),
    .failed("short", #"<main><p>See ↓<a href="/a">PDF</a></p></main>"#),
    .inapplicable("a list", #"<main><ul><li><a href="/a">PDF</a></li></ul></main>"#),
  ]
}
