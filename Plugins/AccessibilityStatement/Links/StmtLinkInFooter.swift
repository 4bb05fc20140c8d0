import Kerbcut
import KerbcutService

struct StmtLinkInFooter: Check {
  static let about = About.statement(
    id: "stmt-link-in-footer",
    title: "The link to the statement stands in the footer or header",
    why: "People look for it there, on every page.",
    fix: "Put the link into the footer.",
    weight: .warning
  )

  let applicability = Applicability<Element>("The first link to an accessibility statement on a page with a footer") {
    page in
    guard page.landmarks.footer != nil || page.landmarks.header != nil, page.service.statement == nil else { return [] }
    let links = page.service.statementLinks
    let outer = links.first { link in
      [page.landmarks.footer, page.landmarks.header].contains { $0.map(link.isInside) ?? false }
    }
    return (outer ?? links.first).map { [$0] } ?? []
  }

  let expectations = [
    Expectation("It is inside the footer or header of the page") { (link: Element) in
      let isOuter = [link.page.landmarks.footer, link.page.landmarks.header].contains { $0.map(link.isInside) ?? false }
      return isOuter ? .passed : .failed("The link to the accessibility statement is in neither footer nor header.")
    }
  ]

  static let examples: [Example] = [
    .passed("in the footer", #"<main>Hi</main><footer><a href="/accessibility">Accessibility statement</a></footer>"#),
    .failed(
      "in the text", #"<main>Read ↓<a href="/a">Accessibility statement</a></main><footer>Crown copyright</footer>"#),
    .inapplicable(
      "a subject of the site",
      #"<nav><a href="/design/accessibility">Accessibility</a></nav><footer>Crown copyright</footer>"#),
    .inapplicable("no link", "<footer>Crown copyright</footer>"),
  ]
}
