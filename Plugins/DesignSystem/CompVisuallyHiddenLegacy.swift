import Kerbcut
import KerbcutService

struct CompVisuallyHiddenLegacy: Check {
  static let about = About(
    id: "comp-visually-hidden-legacy",
    title: "Text is hidden with the current class",
    requirements: [.govuk(11)],
    why: "The text may show, or vanish for everyone.",
    fix: "Use `govuk-visually-hidden`.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>(
    "Each element with an older class for hidden text on a page with classes of GOV.UK Frontend"
  ) { page in
    guard page.service.frontend.usesGOVUK, page.service.frontend.retired.isEmpty else { return [] }
    return page.elements(withClass: "visuallyhidden", "visually-hidden", "sr-only")
  }

  let expectations = [
    Expectation("The page’s own style sheet has a rule for the class") { (element: Element) in
      let names = element.classes.filter { ["visuallyhidden", "visually-hidden", "sr-only"].contains($0) }
      let hasRule = element.page.elements(named: .style).contains { style in
        names.contains { style.textContent.holds("." + $0) }
      }
      let hasOwnSheet = element.page.elements(named: .link).contains { $0.has(.rel, "stylesheet") }
      return hasRule || hasOwnSheet
        ? .passed : .failed("Nothing on this page says how `\(names.first ?? "")` hides text.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "a rule",
      #"<style>.sr-only { position: absolute }</style><p class="govuk-body"><span class="sr-only">Hidden</span></p>"#),
    .failed("none", #"<p class="govuk-body">↓<span class="sr-only">Hidden</span></p>"#),
    .inapplicable("the class", #"<span class="govuk-visually-hidden">Hidden</span>"#),
  ]
}
