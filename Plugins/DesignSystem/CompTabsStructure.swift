import Kerbcut

struct CompTabsStructure: Check {
  static let about = About(
    id: "comp-tabs-structure",
    title: "Tabs work as a list of links",
    requirements: [.govuk(13)],
    why: "Without scripts the tabs must work as a list of links.",
    fix: "Use the component’s markup: a title, links to panels on the page, the selected class on the list item.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each set of tabs of GOV.UK Frontend") { page in
    page.elements(withClass: "govuk-tabs").filter { !$0.hasClass("govuk-tabs__title") && $0.isRendered }
  }

  let expectations = [
    Expectation("Each tab is a link to a panel on the page") { (tabs: Element) in
      let links = tabs.descendants(named: .a).filter { $0.hasClass("govuk-tabs__tab") }
      guard !links.isEmpty else { return .failed("These tabs hold no links.") }
      let loose = links.first { link in
        let address = link.address
        return !address.hasPrefix("#") || tabs.page.element(id: String(address.dropFirst())) == nil
      }
      return loose.map { .failed("The tab ‘\($0.renderedText)’ leads to no panel on this page.", at: $0.targetRange) }
        ?? .passed
    },
    Expectation("The selected class is on the list item, and there is a title") { (tabs: Element) in
      if let tab = tabs.firstDescendant(where: { $0.hasClass("govuk-tabs__tab--selected") }) {
        return .failed("The selected class is on the link, as before version 3.", at: tab.targetRange)
      }
      return tabs.firstDescendant { $0.hasClass("govuk-tabs__title") } != nil
        ? .passed : .failed("These tabs have no title.")
    },
  ]

  static let examples: [Example] = [
    .passed(
      "component",
      ##"<div class="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2><ul><li><a "##
        + ##"class="govuk-tabs__tab" href="#p">Past</a></li></ul><div id="p">Text</div></div>"##
    ),
    .failed(
      "no panel",
      ##"<div class="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2>↓<a "##
        + ##"class="govuk-tabs__tab" href="#x">Past</a></div>"##
    ),
    .failed(
      "old class",
      ##"<div class="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2>↓<a class="govuk-tabs__tab "##
        + ##"govuk-tabs__tab--selected" href="#p">Past</a><div id="p"></div></div>"##
    ),
    .failed(
      "no tabs", #"↓<div class="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2><p>Text</p></div>"#),
    .failed(
      "no title",
      ##"↓<div class="govuk-tabs"><a class="govuk-tabs__tab" href="#p">Past</a><div id="p">Text</div></div>"##),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
