import Kerbcut

struct PageJSSnippet: Check {
  static let about = About(
    id: "page-js-snippet",
    title: "The page tells components that scripts work",
    requirements: [.govuk(11), .govuk(13)],
    why: "Without the snippet, tabs, accordions and character counts stay in their plain form or break.",
    fix:
      "Copy the current snippet of GOV.UK Frontend to the start of the body "
      + "and allow it in the Content Security Policy.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>(
    "The body of each page with scripts and an element whose `data-module` starts with `govuk-`"
  ) { page in
    guard let body = page.body, !page.elements(named: .script).isEmpty else { return [] }
    let hasModule = page.elements(with: .dataModule).contains {
      let module = $0.attribute(.dataModule) ?? ""
      return module.hasPrefix("govuk-") && module != "govuk-skip-link" && module != "govuk-button"
    }
    return hasModule ? [body] : []
  }

  let expectations = [
    Expectation("A class or a script in the body says `govuk-frontend-supported` or `js-enabled`") { (body: Element) in
      if body.hasClass("govuk-frontend-supported") || body.hasClass("js-enabled") { return .passed }
      let hasSnippet = body.page.elements(named: .script).contains {
        !$0.has(.src) && $0.textContent.holds("js-enabled")
      }
      return hasSnippet
        ? .passed : .failed("Nothing on this page tells GOV.UK Frontend’s components that scripts work.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "snippet is there",
      #"<script>document.body.classList.add('js-enabled')</script><div data-module="govuk-tabs"></div>"#),
    .failed(
      "no snippet",
      #"<!DOCTYPE html><html lang="en"><head><title>Apply</title></head>↓<body><div data-module="govuk-tabs"></div>"#
        + #"<script src="app.js"></script></body></html>"#),
    .inapplicable("no component that needs scripts", #"<script src="app.js"></script><p>Text</p>"#),
  ]
}
