import Kerbcut
import KerbcutService

struct CompOutdatedMarkup: Check {
  static let about = About(
    id: "comp-outdated-markup",
    title: "The markup is that of a current GOV.UK Frontend",
    requirements: [.govuk(11), .govuk(13)],
    why: "Old markup misses fixes for assistive technology.",
    fix: "Update GOV.UK Frontend and its HTML together.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("The body of each page with classes of GOV.UK Frontend") { page in
    page.service.frontend.usesGOVUK ? [page.body].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("It shows no marker of an older version") { (body: Element) in
      guard let oldest = body.page.oldMarkup.min(by: { $0.version < $1.version }) else { return .passed }
      return .failed(
        "This page has markup from before GOV.UK Frontend \(oldest.versionText): \(oldest.what).",
        at: oldest.element.targetRange)
    }
  ]

  static let examples: [Example] = [
    .passed("current", #"<div class="govuk-hint">Hint</div>"#),
    .failed("a span hint", #"↓<span class="govuk-hint">Hint</span>"#),
    .inapplicable("other markup", "<p>Text</p>"),
  ]
}
