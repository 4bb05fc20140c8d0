import Kerbcut

struct PageHeadingOrder: Check {
  static let about = About(
    id: "page-heading-order",
    title: "Headings go down one level at a time",
    requirements: [.govuk(4), .govuk(5)],
    why: "A skipped level sounds like a missing section.",
    fix: "Use the next level down, and style it with a class.",
    guidance: .contentDesign("Headings"),
    weight: .warning
  )

  let applicability = Applicability<Element>(
    "Each visible heading in the main content but the first, and that too if it comes before the main heading and is deeper "
      + "than level 2; without a main landmark, outside header, footer and navigation"
  ) { page in
    let headings = page.contentHeadings
    let startsDeep = headings.first.map { $0.isDeepBeforeMainHeading } ?? false
    return startsDeep ? headings : headings.dropFirst().map { $0 }
  }

  let expectations = [
    Expectation("It is at most one level deeper than the heading before it") { (heading: Element) in
      guard let before = heading.page.contentHeadings.last(where: { $0.node < heading.node }) else {
        return .failed(
          "This heading of level \(heading.headingLevel ?? 0) is the first of the content: none of a level above comes before."
        )
      }
      let (from, to) = (before.headingLevel ?? 0, heading.headingLevel ?? 0)
      return to <= from + 1 ? .passed : .failed("This heading is of level \(to), the one before it of level \(from).")
    }
  ]

  static let examples: [Example] = [
    .passed("one at a time", "<main><h1>Guide</h1><h2>Rates</h2><h3>Child</h3><h2>Help</h2></main>"),
    .failed("level 2 is missing", "<main><h1>Guide</h1>↓<h3>Rates</h3></main>"),
    .failed("without a main landmark", "<h1>Guide</h1>↓<h3>Rates</h3><footer><h4>Help</h4></footer>"),
    .failed(
      "in the header of an article",
      "<article><header><h1>Guide</h1></header>↓<h3>Rates</h3></article>"),
    .failed(
      "deep headings before the main heading", "<main>↓<h4>Filter by year</h4><p>2026</p><h1>Reports</h1></main>"),
    .passed("a heading of a part before the main heading", "<main><h2>Alert</h2><h1>Reports</h1></main>"),
    .inapplicable("one heading", "<main><h1>Guide</h1></main>"),
  ]
}

/// The exposed headings of the content, in order.
private struct ContentHeadings: PageView {
  let all: [Element]

  init(_ page: Page) {
    let exposed = page.headings.filter(\.isExposed)
    let main = page.main
    all = exposed.filter { heading in
      main.map(heading.isInside) ?? !heading.isAroundContent
    }
  }
}

extension Element {
  /// Whether it stands in what is around the content. Articles and sections have headers and footers of their own.
  fileprivate var isAroundContent: Bool {
    if ancestor(named: .nav, .aside) != nil { return true }
    return ancestors.contains { $0.is(.header, .footer) && $0.isTopLevel }
  }

  /// Whether the first heading of the content is of level 3 or deeper, though one of level 1 follows.
  fileprivate var isDeepBeforeMainHeading: Bool {
    (headingLevel ?? 0) > 2 && page.contentHeadings.contains { $0.headingLevel == 1 }
  }
}

extension Page {
  fileprivate var contentHeadings: [Element] { view(ContentHeadings.self).all }
}
