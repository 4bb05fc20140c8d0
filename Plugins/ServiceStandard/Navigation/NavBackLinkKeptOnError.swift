import Kerbcut
import KerbcutService

struct NavBackLinkKeptOnError: ServiceCheck {
  static let about = About(
    id: "nav-back-link-kept-on-error",
    title: "The back link stays when a page shows errors",
    requirements: [.govuk(4)],
    why: "People who made a mistake need the way back most.",
    fix: "Show the back link whether or not there are errors.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  struct Fact: Codable, Sendable {
    let fields: String
    let showsErrors: Bool
    let hasBackLink: Bool
  }

  func facts(of page: Page) -> [Fact] {
    guard page.service.kind == .question else { return [] }
    let fields = page.forms.mainFields.prefix(12).map { $0.attribute(.name) ?? "" }.joined(separator: " ")
    return [
      Fact(
        fields: String(fields.prefix(300)), showsErrors: page.service.showsErrors,
        hasBackLink: !page.service.backLinks.isEmpty)
    ]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let groups = Dictionary(grouping: all) { $0.fact.fields }.filter {
      Set($0.value.map(\.fact.showsErrors)).count == 2
    }
    return groups.sorted { $0.key < $1.key }.map { _, seen in
      let without = seen.filter { $0.fact.showsErrors && !$0.fact.hasBackLink }
      guard !without.isEmpty, seen.contains(where: { !$0.fact.showsErrors && $0.fact.hasBackLink }) else {
        return .passed
      }
      return .failed(
        "The back link is missing when this page shows errors.", at: without.map { ServicePlace(page: $0.page) })
    }
  }

  static let examples: [Example] = [
    .service(.failed, "gone with errors", [page("a.html", #"<a href="/">Back</a>"#), page("b.html", error)]),
    .service(
      .passed, "kept", [page("a.html", #"<a href="/">Back</a>"#), page("b.html", #"<a href="/">Back</a>"# + error)]),
  ]

  private static let error = #"<p class="govuk-error-message">Enter your name</p>"#

  private static func page(_ path: String, _ extra: String) -> ExamplePage {
    ExamplePage(
      extra + #"<main><form method="post"><label>Name <input name="n"></label><button>Continue</button></form></main>"#,
      .init(path: path))
  }
}
