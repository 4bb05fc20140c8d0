import Kerbcut
import KerbcutService

struct LegacyCrown: Check {
  static let about = About(
    id: "legacy-crown",
    title: "The GOV.UK header shows the Tudor Crown",
    requirements: [.govuk(13)],
    why: "An out-of-date crown looks like a copy of GOV.UK.",
    fix: "Update to GOV.UK Frontend 5.2 or later. The Tudor Crown has been required since 1 March 2024.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each GOV.UK header") { [$0.service.govukHeader].compactMap(\.self) }

  let expectations = [
    Expectation("It has no marker of the St Edward’s Crown") { (header: Element) in
      let old = header.firstDescendant { part in
        part.hasClass("govuk-header__logotype-crown") || part.hasClass("govuk-header__logotype-text")
          || (part.attribute(.src) ?? "").holds("govuk-logotype-crown.png")
          || (part.attribute(.src) ?? "").holds("gov.uk_logotype_crown")
      }
      return old.map { .failed("The header shows the St Edward’s Crown of before 2024.", at: $0.targetRange) }
        ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("current", #"<header class="govuk-header"><svg class="govuk-header__logotype"></svg></header>"#),
    .failed("old crown", #"<header class="govuk-header">↓<svg class="govuk-header__logotype-crown"></svg></header>"#),
    .inapplicable("no GOV.UK header", "<header>Anytown</header>"),
  ]
}
