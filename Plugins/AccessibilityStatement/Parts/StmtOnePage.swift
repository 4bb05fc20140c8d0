import Kerbcut
import KerbcutService

struct StmtOnePage: Check {
  static let about = About.statement(
    id: "stmt-one-page",
    title: "The statement is on one page",
    why: "People should not have to look for its parts.",
    fix: "Put all parts on one page, without tabs.",
    weight: .notice
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation("It has no tabs and no next page") { (statement: AccessibilityStatement) in
      let page = statement.page
      let isSplit =
        page.elements(named: .a, .link).contains { $0.value(.rel)?.tokens.contains { $0 == "next" } ?? false }
        || page.elements(named: .div).contains { $0.hasClass("govuk-tabs") }
      return isSplit ? .failed("The statement is spread over several pages or tabs.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("one page", StatementExample.model),
    .failed("a next page", StatementExample.marked("</main>", #"<a rel="next" href="/2">Next page</a></main>"#)),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}
