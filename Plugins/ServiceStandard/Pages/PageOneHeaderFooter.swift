import Kerbcut
import KerbcutService

struct PageOneHeaderFooter: Check {
  static let about = About(
    id: "page-one-header-footer",
    title: "Header and footer components share one header and one footer",
    requirements: [.govuk(13)],
    why: "Two banners make the list of landmarks longer and less useful.",
    fix: "In GOV.UK Frontend 6 wrap the header components in one `header` and the footer in one `footer`.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>(
    "Each `header` and `footer` at top level of a page made with GOV.UK Frontend 6"
  ) { page in
    guard page.service.frontend.isVersion6 else { return [] }
    return page.elements(named: .header, .footer).filter { $0.isTopLevel && $0.isRendered }
  }

  let expectations = [
    Expectation("It is the first of its kind") { (target: Element) in
      let first = target.page.elements(named: target.tag).first { $0.isTopLevel && $0.isRendered }
      let kind = target.tag == .header ? "header" : "footer"
      return first == target ? .passed : .failed("This is a second \(kind) at the top level of the page.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "one each",
      #"<header class="govuk-template__header"><div class="govuk-header">GOV.UK</div></header><footer>F</footer>"#),
    .failed(
      "two headers",
      #"<header class="govuk-template__header"><div class="govuk-header">GOV.UK</div></header>↓<header>Menu</header>"#),
    .inapplicable("older markup", #"<header class="govuk-header">GOV.UK</header><header>Menu</header>"#),
  ]
}
