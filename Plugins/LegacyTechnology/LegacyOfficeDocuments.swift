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

  let applicability = Applicability<ElementGroup>(
    "The links to office documents and archives in the main content, each address once"
  ) { page in
    guard let main = page.mainOrBody else { return [] }
    var seen: Set<String> = []
    let links = page.links.filter { link in
      link.isInside(main) && (link.addressExtension.map(endings.contains) ?? false) && !link.isSourceOfProgram
        && seen.insert(link.address).inserted
    }
    return page.groups(of: links) { _ in true }
  }

  let expectations = [
    Expectation("The same content is there as a web page or in an open format") { (links: ElementGroup) in
      guard let first = links.elements.first else { return .inapplicable }
      let count = links.elements.count
      let kinds = Set(links.elements.compactMap { $0.addressExtension?.uppercased() }).sorted().joined(separator: ", ")
      return .cantTell(
        count == 1
          ? "‘\(first.shownWords)’ is a document (\(kinds)). Is the same content there as a web page or in an open format?"
          : "\(count) links lead to documents (\(kinds)), the first is ‘\(first.shownWords)’. Is the same content there "
            + "as web pages or in open formats?", evidence: links.others("Link")
      )
    }
  ]

  /// PDFs are asked about by `link-document-alternative`.
  private static let endings: Set<String> = ["doc", "xls", "ppt", "docx", "xlsx", "pptx", "rtf", "zip"]

  static let examples: [Example] = [
    .cantTell("a spreadsheet", #"<main>↓<a href="/rates.xls">Rates</a></main>"#),
    .cantTell("two, asked once", #"<main>↓<a href="/rates.XLS">Rates</a> <a href="/form.docx">Form</a></main>"#),
    .inapplicable(
      "the source of a program",
      #"<main><a href="https://github.com/millford/kit/archive/refs/heads/main.zip">Download the kit</a></main>"#),
    .inapplicable("an open format", #"<main><a href="/rates.ods">Rates</a></main>"#),
    .inapplicable("a page", #"<main><a href="/form">Form</a></main>"#),
  ]
}

extension Element {
  /// Whether an archive comes from a host of programs: their source is no content that a page could hold.
  fileprivate var isSourceOfProgram: Bool {
    guard addressExtension == "zip", let host = resolvedAddress(.href)?.host else { return false }
    return ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "sourceforge.net"].contains(
      where: host.isWithin)
  }
}
