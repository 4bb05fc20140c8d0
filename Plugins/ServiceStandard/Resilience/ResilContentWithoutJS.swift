import Kerbcut

struct ResilContentWithoutJS: Check {
  static let about = About(
    id: "resil-content-without-js",
    title: "The page holds its content without scripts",
    requirements: [.govuk(5), .govuk(11), .govuk(14)],
    why: "Scripts fail for everyone now and then: on trains, on old phones, behind filters.",
    fix: "Make the page on the server, and add scripts on top.",
    guidance: .serviceManual("technology/using-progressive-enhancement", "Using progressive enhancement"),
    weight: .error,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  var fewestWords = 25

  let applicability = Applicability<Element>("The body of each page that loads a script") { page in
    guard let body = page.body, body.tag == .body, !page.elements(named: .script).isEmpty else { return [] }
    return [body]
  }

  var expectations: [Expectation<Element>] {
    let fewest = fewestWords
    return [
      Expectation("It holds at least \(fewest) words, a form or more than an empty root for a script") {
        (body: Element) in
        let page = body.page
        if !page.forms.fields.isEmpty || body.renderedText.hasWords(fewest) { return .passed }
        let root = ["root", "app", "__next", "___gatsby", "__nuxt", "main-app"].lazy.compactMap(page.element(id:)).first
        let element = body.children.first { $0.document.localName(of: $0.tag) == "app-root" } ?? root
        guard let element, element.renderedText.isEmpty else {
          return page.headings.isEmpty && body.renderedText.isEmpty
            ? .failed("This page is empty until a script runs.", weight: .warning) : .passed
        }
        return .failed("This page is empty until a script fills it.", at: element.targetRange)
      }
    ]
  }

  static let examples: [Example] = [
    .passed("a form", #"<form><label>Name <input></label></form><script src="a.js"></script>"#),
    .failed("an empty root", #"↓<div id="root"></div><script src="a.js"></script>"#),
    .failed(
      "nothing at all",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title></head>↓<body><script src="a.js"></script></body></html>"#),
    .inapplicable("no scripts", #"<div id="root"></div>"#),
  ]
}
