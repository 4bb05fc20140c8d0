import Kerbcut

struct PageHasTopHeading: Check {
  static let about = About(
    id: "page-has-top-heading",
    title: "The page has a level 1 heading",
    why: "People who move by headings look for the one that names the page.",
    fix: "Make the heading that names the page `h1`.",
    weight: .warning,
    profiles: ["public", "council"]
  )

  let applicability = Applicability<Element>("The first heading of each page that has one, and more than a few words") {
    page in
    guard page.mainText.hasWords(20) else { return [] }
    return page.elements(role: .heading).filter { !$0.name.isEmpty }.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("A heading of the page is of level 1") { (first: Element) in
      first.page.elements(role: .heading).contains { $0.isTopHeading }
        ? .passed : .failed("This page has headings, but none of level 1.")
    }
  ]

  private static let text = "<p>\(String(repeating: "The road is closed. ", count: 6))</p>"

  static let examples: [Example] = [
    .passed("one", "<h1>Roads</h1>\(text)"),
    .passed("by its role", #"<div role="heading" aria-level="1">Roads</div>\#(text)"#),
    .failed("none", "↓<h2>Roads</h2>\(text)<h3>York</h3>"),
    .inapplicable("no heading", text),
    .inapplicable("few words", "<h2>Roads</h2>"),
  ]
}

extension Element {
  fileprivate var isTopHeading: Bool {
    if let level = value(.ariaLevel).flatMap(Int.init(html:)) { return level == 1 }
    return tag == .h1
  }
}
