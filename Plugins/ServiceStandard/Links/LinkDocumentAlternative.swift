import Kerbcut

struct LinkDocumentAlternative: Check {
  static let about = About(
    id: "link-document-alternative",
    title: "PDF documents have an accessible alternative",
    requirements: [.govuk(5)],
    why: "PDF is often unusable with a screen reader, and the accessibility regulations apply to it.",
    fix: "Publish the content as HTML, or say how to ask for an accessible format.",
    weight: .notice,
    profiles: ["public", "govuk", "council", "nhs"],
    yieldsTo: ["legacy-office-documents"]
  )

  let applicability = Applicability("The first link to a PDF in the main content of each page") { page in
    page.contact.documents.filter { $0.addressExtension == "pdf" }.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("The page names an HTML version, or a way to ask for another format") { (link: Element) in
      let text = link.page.text.main.inLowerCase
      let signs = [
        "accessible format", "alternative format", "different format", "another format", "fformat hygyrch",
        "fformat arall", "assistive technology",
      ]
      let count = Set(link.page.contact.documents.filter { $0.addressExtension == "pdf" }.map(\.address)).count
      return signs.contains { text.holds($0) } || link.page.hasVersionAsPage
        ? .passed
        : .ask(.isThere(count))
    }
  ]

  static let examples: [Example] = [
    .passed("on request", #"<p><a href="/f.pdf">Form</a>. Request an accessible format.</p>"#),
    .passed("as a page", #"<p><a href="/f.pdf">Form</a> <a href="/form">HTML version</a></p>"#),
    .cantTell(
      "a version that is a film of another site",
      #"<p>↓<a href="/f.pdf">Form</a> <a href="https://video.example/1">View HTML version</a></p>"#),
    .cantTell("not said", #"<p>↓<a href="/f.pdf">Form</a></p>"#),
    .inapplicable("no PDF", #"<p><a href="/f">Form</a></p>"#),
  ]
}

extension Page {
  /// Whether a link of the main content says that it leads to HTML, and leads to a page of this site.
  fileprivate var hasVersionAsPage: Bool {
    links.contains { link in
      guard link.renderedText.inLowerCase.holds("html"), !link.leadsNowhere else { return false }
      let isOwn = link.addressHost == nil || link.addressHost == host
      return isOwn && link.addressExtension != "pdf" && (main.map(link.isInside) ?? true)
    }
  }
}

extension Question {
  fileprivate static func isThere(_ count: Int) -> Question {
    let links = "This page links to \(count) PDF\(count == 1 ? "" : "s")"
    return Question(
      "is-there-as-page", "\(links). Is the same content there as a web page, or on request?",
      no: "\(links), and the content is not there as a web page and not on request.", about: .page,
      lacks: [Lack(.linkTarget)])
  }
}
