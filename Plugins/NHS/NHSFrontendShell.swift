import Kerbcut
import KerbcutService

struct NHSFrontendShell: Check {
  static let about = About(
    id: "nhs-frontend-shell",
    title: "NHS pages have the NHS header, footer and skip link",
    requirements: [.nhs(13)],
    why: "People trust what looks the same.",
    fix: "Use the page template of NHS.UK frontend.",
    guidance: .nhsManual("Page template"),
    weight: .warning,
    profiles: ["nhs"]
  )

  let applicability = Applicability<Element>("The body of each whole page") { page in
    page.service.isWholePage ? [page.body].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("There are a header, a footer and a skip link of NHS.UK frontend, and its support snippet with scripts")
    {
      (body: Element) in
      let page = body.page
      let missing = [
        page.service.headerInNHSStyle == nil ? "header" : nil,
        page.elements(withClass: "nhsuk-footer", "nhsuk-footer-container").isEmpty ? "footer" : nil,
        page.landmarks.skipLinks.isEmpty ? "skip link" : nil,
        lacksSnippet(page) ? "support snippet" : nil,
      ].compactMap(\.self)
      return missing.isEmpty
        ? .passed : .failed("This page has no NHS \(missing.joined(separator: ", ")).").with(members: missing)
    }
  ]

  /// Whether components of NHS.UK frontend wait for scripts that nothing on the page tells them of.
  private static func lacksSnippet(_ page: Page) -> Bool {
    let waits = page.elements(with: .dataModule).contains { ($0.attribute(.dataModule) ?? "").hasPrefix("nhsuk-") }
    guard waits, page.scripts.areRun, let body = page.body else { return false }
    if body.hasClass("nhsuk-frontend-supported") || body.hasClass("js-enabled") { return false }
    return !page.elements(named: .script).contains {
      !$0.has(.src) && ($0.textContent.holds("nhsuk-frontend-supported") || $0.textContent.holds("js-enabled"))
    }
  }

  static let examples: [Example] = [
    .passed("all", page("", skip + #"<header class="nhsuk-header">NHS</header>"#)),
    .failed("a header of one’s own", page("↓", skip + "<header>Trust</header>")),
    .failed(
      "no support snippet",
      page(
        "↓",
        skip + #"<header class="nhsuk-header" data-module="nhsuk-header">NHS</header>"#
          + #"<script type="module" src="/nhsuk.js"></script>"#)),
    .inapplicable("an example of a header, not a page", #"<header class="nhsuk-header">NHS</header><main></main>"#),
  ]

  private static let skip = ##"<a class="nhsuk-skip-link" href="#m">Skip to main content</a>"##

  private static func page(_ mark: String, _ frame: String) -> String {
    #"<!DOCTYPE html><html lang="en"><head><title>T</title></head>"# + mark + "<body>" + frame
      + #"<main id="m"></main><footer class="nhsuk-footer">F</footer></body></html>"#
  }
}
