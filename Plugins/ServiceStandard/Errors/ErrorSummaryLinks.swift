import Kerbcut
import KerbcutService

struct ErrorSummaryLinks: Check {
  static let about = About(
    id: "error-summary-links",
    title: "Each item of the error summary leads to its field",
    requirements: [.govuk(4), .govuk(5)],
    why: "The link takes people to the mistake.",
    fix: "Link each item to the id of the field; for radios and checkboxes, of the first one.",
    guidance: .designSystem("components/error-summary", "Error summary"),
    weight: .error,
    profiles: ["govuk", "nhs", "public"]
  )

  let applicability = Applicability("Each item of an error summary on a page with fields") { page in
    page.forms.fields.isEmpty ? [] : page.service.errorSummary?.errorItems ?? []
  }

  let expectations = [
    Expectation("It is a link to a field, or to the group that holds it") { (item: Element) in
      let link = item.tag == .a ? item : item.firstDescendant { $0.tag == .a && $0.has(.href) }
      guard let link, !link.leadsNowhere else { return .failed("This error is not a link to the field it is about.") }
      let parts = link.address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return .failed("This link does not lead to a field on the page.") }
      let page = item.page
      guard
        let target = page.element(id: String(parts[1]))
          ?? page.elements(with: .name).first(where: { $0.attribute(.name) == String(parts[1]) })
      else {
        return .failed("There is nothing on this page with the id ‘\(parts[1])’ that this error links to.")
      }
      let isField = [.input, .select, .textarea, .button].contains(target.tag) || target.has(.contenteditable)
      if isField { return .passed }
      let holdsField = !page.forms.fields.inside(target).isEmpty || target.tag == .label
      return holdsField
        ? .failed("This error links to the group around the field, not to the field.", weight: .notice)
        : .failed("This error links to something that is not a field.", weight: .warning)
    }
  ]

  static let examples: [Example] = [
    .passed("to the field", summary(##"<a href="#n">Enter your name</a>"##)),
    .failed("no link", ##"<div class="govuk-error-summary"><ul>↓<li>Enter your name</li></ul></div><input id="n">"##),
    .failed(
      "to nothing",
      ##"<div class="govuk-error-summary"><ul>↓<li><a href="#x">Enter your name</a></li></ul></div><input id="n">"##),
    .failed(
      "to the group",
      ##"<div class="govuk-error-summary"><ul>↓<li><a href="#g">Enter your "##
        + ##"name</a></li></ul></div><div id="g"><input id="n"></div>"##
    ),
    .failed(
      "to another page",
      ##"<div class="govuk-error-summary"><ul>↓<li><a href="/name">Enter your name</a></li></ul></div><input id="n">"##),
    .failed(
      "to a text",
      ##"<div class="govuk-error-summary"><ul>↓<li><a href="#t">Enter your "##
        + ##"name</a></li></ul></div><p id="t">Name</p><input id="n">"##),
    .inapplicable("no errors", #"<input id="n">"#),
  ]

  private static func summary(_ item: String) -> String {
    "<div class=\"govuk-error-summary\"><ul><li>\(item)</li></ul></div><input id=\"n\">"
  }
}
