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
    "Each visible heading after the first in the main content; without a main landmark, outside header, footer and "
      + "navigation"
  ) { page in
    page.contentHeadings.dropFirst().map { $0 }
  }

  let expectations = [
    Expectation("It is at most one level deeper than the heading before it") { (heading: Element) in
      guard let before = heading.page.contentHeadings.last(where: { $0.node < heading.node }) else { return .passed }
      let (from, to) = (before.headingLevel ?? 0, heading.headingLevel ?? 0)
      return to <= from + 1 ? .passed : .failed("This heading is of level \(to), the one before it of level \(from).")
    }
  ]

  static let examples: [Example] = [
    .passed("one at a time", "<main><h1>Guide</h1><h2>Rates</h2><h3>Child</h3><h2>Help</h2></main>"),
    .failed("level 2 is missing", "<main><h1>Guide</h1>↓<h3>Rates</h3></main>"),
    .failed("without a main landmark", "<h1>Guide</h1>↓<h3>Rates</h3><footer><h4>Help</h4></footer>"),
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
      main.map(heading.isInside) ?? (heading.ancestor(named: .header, .footer, .nav, .aside) == nil)
    }
  }
}

extension Page {
  fileprivate var contentHeadings: [Element] { view(ContentHeadings.self).all }
}
