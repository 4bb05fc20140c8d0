import Kerbcut
import KerbcutService

struct JourneyConfirmationContent: Check {
  static let about = About(
    id: "journey-confirmation-content",
    title: "The confirmation page says what comes next",
    requirements: [.govuk(2), .govuk(3), .govuk(4)],
    why: "People want to know that it worked, and what comes next.",
    fix: "Add what is missing: what happens next, how to get in touch, how to give feedback, how to keep a record.",
    guidance: .designSystem("patterns/confirmation-pages", "Confirmation pages"),
    weight: .warning,
    profiles: ["govuk", "nhs", "council"]
  )

  let applicability = Applicability("The main heading, else the panel, of each confirmation page") { page in
    page.service.kind == .confirmation && (page.service.isWholePage || page.options.kind != nil)
      ? [page.h1 ?? page.service.confirmationPanel].compactMap(\.self) : []
  }

  let expectations = [
    Expectation(
      "The page has a part on what happens next, a contact route, a link to feedback and a way to keep a record"
    ) {
      (target: Element) in
      let words = (target.page.mainOrBody?.renderedText ?? "").inLowerCase
      let missing = parts.filter { part in !part.signs.contains { words.holds($0) } }.map(\.name)
      guard !missing.isEmpty else { return .passed }
      let isWorse = missing.contains(parts[0].name) || missing.contains(parts[1].name)
      return .failed(
        "This confirmation page does not say \(missing.joined(separator: ", nor ")).", weight: isWorse ? nil : .notice
      ).with(members: missing)
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
      page(
        "<h1>Application complete</h1><p>Reference HD2. What happens next: we will email "
          + "you. Contact us. What did you think of this service?</p>")),
    .passed(
      "all parts in Welsh",
      page(
        "<h1>Cais wedi’i anfon</h1><p>Cyfeirnod HD2. Beth sy’n digwydd nesaf. Cysylltwch â ni. Rhowch adborth.</p>")),
    .failed("nothing else", page("↓<h1>Application complete</h1>")),
    .failed("no feedback", page("↓<h1>Application complete</h1><p>Reference HD2. We will phone you next.</p>")),
    .inapplicable("another page", page("<h1>Guide</h1>")),
    .inapplicable("an example of a panel, not a page", "<main><h1>Application complete</h1></main>"),
  ]

  private static func page(_ main: String) -> String {
    "<header>GOV.UK</header><main>\(main)</main><footer>Crown copyright</footer>"
  }
}
