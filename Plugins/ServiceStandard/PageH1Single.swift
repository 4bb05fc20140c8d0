import Kerbcut

struct PageH1Single: Check {
  static let about = About(
    id: "page-h1-single",
    title: "The page has one level 1 heading",
    requirements: [.govuk(4), .govuk(5)],
    why: "People who move by headings expect one that names the page.",
    fix: "Keep one level 1 heading and make the others level 2.",
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>("Each level 1 heading, or the main landmark if there is none") { page in
    let headings = page.headings.filter { $0.tag == .h1 && $0.isExposed }
    return page.main == nil ? [] : headings.isEmpty ? [page.main].compactMap(\.self) : headings
  }

  let expectations = [
    Expectation("It is the page’s only level 1 heading") { (target: Element) in
      if target.tag != .h1 { return .failed("This page has no level 1 heading.") }
      let first = target.page.headings.first { $0.tag == .h1 && $0.isExposed }
      return target == first ? .passed : .failed("This is a second level 1 heading on the page.")
    }
  ]

  static let examples: [Example] = [
    .passed("one", "<main><h1>Your name</h1></main>"),
    .failed("two", "<main><h1>Your name</h1>↓<h1>Help</h1></main>"),
    .failed("none", "↓<main><h2>Your name</h2></main>"),
    .inapplicable("no main landmark", "<p>Text</p>"),
  ]
}
