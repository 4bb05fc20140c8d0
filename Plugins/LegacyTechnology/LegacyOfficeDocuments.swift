import Kerbcut

struct LegacyOfficeDocuments: Check {
  static let about = About(
    id: "legacy-office-documents",
    title: "Content is in web pages, not in documents",
    requirements: [.govuk(5), .govuk(11)],
    why: "Documents are hard to read on phones and with screen readers.",
    fix: "Publish the content as a web page, or as a proper form; give ODT, ODS or CSV beside Office formats.",
    guidance: .contentDesign("Attachments"),
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
    return ElementGroup.groups(of: links) { _ in true }
  }

  let expectations = [
    Expectation("The same content is there as a web page or in an open format") { (links: ElementGroup) in
      guard let first = links.elements.first else { return .inapplicable }
      let count = links.elements.count
      let kinds = Set(links.elements.compactMap { $0.addressExtension?.uppercased() }).sorted().joined(separator: ", ")
      return .ask(.areThere(count, kinds, first: first.shownWords), evidence: links.others("Link"))
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

extension Question {
  fileprivate static func areThere(_ count: Int, _ kinds: String, first: String) -> Question {
    let documents =
      count == 1
      ? "‘\(first)’ is a document (\(kinds))"
      : "\(count) links lead to documents (\(kinds)), the first is ‘\(first)’"
    return Question(
      "are-there-as-pages",
      "\(documents). Is the same content there as "
        + (count == 1 ? "a web page or in an open format?" : "web pages or in open formats?"),
      no: "\(documents), and the same content is not there as a web page or in an open format.",
      lacks: [Lack(.linkTarget)])
  }
}

extension Element {
  /// Whether an archive comes from a host of programs: their source is no content that a page could hold.
  fileprivate var isSourceOfProgram: Bool {
    guard addressExtension == "zip", let host = resolvedAddress(.href)?.host else { return false }
    return ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "sourceforge.net"].contains(
      where: host.isWithin)
  }
}
