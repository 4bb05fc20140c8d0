import Kerbcut

struct JourneyCheckAnswersChangeLinks: Check {
  static let about = About(
    id: "journey-check-answers-change-links",
    title: "Each change link names its answer",
    requirements: [.govuk(4), .govuk(5), .wcag("2.4.4")],
    why: "A list of six links called “Change” is useless to people who use a screen reader.",
    fix: "Add visually hidden text that names the row, and in a summary card the card.",
    guidance: .designSystem("components/summary-list", "Summary list"),
    weight: .error,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability<Element>("Each link in a summary list or card that has two or more") { page in
    page.elements(withClass: "govuk-summary-list", "nhsuk-summary-list", "app-check-your-answers").flatMap { list in
      let links = list.descendants(named: .a).filter {
        $0.has(.href) && $0.isExposed
          && $0.isInside(
            classNamed: "govuk-summary-list__actions", "nhsuk-summary-list__actions", "app-check-your-answers__change",
            "govuk-summary-list__actions-list-item")
      }
      return links.count > 1 ? links : []
    }.unique
  }

  let expectations = [
    Expectation("Its name says more than “Change”, and no link to another place has the same name") { (link: Element) in
      let name = link.name.phrase
      if name.words.count < 2 {
        return .failed("This link is called ‘\(link.name)’ and does not say what it changes.")
      }
      let double = link.page.elements(withClass: "govuk-summary-list", "nhsuk-summary-list", "app-check-your-answers")
        .lazy.flatMap { $0.descendants(named: .a) }
        .first { $0.node < link.node && $0.has(.href) && $0.address != link.address && $0.name.phrase == name }
      return double == nil
        ? .passed : .failed("Another link on this page, to another place, is called ‘\(link.name)’ too.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "hidden words",
      list(
        row(##"<a href="#n">Change<span class="govuk-visually-hidden"> name</span></a>"##)
          + row(##"<a href="#a">Change<span class="govuk-visually-hidden"> address</span></a>"##))),
    .failed("only Change", list(row(##"↓<a href="#n">Change</a>"##) + row(##"↓<a href="#a">Change</a>"##))),
    .failed("the same twice", list(row(##"<a href="#n">Change name</a>"##) + row(##"↓<a href="#a">Change name</a>"##))),
    .inapplicable("one link", list(row(##"<a href="#n">Change</a>"##))),
  ]

  private static func list(_ rows: String) -> String { "<dl class=\"govuk-summary-list\">\(rows)</dl>" }
  private static func row(_ link: String) -> String {
    "<div><dt>Name</dt><dd>Siân</dd><dd class=\"govuk-summary-list__actions\">\(link)</dd></div>"
  }
}
