import Kerbcut
import KerbcutService

struct NavBreadcrumbsInTransaction: Check {
  static let about = About(
    id: "nav-breadcrumbs-in-transaction",
    title: "Question pages have no breadcrumbs",
    requirements: [.govuk(4)],
    why: "They invite people out of a half-done form.",
    fix: "Use a back link instead.",
    guidance: .designSystem("components/breadcrumbs", "Breadcrumbs"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("Each question page’s breadcrumb trail, or its main heading") { page in
    guard page.service.kind == .question else { return [] }
    return page.service.breadcrumbs.isEmpty ? [page.h1].compactMap(\.self) : page.service.breadcrumbs
  }

  let expectations = [
    Expectation("There are no breadcrumbs") { (target: Element) in
      !target.page.service.breadcrumbs.isEmpty ? .failed("This question page has breadcrumbs.") : .passed
    }
  ]

  static let examples: [Example] = [
    .failed("breadcrumbs", #"↓<div class="govuk-breadcrumbs"><a href="/">Home</a></div>"# + form),
    .passed("none", form),
    .inapplicable(
      "a content page", #"<div class="govuk-breadcrumbs"><a href="/">Home</a></div><main><h1>Guide</h1></main>"#),
  ]

  private static let form =
    #"<main><h1>Name</h1><form method="post"><label>Name <input "#
    + #"name="n"></label><button>Continue</button></form></main>"#
}
