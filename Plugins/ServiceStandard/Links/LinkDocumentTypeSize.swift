import Kerbcut

struct LinkDocumentTypeSize: Check {
  static let about = About(
    id: "link-document-type-size",
    title: "Links to documents name format and size",
    requirements: [.govuk(4), .govuk(5)],
    why: "People on phones want to know before they tap.",
    fix: "Add the format and size, for example “(PDF, 195KB)”.",
    guidance: .contentDesign("Write effective links"),
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability<ElementGroup>("The links to documents in the main content, each address once") {
    page in
    var seen: Set<String> = []
    return ElementGroup.groups(of: page.contact.documents.filter { seen.insert($0.address).inserted }) {
      !missing($0).isEmpty
    }
  }

  let expectations = [
    Expectation("The words of each, or those around it, name the format and the size") { (links: ElementGroup) in
      guard let first = links.elements.first, !missing(first).isEmpty else { return .passed }
      let name = "‘\(first.shownWords)’"
      return links.failed(
        "The link \(name) leads to a document and does not name its \(missing(first).joined(separator: " and ")).",
        many: "links lead to documents and do not name format and size, the first is \(name).")
    }
  ]

  private static func missing(_ link: Element) -> [String] {
    let around =
      link.ancestor(named: .li, .p, .dd, .td, .section)?.renderedText ?? link.parent?.renderedText ?? ""
    let text = (link.name + " " + link.renderedText + " " + around.firstCharacters(400)).inLowerCase
    let format = link.addressExtension ?? ""
    let names = [format] + (names[String(format.prefix(3))] ?? [])
    let hasFormat = names.contains { text.contains(phrase: $0) }
    let hasSize = sizes.occur(in: text) && text.contains(where: \.isNumber)
    return (hasFormat ? [] : ["format"]) + (hasSize ? [] : ["size"])
  }

  private static let sizes = Signs(["kb", "mb", " bytes"])

  private static let names = [
    "doc": ["word", "ms word"], "xls": ["excel", "spreadsheet"], "ppt": ["powerpoint"], "odt": ["opendocument"],
    "ods": ["opendocument", "spreadsheet"], "csv": ["spreadsheet"],
  ]

  static let examples: [Example] = [
    .passed("both", #"<p><a href="/f.pdf">Form (PDF, 195KB)</a></p>"#),
    .passed("both, behind the link", #"<ul><li><a href="/f.xlsx">Rates</a> Excel spreadsheet, 1.2 MB</li></ul>"#),
    .failed("neither", #"<p>↓<a href="/f.pdf">Form</a></p>"#),
    .failed("no size", #"<p>↓<a href="/f.pdf">Form (PDF)</a></p>"#),
    .failed(
      "three, told once", #"<p>↓<a href="/a.pdf">May</a> <a href="/b.pdf">June</a> <a href="/c.doc">July</a></p>"#),
    .inapplicable("a page", #"<p><a href="/f">Form</a></p>"#),
  ]
}
