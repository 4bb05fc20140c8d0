import Kerbcut

struct CompSummaryListMarkup: Check {
  static let about = About(
    id: "comp-summary-list-markup",
    title: "Summary lists are lists of terms",
    requirements: [.govuk(13)],
    why: "Broken lists are read wrongly.",
    fix: "Use `dl` with rows of `dt` and `dd`, and the no-actions modifier in place of an empty span.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each summary list") { page in
    page.elements(withClass: "govuk-summary-list", "nhsuk-summary-list").filter(\.isRendered)
  }

  let expectations = [
    Expectation("It is a `dl` whose rows hold `dt` and `dd`") { (list: Element) in
      guard list.tag == .dl else {
        return .failed("This summary list is a `\(list.localName)`, not a `dl`.")
      }
      let rows = list.children.filter {
        $0.hasClass("govuk-summary-list__row") || $0.hasClass("nhsuk-summary-list__row")
      }
      let broken = rows.first { row in
        !row.children.contains { $0.tag == .dt } || !row.children.contains { $0.tag == .dd }
      }
      return broken.map { .failed("This row has no `dt` or no `dd`.", at: $0.targetRange) } ?? .passed
    },
    Expectation("It has no empty span for actions") { (list: Element) in
      let empty = list.firstDescendant {
        $0.tag == .span && $0.hasClass("govuk-summary-list__actions") && $0.renderedText.isEmpty
      }
      return empty.map { .failed("This row has the empty span from before version 4.", at: $0.targetRange) } ?? .passed
    },
  ]

  static let examples: [Example] = [
    .passed(
      "dl",
      #"<dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt>Name</dt><dd>Siân</dd></div></dl>"#),
    .failed("a div", #"↓<div class="govuk-summary-list">Name: Siân</div>"#),
    .failed(
      "a row without dd",
      #"<dl class="govuk-summary-list">↓<div class="govuk-summary-list__row"><dt>Name</dt></div></dl>"#),
    .failed(
      "an empty span for actions",
      #"<dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt>Name</dt><dd>Siân</dd>"#
        + #"↓<span class="govuk-summary-list__actions"></span></div></dl>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
