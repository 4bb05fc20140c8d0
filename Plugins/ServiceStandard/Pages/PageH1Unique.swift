import Kerbcut
import KerbcutService

struct PageH1Unique: ServiceCheck {
  static let about = About(
    id: "page-h1-unique",
    title: "No two question pages have the same heading",
    requirements: [.govuk(4), .wcag("2.4.6")],
    why: "The same heading on the next page looks as if nothing had happened.",
    fix: "Ask each question in its own words, and move the name of a section to a caption.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  struct Fact: Codable, Sendable {
    let heading: String
    /// The names of the fields: two captures of one page have the same ones.
    let fields: String
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard page.service.kind == .question, let heading = page.h1 else { return [] }
    let fields = page.forms.mainFields.prefix(12).map { $0.attribute(.name) ?? "" }.joined(separator: " ")
    return [Fact(heading: heading.renderedText, fields: String(fields.prefix(300)), position: heading.position)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let shared = Dictionary(grouping: all) { $0.fact.heading.inLowerCase }
      .filter { Set($0.value.map(\.fact.fields)).count > 1 }
    if shared.isEmpty { return all.count > 1 ? [.passed] : [] }
    return shared.sorted { $0.key < $1.key }.map { _, found in
      .failed(
        "\(found.count) question pages have the heading ‘\(found[0].fact.heading)’.",
        at: found.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    }
  }

  static let examples: [Example] = [
    .service(
      .failed, "one heading for two questions", [page("About you", field: "name"), page("About you", field: "age")]),
    .service(.passed, "each its own", [page("Your name", field: "name"), page("Your age", field: "age")]),
  ]

  private static func page(_ heading: String, field: String) -> ExamplePage {
    ExamplePage(
      "<main><h1>\(heading)</h1><form method=\"post\"><label>\(field) <input name=\"\(field)\"></label>"
        + "<button>Continue</button></form></main>", .init(path: field + ".html"))
  }
}
