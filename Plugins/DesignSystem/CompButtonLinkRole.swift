import Kerbcut

struct CompButtonLinkRole: Check {
  static let about = About(
    id: "comp-button-link-role",
    title: "Links that look like buttons act like buttons",
    requirements: [.govuk(13)],
    why: "The link looks like a button, so the space bar should work.",
    fix: "Add `role=\"button\"`, `draggable=\"false\"` and `data-module=\"govuk-button\"`.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each link with the class `govuk-button`") { page in
    page.elements(withClass: "govuk-button").filter { $0.tag == .a && $0.has(.href) && $0.isRendered }
  }

  let expectations = [
    Expectation("It has the role `button` and the script of the component") { (link: Element) in
      if !link.has(.role, "button") { return .failed("This link looks like a button and has no `role=\"button\"`.") }
      let hasScript = link.attribute(.dataModule)?.hasSuffix("button") ?? false
      return hasScript ? .passed : .failed("This link looks like a button, but the space bar does not work on it.")
    }
  ]

  static let examples: [Example] = [
    .passed("component", #"<a href="/a" class="govuk-button" role="button" data-module="govuk-button">Apply</a>"#),
    .failed("no role", #"↓<a href="/a" class="govuk-button">Apply</a>"#),
    .failed("no script", #"↓<a href="/a" class="govuk-button" role="button">Apply</a>"#),
    .inapplicable("a button", #"<button class="govuk-button">Apply</button>"#),
  ]
}
