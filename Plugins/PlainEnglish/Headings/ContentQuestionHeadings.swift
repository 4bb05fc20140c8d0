import Kerbcut

struct ContentQuestionHeadings: Check {
  static let about = About(
    id: "content-question-headings",
    title: "Headings of content pages are statements",
    requirements: [.govuk(4)],
    why: "People want answers up front, and search for the words of the answer.",
    fix: "Make it a statement or an action: “Fees”, not “How much does it cost?”.",
    guidance: .contentDesign("Create a clear structure"),
    weight: .notice,
    profiles: ["govuk", "council", "nhs"]
  )

  let applicability = Applicability<TextBlock>(
    "Each heading of the main content of a page with paragraphs that asks for no input or answer"
  ) { page in
    guard !page.forms.askForInput, !page.forms.takeAnAnswer,
      page.text.mainBlocks.contains(where: { $0.kind == .paragraph })
    else {
      return []
    }
    return page.text.mainBlocks.filter { $0.kind == .heading && $0.element.ancestor(named: .legend, .label) == nil }
  }

  let expectations = [
    Expectation("It does not end in a question mark") { (heading: TextBlock) in
      heading.text.hasSuffix("?") ? .failed("The heading “\(heading.text)” is a question.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a statement", "<h1>Fees</h1><p>£25.</p>"),
    .failed("a question", "<h2>↓How much does it cost?</h2><p>£25.</p>"),
    .inapplicable(
      "a question to answer with a button",
      "<main><h1>Are you sure?</h1><p>This cannot be undone.</p><form><button>Delete</button></form></main>"),
    .inapplicable("a question page", #"<form><h1>What is your name?</h1><label>Name <input></label></form>"#),
  ]
}
