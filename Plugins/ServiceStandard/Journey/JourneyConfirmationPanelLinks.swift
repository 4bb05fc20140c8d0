import Kerbcut

struct JourneyConfirmationPanelLinks: Check {
  static let about = About(
    id: "journey-confirmation-panel-links",
    title: "The confirmation panel holds nothing to click",
    requirements: [.govuk(5)],
    why: "The focus style cannot be seen well on the panel’s background.",
    fix: "Move the link or button below the panel.",
    guidance: .designSystem("patterns/confirmation-pages", "Confirmation pages"),
    weight: .error,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each confirmation panel of GOV.UK Frontend") { page in
    page.elements(withClass: "govuk-panel--confirmation").filter(\.isRendered)
  }

  let expectations = [
    Expectation("There is no link, button or field in it") { (panel: Element) in
      let control = panel.firstDescendant {
        $0.tag == .a && $0.has(.href)
          || [.button, .input, .select, .textarea].contains($0.tag) && $0.inputType != .hidden
      }
      return control.map { .failed("The confirmation panel holds something to click.", at: $0.targetRange) } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("words only", #"<div class="govuk-panel govuk-panel--confirmation"><h1>Sent</h1></div>"#),
    .failed("a link", #"<div class="govuk-panel govuk-panel--confirmation"><h1>Sent</h1>↓<a href="/">Home</a></div>"#),
    .inapplicable("no panel", "<h1>Sent</h1>"),
  ]
}
