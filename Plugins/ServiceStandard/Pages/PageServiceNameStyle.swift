import Kerbcut
import KerbcutService

struct PageServiceNameStyle: ServiceCheck {
  static let about = About(
    id: "page-service-name-style",
    title: "The service is named after the task",
    requirements: [.govuk(2), .govuk(4)],
    why: "People search for what they want to do, not for a brand.",
    fix: "Name the service after the task, in sentence case, without words such as online, portal or hub.",
    guidance: .serviceManual("design/naming-your-service", "Naming your service"),
    weight: .notice,
    profiles: ["govuk"]
  )

  struct Fact: Codable, Sendable {
    let name: String
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard let shown = page.service.nameElement, page.service.govukHeader != nil, !shown.isWelsh else { return [] }
    return [Fact(name: String(shown.renderedText.prefix(200)), position: shown.position)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    var seen: Set<String> = []
    return pages.flatMap { page in
      page.facts.filter { seen.insert($0.name).inserted }.map { fact in
        guard let fault = Self.fault(of: fact.name) else { return .passed }
        return .failed(
          "The service name ‘\(fact.name)’ \(fault).", at: [ServicePlace(page: page.page, position: fact.position)])
      }
    }
  }

  private static func fault(of name: String) -> String? {
    let words = name.words
    let lowered = words.map { $0.inLowerCase }
    let brand = ["online", "digital", "portal", "hub", "system", "eservice", "e-service", "gateway"]
    if let word = brand.first(where: lowered.contains) { return "has the word ‘\(word)’" }
    let capitals = words.dropFirst().filter { word in
      word.first.map(\.isUppercase) ?? false && word.dropFirst().contains(where: \.isLowercase) && word.count > 3
    }
    return capitals.count > 2 && capitals.count * 2 > words.count ? "is not in sentence case" : nil
  }

  static let examples: [Example] = [
    .service(.failed, "a portal", [page("Licence Management Portal")]),
    .service(.passed, "a task", [page("Renew a fishing licence")]),
  ]

  private static func page(_ name: String) -> ExamplePage {
    ExamplePage(#"<div class="govuk-header">GOV.UK <span class="govuk-header__service-name">\#(name)</span></div>"#)
  }
}
