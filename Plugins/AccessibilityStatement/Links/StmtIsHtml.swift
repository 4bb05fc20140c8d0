import Kerbcut
import KerbcutService

struct StmtIsHtml: Check {
  static let about = About.statement(
    id: "stmt-is-html",
    title: "The statement is a web page",
    why: "The law asks for an accessible format; a PDF or Word file often is none.",
    fix: "Publish the statement as a page.",
    weight: .error
  )

  let applicability = Applicability<Element>("Each link to an accessibility statement") { page in
    page.service.statementLinks
  }

  let expectations = [
    Expectation("It does not lead to a file") { (link: Element) in
      let files: Set = ["pdf", "doc", "docx", "odt", "rtf"]
      let isFile = link.addressExtension.map(files.contains) ?? false
      return isFile ? .failed("The accessibility statement is a file, not a page.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a page", #"<a href="/accessibility">Accessibility statement</a>"#),
    .failed("a file", #"↓<a href="/statement.pdf">Accessibility statement</a>"#),
    .inapplicable("no link", "<p>Hi</p>"),
  ]
}
