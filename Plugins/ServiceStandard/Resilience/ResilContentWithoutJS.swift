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
        if let waiting = page.waitingText {
          return .failed(
            "What ‘\(waiting.renderedText.firstCharacters(60))’ stands for comes only when a script runs.",
            weight: .warning, at: waiting.targetRange)
        }
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
    .failed(
      "a part that waits for a script",
      #"<h1>Vacancies</h1><div id="list">↓<p>Loading current vacancies…</p></div><script src="jobs.js"></script>"#),
    .passed(
      "a sentence about loading",
      #"<h1>Ramps</h1><p>Loading and unloading takes place at the side door, from eight in the morning to six in the evening, every day but Sunday, and lorries must wait in the yard.</p><script src="jobs.js"></script>"#
    ),
    .inapplicable("no scripts", #"<div id="root"></div>"#),
  ]
}

extension Page {
  /// A short text of the main content that says that something is still to come: “Loading current vacancies…”.
  fileprivate var waitingText: Element? {
    text.mainBlocks.first { block in
      guard block.kind == .paragraph || block.kind == .other, block.words.count <= 6, block.element.isVisible else {
        return false
      }
      let text = block.text.collapsed.inLowerCase
      let isOpen = text.hasSuffix("…") || text.hasSuffix("...") || block.words.count <= 2
      return isOpen && waitingWords.contains { text.hasPrefix($0) }
    }?.element
  }
}

/// English and Welsh.
private let waitingWords = [
  "loading", "please wait while", "fetching", "yn llwytho", "wrthi’n llwytho", "wrthi'n llwytho",
]
