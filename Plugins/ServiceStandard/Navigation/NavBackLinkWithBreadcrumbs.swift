import Kerbcut
import KerbcutService

struct NavBackLinkWithBreadcrumbs: Check {
  static let about = About(
    id: "nav-back-link-with-breadcrumbs",
    title: "A page has a back link or breadcrumbs, not both",
    requirements: [.govuk(4)],
    why: "Two ways back that differ confuse people.",
    fix: "Keep the back link in transactions and breadcrumbs in content.",
    guidance: .designSystem("components/back-link", "Back link"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each back link and breadcrumb trail, on pages with either") { page in
    (page.service.backLinks.prefix(1) + page.service.breadcrumbs.prefix(1)).sorted { $0.node < $1.node }
  }

  let expectations = [
    Expectation("The page does not have the other one") { (target: Element) in
      target.tag != .a && !target.page.service.backLinks.isEmpty
        ? .failed("This page has both breadcrumbs and a back link.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("back link only", #"<a class="govuk-back-link" href="/a">Back</a><main>Text</main>"#),
    .failed(
      "both",
      #"<a class="govuk-back-link" href="/a">Back</a>↓<div class="govuk-breadcrumbs"><a href="/">Home</a></div>"#),
    .inapplicable("neither", "<p>Text</p>"),
  ]
}
