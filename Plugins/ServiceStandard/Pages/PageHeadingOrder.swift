import Kerbcut

struct PageHeadingOrder: Check {
  static let about = About(
    id: "page-heading-order",
    title: "Headings go down one level at a time",
    requirements: [.govuk(4), .govuk(5)],
    why: "A skipped level sounds like a missing section.",
    fix: "Use the next level down, and style it with a class.",
    weight: .warning
  )

  let applicability = Applicability<Element>(
    "Each visible heading after the first in the main content of pages with a main landmark"
  ) { page in
    guard let main = page.main else { return [] }
    return page.headings.filter { $0.isInside(main) && $0.isExposed }.dropFirst().map { $0 }
  }

  let expectations = [
    Expectation("It is at most one level deeper than the heading before it") { (heading: Element) in
      guard let main = heading.page.main,
        let before = heading.page.headings.last(where: { $0.node < heading.node && $0.isInside(main) && $0.isExposed })
      else { return .passed }
      let (from, to) = (before.headingLevel, heading.headingLevel)
      return to <= from + 1 ? .passed : .failed("This heading is of level \(to), the one before it of level \(from).")
    }
  ]

  static let examples: [Example] = [
    .passed("one at a time", "<main><h1>Guide</h1><h2>Rates</h2><h3>Child</h3><h2>Help</h2></main>"),
    .failed("level 2 is missing", "<main><h1>Guide</h1>↓<h3>Rates</h3></main>"),
    .inapplicable("one heading", "<main><h1>Guide</h1></main>"),
  ]
}

extension Element {
  fileprivate var headingLevel: Int {
    if let level = attribute(.ariaLevel).flatMap({ Int($0) }) { return level }
    return switch tag {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    default: 6
    }
  }
}
