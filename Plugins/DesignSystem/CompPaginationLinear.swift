import Kerbcut
import KerbcutService

struct CompPaginationLinear: Check {
  static let about = About(
    id: "comp-pagination-linear",
    title: "Question pages have no pagination",
    requirements: [.govuk(4)],
    why: "Pages of a form are not pages of a list.",
    fix: "Use a Continue button and a back link.",
    guidance: .designSystem("components/pagination", "Pagination"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("The first pagination of each question page, or its main heading") {
    page in
    guard page.service.kind == .question else { return [] }
    let paginations = page.elements(withClass: "govuk-pagination", "nhsuk-pagination").filter(\.isRendered)
    return paginations.isEmpty ? [page.h1].compactMap(\.self) : [paginations[0]]
  }

  let expectations = [
    Expectation("There is no pagination") { (target: Element) in
      target.hasClass("govuk-pagination") || target.hasClass("nhsuk-pagination")
        ? .failed("This question page has pagination.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("none", form("")),
    .failed("pagination", form(#"↓<nav class="govuk-pagination"><a href="/2">Next</a></nav>"#)),
    .inapplicable("a list", #"<h1>Results</h1><nav class="govuk-pagination"><a href="/2">Next</a></nav>"#),
  ]

  private static func form(_ extra: String) -> String {
    "<main><h1>Name</h1><form method=\"post\"><label>Name <input "
      + "name=\"n\"></label><button>Continue</button></form>\(extra)</main>"
  }
}
