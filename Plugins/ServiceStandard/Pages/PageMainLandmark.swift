import Kerbcut

struct PageMainLandmark: Check {
  static let about = About(
    id: "page-main-landmark",
    title: "The page has one main landmark with the main heading in it",
    requirements: [.govuk(5), .govuk(13)],
    why: "People jump to the main landmark to get past the header.",
    fix: "Wrap the content of the page, with its main heading, in one `main` element.",
    guidance: .designSystem("styles/page-template", "Page template"),
    weight: .error
  )

  let applicability = Applicability("Each page with a body, unless it only holds frames") { page in
    page.body.map { $0.tag == .body && !$0.renderedText.isEmpty ? [page] : [] } ?? []
  }

  let expectations = [
    Expectation("There is exactly one main landmark") { (page: Page) in
      let mains = page.mains
      if mains.isEmpty { return .failed("This page has no main landmark.", weight: page.weightOfMain) }
      return mains.count == 1
        ? .passed
        : .failed(
          "This page has \(mains.count) main landmarks.", weight: page.weightOfMain, at: mains[1].targetRange)
    },
    Expectation("The main heading is inside the main landmark") { (page: Page) in
      guard let heading = page.headings.first(where: { $0.tag == .h1 }), let main = page.mains.first else {
        return .passed
      }
      let isInside = page.headings.contains { $0.tag == .h1 && $0.isInside(main) }
      return isInside
        ? .passed
        : .failed("The main heading is outside the main landmark.", weight: .warning, at: heading.targetRange)
    },
  ]

  static let examples: [Example] = [
    .passed("one", "<main><h1>Your name</h1></main>"),
    .failed("none", ExamplePage.html(marksRoot: true, "<h1>Your name</h1>")),
    .failed("two", "<main><h1>Your name</h1></main>↓<main>More</main>"),
    .failed("heading outside", "↓<h1>Your name</h1><main>Text</main>"),
    .inapplicable("an empty page", ""),
  ]
}

extension Page {
  /// The templates of GOV.UK and the NHS have a main landmark; no criterion of WCAG asks for one elsewhere.
  fileprivate var weightOfMain: Weight? {
    options.profile.map(["govuk", "nhs", "prototype"].contains) ?? false ? nil : .warning
  }

  fileprivate var mains: [Element] {
    let byRole = elements(with: .role).filter { $0.has(.role, "main") }
    return (elements(named: .main).filter { !$0.has(.role) } + byRole).unique.filter { $0.isRendered && $0.isExposed }
  }
}
