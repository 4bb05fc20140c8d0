import Kerbcut

struct ContentFaq: Check {
  static let about = About(
    id: "content-faq",
    title: "Answers stand where people need them",
    requirements: [.govuk(4)],
    why: "A list of questions makes people search twice, and repeats what should be said once.",
    fix: "Move each answer to the page where people need it.",
    guidance: .styleGuide("FAQs"),
    weight: .warning,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability<Element>(
    "The title, each heading, and each link to another page of the service, each name once"
  ) { page in
    var seen: Set<UInt64> = []
    return page.elements(named: .title, .h1, .h2, .h3, .h4, .h5, .h6, .a).filter { element in
      if element.is(.title) { return true }
      // What others call their pages is not for the service to mend.
      if element.is(.a), let host = element.addressHost, host != page.host { return false }
      return !element.isProgrammaticallyHidden && seen.insert(element.textKey).inserted
    }
  }

  let expectations = [
    Expectation("It does not announce frequently asked questions") { (element: Element) in
      guard signs.occur(inTextOf: element) else { return .passed }
      let text = element.textContent
      let lower = text.inLowerCase
      let words = lower.runs { $0.isLetter || $0 == "'" }
      let isList =
        words.contains("faq") || words.contains("faqs")
        || words.joined(separator: " ").holds("frequently asked questions")
      return isList ? .failed("“\(text.collapsed)” announces a list of questions.") : .passed
    }
  ]

  private static let signs = Signs(["faq", "frequently"], ignoringCase: true)

  static let examples: [Example] = [
    .passed("topics", "<h1>Fees</h1>"),
    .failed("a heading", "<h1>Fees</h1> ↓<h2>Frequently asked questions</h2>"),
    .failed("a link", #"<p>Read our ↓<a href="/faq">FAQs</a>.</p>"#),
    .failed("the title", #"<!DOCTYPE html><html lang="en">↓<title>FAQ – Fees</title><h1>Fees</h1>"#),
    .failed("twice, told once", #"<nav>↓<a href="/faq">FAQ</a></nav><footer><a href="/faq">FAQ</a></footer>"#),
    .passed("another organisation’s page", #"<h1>Fees</h1><a href="https://example.org/faq">FAQ of the bank</a>"#),
    .inapplicable("nothing", #"<!DOCTYPE html><html lang="en"><p>Fees</p>"#),
  ]
}
