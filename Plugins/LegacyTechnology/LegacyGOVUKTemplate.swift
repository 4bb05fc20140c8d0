import Kerbcut

struct LegacyGOVUKTemplate: Check {
  static let about = About(
    id: "legacy-govuk-template",
    title: "The page is not made with the retired GOV.UK template",
    requirements: [.govuk(11), .govuk(13)],
    why: "The template and GOV.UK elements were retired years ago and get no accessibility fixes.",
    fix: "Move to GOV.UK Frontend.",
    weight: .warning,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability("The body of each page") { page in
    page.body.map { $0.tag == .body ? [$0] : [] } ?? []
  }

  let expectations = [
    Expectation("It shows at most one marker of the template, elements or toolkit") { (body: Element) in
      let markers = body.page.frontend.retired
      guard Set(markers).count > 1 else { return .passed }
      return .failed(
        "This page is made with the retired GOV.UK template or elements.",
        evidence: [Evidence("Markers", Set(markers).sorted().prefix(8).joined(separator: ", "))])
    }
  ]

  static let examples: [Example] = [
    .passed("current", #"<p class="govuk-body">Text</p>"#),
    .failed(
      "retired",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title></head>↓<body><header "#
        + #"id="global-header"></header><h1 class="heading-large">Name</h1></body></html>"#
    ),
    .inapplicable(
      "frames",
      "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><frameset><frame src=\"a\"></frameset></html>"),
  ]
}
