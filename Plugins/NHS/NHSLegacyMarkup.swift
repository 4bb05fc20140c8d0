import Kerbcut
import KerbcutService

struct NHSLegacyMarkup: Check {
  static let about = About(
    id: "nhs-legacy-markup",
    title: "The markup is that of a current NHS.UK frontend",
    requirements: [.nhs(11), .nhs(13)],
    why: "Older markup lacks fixes.",
    fix: "Update NHS.UK frontend.",
    guidance: .nhsManual("Design system"),
    weight: .notice,
    profiles: ["nhs"]
  )

  let applicability = Applicability("The body of each page with classes of NHS.UK frontend") { page in
    page.service.frontend.usesNHS ? [page.body].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("It shows no class from before version 10") { (body: Element) in
      let old = body.page.elements(
        withClass: "nhsuk-u-secondary-text-color", "nhsuk-care-card", "nhsuk-promo", "nhsuk-header__link--service",
        "nhsuk-header__transactional-service-name", "nhsuk-list-panel"
      ).first
      if let old { return .failed("This class is from before NHS.UK frontend 10.", at: old.targetRange) }
      let version = body.page.service.frontend.named.flatMap { Int($0.prefix { $0.isNumber }) }
      return version.map { $0 < 10 } ?? false
        ? .failed("This page uses NHS.UK frontend \(body.page.service.frontend.named ?? "").") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("current", #"<p class="nhsuk-u-secondary-text-colour">Text</p>"#),
    .failed("old", #"↓<p class="nhsuk-u-secondary-text-color">Text</p>"#),
    .failed(
      "an old version",
      #"<!DOCTYPE html><html lang="en"><title>T</title>↓<body><p class="nhsuk-hint">Text</p><script src="/nhsuk-frontend-9.3.0.min.js"></script>"#
    ),
    .inapplicable("other markup", "<p>Text</p>"),
  ]
}
