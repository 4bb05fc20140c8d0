import Kerbcut

struct PageTitleDefaultText: Check {
  static let about = About(
    id: "page-title-default-text",
    title: "The title is the page’s own",
    requirements: [.govuk(4)],
    why: "A title left over from a template tells people nothing.",
    fix: "Set the title of this page.",
    guidance: .designSystem("styles/page-template", "Page template"),
    weight: .error,
    yieldsTo: ["page-title-is-descriptive"]
  )

  let applicability = Applicability("The title of each page") { page in
    [page.markup.titleElement].compactMap(\.self).filter { !$0.page.title.isEmpty }
  }

  let expectations = [
    Expectation("The title is not a template’s default, a file name or a bare domain") { (title: Element) in
      let text = title.page.title
      let isDefault = Self.defaults.contains(text.inLowerCase) || Self.isFileName(text.inLowerCase)
      return isDefault ? .failed("The title ‘\(text)’ says nothing about this page.") : .passed
    }
  ]

  private static let defaults: Set<String> = [
    "gov.uk - the best place to find government services and information", "untitled", "untitled document",
    "untitled page", "new page", "new document", "document", "title", "page title", "insert title here", "index",
    "default", "home page title",
    "react app", "vite app", "page title goes here", "welcome to nginx!", "govuk template",
  ]

  private static func isFileName(_ text: String) -> Bool {
    guard !text.holds(" ") else { return false }
    let endings = [".html", ".htm", ".aspx", ".jsp", ".php", ".doc", ".docx", ".pdf"]
    return endings.contains(where: text.hasSuffix) || text.hasPrefix("http://") || text.hasPrefix("https://")
      || text.hasPrefix("www.") && text.split(separator: ".").count > 2 && text != "www.gov.uk"
  }

  static let examples: [Example] = [
    .passed("its own", ExamplePage.html(title: "Your address – Apply – GOV.UK", "<p>Text</p>")),
    .failed(
      "left over", #"<!DOCTYPE html><html lang="en"><head>↓<title>Untitled Document</title></head><body></body></html>"#
    ),
    .failed(
      "a file name", #"<!DOCTYPE html><html lang="en"><head>↓<title>form_2.docx</title></head><body></body></html>"#),
    .inapplicable("no title", #"<!DOCTYPE html><html lang="en"><head></head><body></body></html>"#),
  ]
}
