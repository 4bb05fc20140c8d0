import Kerbcut

struct ScotDesignSystemShell: Check {
  static let about = About(
    id: "scot-design-system-shell",
    title: "Pages of the Digital Scotland design system have its shell",
    requirements: [.scotland(12)],
    why: "People know where they are, and find help and the way out in the same place.",
    fix: "Use the design system’s page template.",
    weight: .notice,
    profiles: ["scotland"]
  )

  let applicability = Applicability<Page>("A page with at least three kinds of `ds_` class") { page in
    let classes = page.elements(with: .class).flatMap(\.classes).filter { $0.hasPrefix("ds_") }
    return Set(classes).count >= 3 ? [page] : []
  }

  let expectations = [
    Expectation("It has a skip link, the site header and the site footer") { (page: Page) in
      let classes = Set(page.elements(with: .class).flatMap(\.classes))
      var missing: [String] = []
      if page.landmarks.skipLinks.isEmpty { missing.append("skip link") }
      if !classes.contains("ds_site-header") { missing.append("site header") }
      if !classes.contains("ds_site-footer") { missing.append("site footer") }
      return missing.isEmpty
        ? .passed
        : .failed("The page lacks the design system’s \(missing.joined(separator: ", ")).").with(members: missing)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "whole",
      ##"<a class="ds_skip-links__link" href="#main">Skip to main content</a><header class="ds_site-header">Gov</header><main id="main" class="ds_layout"></main><footer class="ds_site-footer">Crown</footer>"##
    ),
    .failed(
      "no footer",
      ##"<!DOCTYPE html>↓<html lang="en"><a class="ds_skip-links__link" href="#main">Skip to main content</a><header class="ds_site-header">Gov</header><main id="main" class="ds_layout"></main>"##
    ),
    .inapplicable("another system", #"<main class="govuk-main-wrapper"></main>"#),
  ]
}
