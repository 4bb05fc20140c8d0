import Kerbcut
import KerbcutService

struct NavPhaseBannerPresent: ServiceCheck {
  static let about = About(
    id: "nav-phase-banner-present",
    title: "The phase banner matches the phase of the service",
    requirements: [.govuk(1), .govuk(8)],
    why: "People should know that a service is unfinished, and that their feedback can improve it.",
    fix: "Show the banner on every page of an alpha or beta service, and take it off when the service is live.",
    guidance: .designSystem("components/phase-banner", "Phase banner"),
    weight: .notice,
    profiles: ["govuk"]
  )

  struct Fact: Codable, Sendable {
    let hasBanner: Bool
    let host: String
  }

  func facts(of page: Page) -> [Fact] {
    guard let host = page.host, host.isWithin("service.gov.uk"), page.body != nil else { return [] }
    return [Fact(hasBanner: !page.service.phaseBanners.isEmpty, host: host)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let found = pages.filter { !$0.facts.isEmpty }
    let without = found.filter { !$0.facts.contains(where: \.hasBanner) }
    if found.isEmpty { return [] }
    if without.isEmpty {
      return [.ask(.isUnfinished, at: places(found.prefix(1)))]
    }
    if without.count == found.count {
      return [.ask(.isLive, at: places(found.prefix(1)))]
    }
    return [
      .ask(.whichPhase(without.count, of: found.count), at: places(without.prefix(20)))
    ]
  }

  private func places(_ pages: some Sequence<FactsOfPage<Fact>>) -> [ServicePlace] {
    pages.map { ServicePlace(page: $0.page) }
  }

  static let examples: [Example] = [
    .service(
      .cantTell, "on one page only",
      [
        .init(
          #"<div class="govuk-phase-banner">Beta</div>"#, .init(path: "a", address: "https://apply.service.gov.uk/a")),
        .init("<p>Text</p>", .init(path: "b", address: "https://apply.service.gov.uk/b")),
      ]),
    .service(
      .cantTell, "on every page",
      [
        .init(
          #"<div class="govuk-phase-banner">Beta</div>"#, .init(path: "a", address: "https://apply.service.gov.uk/a"))
      ]),
    .service(
      .cantTell, "on no page", [.init("<p>Text</p>", .init(path: "a", address: "https://apply.service.gov.uk/a"))]),
    .service(.inapplicable, "another host", [ExamplePage("<p>Text</p>")]),
  ]
}

extension Question {
  fileprivate static let isUnfinished = Question(
    "is-unfinished", "Every page has a phase banner. Is the service still in alpha or beta?",
    no: "Every page has a phase banner, and the service is live.", lacks: [Lack(.owner)])

  fileprivate static let isLive = Question(
    "is-live", "No page has a phase banner. Is the service live?",
    no: "No page has a phase banner, and the service is not live.", lacks: [Lack(.owner)])

  fileprivate static func whichPhase(_ without: Int, of all: Int) -> Question {
    let have = "\(without) of \(all) pages \(without == 1 ? "has" : "have") no phase banner"
    return Question(
      "which-phase", "\(have). Which phase is the service in?",
      oneOf: [
        "Alpha": .failed("\(have), and the service is in alpha."),
        "Beta": .failed("\(have), and the service is in beta."),
        "Live": .failed("\(have), the others have one, and the service is live."),
      ], lacks: [Lack(.owner)])
  }
}
