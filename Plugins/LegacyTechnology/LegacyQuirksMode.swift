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
      guard page.markup.isQuirky else { return .passed }
      if page.markup.hasDoctype { return .failed("This page has an old doctype, so browsers use quirks mode.") }
      return page.isSavedTree
        ? .ask(.isServedWithDoctype) : .failed("This page has no doctype, so browsers use quirks mode.")
    }
  ]

  static let examples: [Example] = [
    .passed("doctype", "<p>Text</p>"),
    .cantTell(
      "a tree that a browser saved",
      "↓<html lang=\"en\"><!--<![endif]--><head><title>T</title></head><body><p>Text</p></body></html>"),
    .failed(
      "an old one",
      "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML//EN\">↓<html lang=\"en\"><head><title>T</title></head><body>Text</body></html>"
    ),
    .failed("none", "↓<html lang=\"en\"><head><title>T</title></head><body><p>Text</p></body></html>"),
  ]
}

extension Page {
  /// Whether the file is not what a server sent, but a tree that a tool wrote out: such tools drop the doctype, and what
  /// stood before the root with it. A comment that ends a condition for old browsers is left of the condition then.
  fileprivate var isSavedTree: Bool {
    let start = markup.source.bytes.prefix(2_000)
    let text = String(decoding: start, as: UTF8.self).inLowerCase
    return text.trimmingSpaces.hasPrefix("<html") && text.holds("<!--<![endif]-->") && !text.holds("<!--[if")
  }
}

extension Question {
  fileprivate static let isServedWithDoctype = Question(
    "is-served-with-doctype",
    "Is this page served with a doctype? It has none, but a tool seems to have saved it, and may have dropped it.",
    no: "This page has no doctype, so browsers use quirks mode.", about: .page, lacks: [Lack(.owner)])
}
