import Kerbcut
import KerbcutService

struct NavBackLinkBeforeMain: Check {
  static let about = About(
    id: "nav-back-link-before-main",
    title: "Back links and breadcrumbs stand before the main content",
    requirements: [.govuk(5), .govuk(13)],
    why: "The skip link should pass them.",
    fix: "Move the back link or breadcrumbs in front of the `main` element.",
    guidance: .designSystem("components/back-link", "Back link"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability(
    "Each back link and breadcrumb trail in the design system’s classes on a page with a main landmark"
  ) { page in
    page.main == nil
      ? []
      : page.service.backLinks.filter { $0.hasClass("govuk-back-link") }
        + page.service.breadcrumbs.filter { $0.hasClass("govuk-breadcrumbs") }
  }

  let expectations = [
    Expectation("It is not inside the main landmark") { (target: Element) in
      let isInside = target.page.main.map(target.isInside) ?? false
      let what = target.tag == .a ? "back link is" : "breadcrumbs are"
      return isInside ? .failed("The \(what) inside the main content, so the skip link does not pass.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("before", #"<a class="govuk-back-link" href="/">Back</a><main>Text</main>"#),
    .failed("inside", #"<main>↓<a class="govuk-back-link" href="/">Back</a>Text</main>"#),
    .inapplicable("neither", "<main>Text</main>"),
  ]
}
