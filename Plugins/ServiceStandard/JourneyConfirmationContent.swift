import Kerbcut

struct JourneyConfirmationContent: Check {
  static let about = About(
    id: "journey-confirmation-content",
    title: "The confirmation page says what comes next",
    requirements: [.govuk(2), .govuk(3), .govuk(4)],
    why: "People want to know that it worked, and what comes next.",
    fix: "Add what is missing: what happens next, how to get in touch, how to give feedback, how to keep a record.",
    weight: .warning,
    profiles: ["govuk", "nhs", "council"]
  )

  let applicability = Applicability("The main heading, else the panel, of each confirmation page") { page in
    page.kind == .confirmation ? [page.h1 ?? page.confirmationPanel].compactMap(\.self) : []
  }

  let expectations = [
    Expectation(
      "The page has a part on what happens next, a contact route, a link to feedback and a way to keep a record"
    ) {
      (target: Element) in
      let words = (target.page.mainOrBody?.renderedText ?? "").lowercased()
      let missing = Self.parts.filter { part in !part.signs.contains { words.contains($0) } }.map(\.name)
      return missing.isEmpty
        ? .passed : .failed("This confirmation page does not say \(missing.joined(separator: ", nor ")).")
    }
  ]

  private static let parts: [(name: String, signs: [String])] = [
    (
      "what happens next",
      ["next", "we will", "we’ll", "we'll", "you will", "you’ll", "beth sy’n digwydd", "beth sy'n digwydd", "nesaf"]
    ),
    ("how to get in touch", ["contact", "phone", "telephone", "email", "call ", "cysyllt", "e-bost", "ffôn"]),
    ("where to give feedback", ["feedback", "what did you think", "survey", "adborth", "arolwg"]),
    (
      "how to keep a record",
      ["reference", "print", "save", "download", "email", "keep", "confirmation number", "cyfeirnod", "argraffu"]
    ),
  ]

  static let examples: [Example] = [
    .passed(
      "all parts",
      "<main><h1>Application complete</h1><p>Reference HD2. What happens next: we will email "
        + "you. Contact us. What did you think of this service?</p></main>"
    ),
    .failed("nothing else", "<main>↓<h1>Application complete</h1></main>"),
    .inapplicable("another page", "<main><h1>Guide</h1></main>"),
  ]
}
