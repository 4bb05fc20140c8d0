import Kerbcut

struct LegacyOfficeDocuments: Check {
  static let about = About(
    id: "legacy-office-documents",
    title: "Content is in web pages, not in documents",
    requirements: [.govuk(5), .govuk(11)],
    why: "Documents are hard to read on phones and with screen readers.",
    fix: "Publish the content as a web page, or as a proper form; give ODT, ODS or CSV beside Office formats.",
    weight: .notice
  )

  let applicability = Applicability<Element>("Each link to a document in the main content, each address once") { page in
    guard let main = page.mainOrBody else { return [] }
    var seen: Set<String> = []
    return page.links.filter { link in
      link.isInside(main) && (link.addressExtension.map(Self.endings.contains) ?? false)
        && seen.insert(link.address).inserted
    }
  }

  let expectations = [
    Expectation("The same content is there as a web page") { (link: Element) in
      .cantTell(
        "‘\(link.renderedText)’ is a document (\((link.addressExtension ?? "").uppercased())). "
          + "Is the same content there as a web page?"
      )
    }
  ]

  private static let endings: Set<String> = ["doc", "xls", "ppt", "docx", "xlsx", "pptx", "pdf", "rtf", "zip"]

  static let examples: [Example] = [
    .cantTell("a PDF", #"<main>↓<a href="/form.pdf">Form</a></main>"#),
    .inapplicable("a page", #"<main><a href="/form">Form</a></main>"#),
  ]
}
