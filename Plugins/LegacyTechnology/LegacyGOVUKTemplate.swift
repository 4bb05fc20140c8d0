import Kerbcut
import KerbcutService

struct LegacyGOVUKTemplate: Check {
  static let about = About(
    id: "legacy-govuk-template",
    title: "The page is not made with a retired template",
    requirements: [.govuk(11), .govuk(13)],
    why: "Retired templates, such as the GOV.UK template and GOV.UK elements, get no accessibility fixes.",
    fix: "Move to what your organisation uses now: on GOV.UK, GOV.UK Frontend.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability("The body of each page") { page in
    page.body.map { $0.tag == .body ? [$0] : [] } ?? []
  }

  let expectations = [
    Expectation("It shows no marker of a template that the user’s list calls retired") { (body: Element) in
      guard let own = RetiredTemplate.first(on: body.page) else { return .passed }
      return .failed(
        "This page is made with ‘\(own.name)’, which is retired.", evidence: [Evidence("Marker", own.marker)])
    },
    Expectation("It shows at most one marker of the GOV.UK template, elements or toolkit") { (body: Element) in
      let markers = body.page.service.frontend.retired
      guard Set(markers).count > 1 else { return .passed }
      return .failed(
        "This page is made with the retired GOV.UK template or elements.",
        evidence: [Evidence("Markers", Set(markers).sorted().prefix(8).joined(separator: ", "))])
    },
  ]

  static let examples: [Example] = [
    .passed("current", #"<p class="govuk-body">Text</p>"#),
    .failed(
      "retired",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title></head>↓<body><header "#
        + #"id="global-header"></header><h1 class="heading-large">Name</h1></body></html>"#
    ),
    .failed(
      "a council’s own",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title></head>↓<body><div id="ac-wrap"></div></body></html>"#,
      options: PageOptions(lists: ["retired-templates": ["Anytown 2012 | ac-grid | ac-wrap"]])),
    .inapplicable(
      "frames",
      "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><frameset><frame src=\"a\"></frameset></html>"),
  ]
}
