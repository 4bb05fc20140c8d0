import Kerbcut

struct PageHasTopHeading: Check {
  static let about = About(
    id: "page-has-top-heading",
    title: "The page has a level 1 heading",
    why: "People who move by headings look for the one that names the page.",
    fix: "Make the heading that names the page `h1`.",
    guidance: .tutorial("page-structure/headings", "Headings"),
    weight: .warning,
    profiles: ["public", "council"],
    isAboutWholePage: true
  )

  let applicability = Applicability<Element>(
    "The first heading of each page with more than a few words; the content of one with many that has no heading"
  ) { page in
    guard page.text.main.hasWords(20) else { return [] }
    let first = page.elements(role: .heading).first { !$0.name.isEmpty }
    guard first == nil, page.text.main.hasWords(40), page.main != nil else { return first.map { [$0] } ?? [] }
    return page.mainOrBody.map { [$0] } ?? []
  }

  let expectations = [
    Expectation("A heading of the page is of level 1") { (first: Element) in
      if first.role != .heading { return .failed("This page has no heading.") }
      return first.page.elements(role: .heading).contains { $0.isTopHeading }
        ? .passed : .failed("This page has headings, but none of level 1.")
    }
  ]

  private static let text = "<p>\(String(repeating: "The road is closed. ", count: 6))</p>"

  static let examples: [Example] = [
    .passed("one", "<h1>Roads</h1>\(text)"),
    .passed("by its role", #"<div role="heading" aria-level="1">Roads</div>\#(text)"#),
    .failed("none", "↓<h2>Roads</h2>\(text)<h3>York</h3>"),
    .failed("no heading at all", "↓<main>\(text)\(text)</main>"),
    .inapplicable("no heading in a part of a page", text),
    .inapplicable("few words", "<h2>Roads</h2>"),
  ]
}

extension Element {
  fileprivate var isTopHeading: Bool {
    if let level = value(.ariaLevel).flatMap(Int.init(html:)) { return level == 1 }
    return tag == .h1
  }
}
