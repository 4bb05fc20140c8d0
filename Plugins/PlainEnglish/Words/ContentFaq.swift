import Kerbcut

struct ContentFaq: Check {
  static let about = About(
    id: "content-faq",
    title: "Answers stand where people need them",
    requirements: [.govuk(4)],
    why: "A list of questions makes people search twice, and repeats what should be said once.",
    fix: "Move each answer to the page where people need it.",
    weight: .warning,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability("The title, each heading and each link") { page in
    page.elements(named: .title, .h1, .h2, .h3, .h4, .h5, .h6, .a).filter {
      !$0.isProgrammaticallyHidden || $0.is(.title)
    }
  }

  let expectations = [
    Expectation("It does not announce frequently asked questions") { (element: Element) in
      let text = element.textContent
      let lower = text.lowercased()
      guard lower.contains("faq") || lower.contains("frequently") else { return .passed }
      let words = lower.runs { $0.isLetter || $0 == "'" }
      let isList =
        words.contains("faq") || words.contains("faqs")
        || words.joined(separator: " ").contains("frequently asked questions")
      return isList ? .failed("“\(text.collapsed)” announces a list of questions.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("topics", "<h1>Fees</h1>"),
    .failed("a heading", "<h1>Fees</h1> ↓<h2>Frequently asked questions</h2>"),
    .failed("a link", #"<p>Read our ↓<a href="/faq">FAQs</a>.</p>"#),
    .failed("the title", #"<!DOCTYPE html><html lang="en">↓<title>FAQ – Fees</title><h1>Fees</h1>"#),
    .inapplicable("nothing", #"<!DOCTYPE html><html lang="en"><p>Fees</p>"#),
  ]
}
