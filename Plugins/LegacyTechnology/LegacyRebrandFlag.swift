import Kerbcut
import KerbcutService

struct LegacyRebrandFlag: Check {
  static let about = About(
    id: "legacy-rebrand-flag",
    title: "No flag of the rebrand is left over",
    requirements: [.govuk(13)],
    why: "Left-over flags hide what is in use.",
    fix: "Remove the class `govuk-template--rebranded` and the `assets/rebrand` paths.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("The root element of each page with markup of GOV.UK Frontend 6") { page in
    page.service.frontend.isVersion6 ? [page.root].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("It has no class of the rebrand, and the page no path of it") { (root: Element) in
      if root.hasClass("govuk-template--rebranded") {
        return .failed("The class `govuk-template--rebranded` is left over.")
      }
      let path = root.page.elements(named: .link, .script, .img, .meta).first { element in
        [Name.href, .src, .content].contains { (element.attribute($0) ?? "").holds("assets/rebrand") }
      }
      return path.map { .failed("A path of the rebrand is left over.", at: $0.targetRange) } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("clean", #"<header class="govuk-template__header"></header>"#),
    .failed(
      "class",
      #"<!DOCTYPE html>↓<html lang="en" "#
        + #"class="govuk-template--rebranded"><head><title>T</title></head><body><header class="govuk-template__header"></header></body></html>"#
    ),
    .failed(
      "path", #"<header class="govuk-template__header"></header>↓<img src="/assets/rebrand/images/crest.svg" alt="">"#),
    .inapplicable("version 5", #"<header class="govuk-header"></header>"#),
  ]
}
