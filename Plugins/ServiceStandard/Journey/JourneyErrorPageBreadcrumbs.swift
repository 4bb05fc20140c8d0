import Kerbcut
import KerbcutService

struct JourneyErrorPageBreadcrumbs: Check {
  static let about = About(
    id: "journey-error-page-breadcrumbs",
    title: "Error pages have no breadcrumbs",
    requirements: [.govuk(4)],
    why: "The path to a page that is not there means nothing.",
    fix: "Remove the breadcrumbs from error pages.",
    guidance: .designSystem("patterns/page-not-found-pages", "Page not found pages"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("The breadcrumbs, else the main heading, of each error page") { page in
    guard page.service.kind == .notFound || page.service.kind == .error else { return [] }
    return page.service.breadcrumbs.isEmpty ? [page.h1].compactMap(\.self) : page.service.breadcrumbs
  }

  let expectations = [
    Expectation("There are no breadcrumbs") { (target: Element) in
      target.page.service.breadcrumbs.contains(target) ? .failed("This error page has breadcrumbs.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("none", "<h1>Page not found</h1>"),
    .failed("breadcrumbs", #"↓<div class="govuk-breadcrumbs"><a href="/">Home</a></div><h1>Page not found</h1>"#),
    .inapplicable("no error page", #"<div class="govuk-breadcrumbs"><a href="/">Home</a></div><h1>Guide</h1>"#),
  ]
}
