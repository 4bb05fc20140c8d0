import Kerbcut
import KerbcutService

struct LinkHeadingLinked: Check {
  static let about = About(
    id: "link-heading-linked",
    title: "Headings of content are no links",
    requirements: [.govuk(4)],
    why: "Links belong where they are useful.",
    fix: "Move the link into the text.",
    guidance: .contentDesign("Write effective links"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>(
    "Each heading in the main content of content pages, lists, cards and articles aside"
  ) { page in
    guard page.service.kind == .content, let main = page.main else { return [] }
    return page.headings.filter { heading in
      heading.isInside(main) && heading.ancestor(named: .li, .article, .nav, .aside) == nil
        && !heading.isInside(
          classNamed: "card", "nhsuk-card", "govuk-summary-card", "ds_card", "gem-c-document-list",
          "govuk-accordion__section", "nhsuk-nav-a-z")
        && !heading.ancestors.contains {
          $0.classes.contains { $0.holds("card") || $0.holds("result") || $0.holds("promo") }
        }
    }
  }

  let expectations = [
    Expectation("It holds no link with an address, anchors to itself aside") { (heading: Element) in
      let link = heading.firstDescendant { $0.tag == .a && $0.has(.href) && !$0.address.hasPrefix("#") }
      return link.map { .failed("This heading holds the link ‘\($0.shownWords)’.", at: $0.targetRange) } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("words", "<main><h1>Guide</h1><h2>Rates</h2></main>"),
    .failed("a link", #"<main><h1>Guide</h1><h2>↓<a href="/r">Rates</a></h2></main>"#),
    .inapplicable("a result", #"<main><ul><li><h2><a href="/r">Rates</a></h2></li></ul></main>"#),
  ]
}
