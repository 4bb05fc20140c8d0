import Kerbcut

struct HelpContactRoute: ServiceCheck {
  static let about = About(
    id: "help-contact-route",
    title: "The service says how to get in touch",
    requirements: [.govuk(3), .govuk(5)],
    why: "Some people cannot finish alone.",
    fix: "Add a contact route to the footer, or beside the form.",
    guidance: .designSystem("patterns/contact-a-department-or-service-team", "Contact a department or service team"),
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  struct Fact: Codable, Sendable {
    let routes: [String]
  }

  func facts(of page: Page) -> [Fact] {
    guard page.body != nil else { return [] }
    return [Fact(routes: page.contact.routes.sorted())]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let found = pages.filter { !$0.facts.isEmpty }
    guard let first = found.first else { return [] }
    let hasRoute = found.contains { page in page.facts.contains { !$0.routes.isEmpty } }
    let pages = found.count == 1 ? "The page does not say" : "None of the \(found.count) pages says"
    return hasRoute ? [.passed] : [.failed("\(pages) how to get in touch.", at: [ServicePlace(page: first.page)])]
  }

  static let examples: [Example] = [
    .service(.failed, "nowhere", [ExamplePage("<p>Apply</p>")]),
    .service(
      .passed, "an email address",
      [ExamplePage(#"<p><a href="mailto:help@example.gov.uk">help@example.gov.uk</a></p>"#)]),
  ]
}
