import Kerbcut
import KerbcutService

struct PageServiceNameShown: Check {
  static let about = About(
    id: "page-service-name-shown",
    title: "Pages of a service show its name",
    requirements: [.govuk(2), .govuk(4)],
    why: "People who arrive from a link need to know which service they are in.",
    fix: "Add the service navigation component with the service’s name, the same as in the title.",
    guidance: .designSystem("components/service-navigation", "Service navigation"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("The GOV.UK header of each page within a service") { page in
    [.question, .checkAnswers, .confirmation].contains(page.service.kind)
      ? [page.service.govukHeader].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("A service name is shown, and it is the one in the title") { (header: Element) in
      let page = header.page
      guard let shown = page.service.nameElement else {
        return page.service.nameInTitle == nil
          ? .ask(.whichService)
          : .failed("The header of this page does not name the service.")
      }
      guard let named = page.service.nameInTitle, named.phrase != shown.renderedText.phrase else { return .passed }
      return .failed(
        "The page shows the service name ‘\(shown.renderedText)’, the title says ‘\(named)’.", at: shown.targetRange)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "shown",
      page(
        title: "Age – Apply – GOV.UK",
        #"<div class="govuk-header">GOV.UK</div><span class="govuk-header__service-name">Apply</span>"#)),
    .failed("not shown", page(title: "Age – Apply – GOV.UK", #"↓<div class="govuk-header">GOV.UK</div>"#)),
    .failed(
      "another name",
      page(
        title: "Age – Renew – GOV.UK",
        #"<div class="govuk-header">GOV.UK</div>↓<span class="govuk-header__service-name">Apply</span>"#)),
    .cantTell("no name anywhere", page(title: "Age – GOV.UK", #"↓<div class="govuk-header">GOV.UK</div>"#)),
    .inapplicable("a content page", #"<div class="govuk-header">GOV.UK</div><main><h1>Guide</h1></main>"#),
  ]

  private static func page(title: String, _ header: String) -> String {
    ExamplePage.html(
      title: title,
      header + #"<main><form method="post"><label>Age <input name="a"></label><button>Continue</button></form></main>"#)
  }
}

extension Question {
  fileprivate static let whichService = Question(
    "which-service", "Which service is this page part of? Neither its header nor its title says.",
    text: "The header of this page does not name the service.", none: .inapplicable, lacks: [Lack(.owner)])
}
