import Kerbcut

struct PageH1Single: Check {
  static let about = About(
    id: "page-h1-single",
    title: "The page has no second level 1 heading",
    requirements: [.govuk(4), .govuk(5)],
    why: "People who move by headings expect one that names the page.",
    fix: "Keep one level 1 heading and make the others level 2.",
    guidance: .contentDesign("Headings"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>(
    "The second level 1 heading of each page with several, else its only one, else its main landmark"
  ) { page in
    guard let main = page.main else { return [] }
    let headings = page.headings.filter { $0.tag == .h1 && $0.isExposed }
    return headings.count > 1 ? [headings[1]] : [headings.first ?? main]
  }

  let expectations = [
    Expectation("It is the page’s only level 1 heading") { (target: Element) in
      if target.tag != .h1 { return .failed("This page has no level 1 heading.") }
      let headings = target.page.headings.filter { $0.tag == .h1 && $0.isExposed }
      guard headings.count > 1 else { return .passed }
      return .failed(
        "This page has \(headings.count) level 1 headings; this is the second.",
        evidence: headings.dropFirst(2).prefix(20).map { Evidence("Also", $0.renderedText, at: $0.targetRange) }
      ).with(members: Array(headings.dropFirst()).lastingMarks)
    }
  ]

  static let examples: [Example] = [
    .passed("one", "<main><h1>Your name</h1></main>"),
    .passed("one, and one that nobody is given", "<main><h1>Your name</h1><h1 hidden>Error</h1></main>"),
    .failed("two", "<main><h1>Your name</h1>↓<h1>Help</h1></main>"),
    .failed("three, told once", "<main><h1>Rates</h1>↓<h1>Bands</h1><h1>Help</h1></main>"),
    .failed("none", "↓<main><h2>Your name</h2></main>"),
    .inapplicable("no main landmark", "<p>Text</p>"),
  ]
}
