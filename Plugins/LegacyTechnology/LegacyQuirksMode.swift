import Kerbcut

struct LegacyQuirksMode: Check {
  static let about = About(
    id: "legacy-quirks-mode",
    title: "The page is in standards mode",
    requirements: [.govuk(11)],
    why: "Layout and accessibility support vary between browsers in quirks mode.",
    fix: "Start the page with `<!DOCTYPE html>`.",
    guidance: .technologyCode,
    weight: .warning
  )

  let applicability = Applicability("Each HTML page") { page in
    page.markup.isHTML && page.body != nil ? [page] : []
  }

  let expectations = [
    Expectation("Its doctype puts browsers into standards mode") { (page: Page) in
      page.markup.isQuirky
        ? .failed(
          "This page has no doctype, or an old one, so browsers use quirks mode. "
            + "(Tools that capture pages may drop the doctype.)"
        ) : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("doctype", "<p>Text</p>"),
    .failed("none", "↓<html lang=\"en\"><head><title>T</title></head><body><p>Text</p></body></html>"),
  ]
}
