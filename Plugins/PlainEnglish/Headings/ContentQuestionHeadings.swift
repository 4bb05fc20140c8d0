import Kerbcut

struct ContentQuestionHeadings: Check {
  static let about = About(
    id: "content-question-headings",
    title: "Headings of content pages are statements",
    requirements: [.govuk(4)],
    why: "People want answers up front, and search for the words of the answer.",
    fix: "Make it a statement or an action: “Fees”, not “How much does it cost?”.",
    weight: .notice,
    profiles: ["govuk", "council", "nhs"]
  )

  let applicability = Applicability("Each heading of the main content of a page that asks for no input") { page in
    page.asksForInput ? [] : page.mainBlocks.filter { $0.kind == .heading }
  }

  let expectations = [
    Expectation("It does not end in a question mark") { (heading: TextBlock) in
      heading.text.hasSuffix("?") ? .failed("The heading “\(heading.text)” is a question.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a statement", "<h1>Fees</h1>"),
    .failed("a question", "<h2>↓How much does it cost?</h2>"),
    .inapplicable("a question page", #"<form><h1>What is your name?</h1><label>Name <input></label></form>"#),
  ]
}
