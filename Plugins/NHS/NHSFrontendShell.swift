import Kerbcut

struct NHSFrontendShell: Check {
  static let about = About(
    id: "nhs-frontend-shell",
    title: "NHS pages have the NHS header, footer and skip link",
    requirements: [.nhs(13)],
    why: "People trust what looks the same.",
    fix: "Use the page template of NHS.UK frontend.",
    weight: .warning,
    profiles: ["nhs"]
  )

  let applicability = Applicability<Element>("The body of each page under the NHS profile, or on nhs.uk") { page in
    let isNHS = page.options.profile == "nhs" || page.host.map { $0.isWithin("nhs.uk") } ?? false
    return isNHS ? [page.body].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("There are a header, a footer and a skip link of NHS.UK frontend") { (body: Element) in
      let page = body.page
      let missing = [
        page.nhsHeader == nil ? "header" : nil,
        page.elements(withClass: "nhsuk-footer", "nhsuk-footer-container").isEmpty ? "footer" : nil,
        page.skipLinks.isEmpty ? "skip link" : nil,
      ].compactMap(\.self)
      return missing.isEmpty ? .passed : .failed("This page has no NHS \(missing.joined(separator: ", ")).")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "all",
      ##"<a class="nhsuk-skip-link" href="#m">Skip to main content</a><header "##
        + ##"class="nhsuk-header">NHS</header><main id="m"></main><footer class="nhsuk-footer">F</footer>"##,
      options: .init(profile: "nhs")),
    .failed(
      "none", #"<!DOCTYPE html><html lang="en"><head><title>T</title></head>↓<body><p>Text</p></body></html>"#,
      options: .init(profile: "nhs")),
    .inapplicable("another body", "<p>Text</p>"),
  ]
}
