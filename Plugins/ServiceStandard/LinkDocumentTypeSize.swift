import Kerbcut

struct LinkDocumentTypeSize: Check {
  static let about = About(
    id: "link-document-type-size",
    title: "Links to documents name format and size",
    requirements: [.govuk(4), .govuk(5)],
    why: "People on phones want to know before they tap.",
    fix: "Add the format and size, for example “(PDF, 195KB)”.",
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability<Element>("Each link to a document in the main content, each address once") { page in
    var seen: Set<String> = []
    return page.documentLinks.filter { seen.insert($0.address).inserted }
  }

  let expectations = [
    Expectation("Its words, or those around it, name the format and the size") { (link: Element) in
      let around =
        link.ancestor(named: .li, .p, .dd, .td, .section)?.renderedText ?? link.parentElement?.renderedText ?? ""
      let text = (link.name + " " + link.renderedText + " " + String(around.prefix(400))).lowercased()
      let format = link.addressExtension ?? ""
      let names = [format] + (Self.names[String(format.prefix(3))] ?? [])
      let hasFormat = names.contains { text.contains(phrase: $0) }
      let hasSize = ["kb", "mb", " bytes"].contains { unit in
        text.contains { $0.isNumber } && text.contains(unit)
      }
      if hasFormat && hasSize { return .passed }
      let missing = (hasFormat ? [] : ["format"]) + (hasSize ? [] : ["size"])
      return .failed(
        "The link ‘\(link.renderedText)’ leads to a document and does not "
          + "name its \(missing.joined(separator: " and "))."
      )
    }
  ]

  private static let names = [
    "doc": ["word", "ms word"], "xls": ["excel", "spreadsheet"], "ppt": ["powerpoint"], "odt": ["opendocument"],
    "ods": ["opendocument", "spreadsheet"], "csv": ["spreadsheet"],
  ]

  static let examples: [Example] = [
    .passed("both", #"<p><a href="/f.pdf">Form (PDF, 195KB)</a></p>"#),
    .failed("neither", #"<p>↓<a href="/f.pdf">Form</a></p>"#),
    .failed("no size", #"<p>↓<a href="/f.pdf">Form (PDF)</a></p>"#),
    .inapplicable("a page", #"<p><a href="/f">Form</a></p>"#),
  ]
}
