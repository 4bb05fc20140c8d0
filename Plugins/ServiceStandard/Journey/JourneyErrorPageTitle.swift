import Kerbcut
import KerbcutService

struct JourneyErrorPageTitle: Check {
  static let about = About(
    id: "journey-error-page-title",
    title: "Error pages use the words people know",
    requirements: [.govuk(4), .govuk(14)],
    why: "Plain words tell people what happened and what to do next.",
    fix: "Use the words of the pattern, such as “Page not found” or “Sorry, there is a problem with the service”.",
    guidance: .designSystem("patterns/problem-with-the-service-pages", "Problem with the service pages"),
    weight: .warning,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability<Element>(
    "The main heading of each page that was answered with an error status, else the page"
  ) { page in
    let isError =
      page.snapshot.status.map { [404, 410, 500, 502, 503, 504].contains($0) }
      ?? (page.service.kind == .notFound || page.service.kind == .error)
    return isError ? [page.h1 ?? page.body].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("Heading and title use the words of the pattern") { (target: Element) in
      let words = target.page.service.kind == .notFound ? Self.notFound : Self.problem
      let says = { (text: String) in words.contains { text.phrase.holds($0) } }
      if target.tag == .body || !says(target.renderedText) {
        return .failed("The heading of this error page does not use the pattern’s words.")
      }
      return says(target.page.title) || target.page.title.isEmpty
        ? .passed : .failed("The title of this error page, ‘\(target.page.title)’, does not use the pattern’s words.")
    }
  ]

  private static let notFound = [
    "page not found", "heb ddod o hyd i'r dudalen", "tudalen heb ei chanfod", "tudalen heb ei darganfod",
  ]
  private static let problem = [
    "there is a problem with the service", "there is a problem with this service", "the service is unavailable",
    "service is unavailable",
    "mae problem gyda'r gwasanaeth", "nid yw'r gwasanaeth ar gael",
  ]

  static let examples: [Example] = [
    .passed(
      "the pattern’s words", ExamplePage.html(title: "Page not found – Apply – GOV.UK", "<h1>Page not found</h1>"),
      in: .init(status: 404)),
    .failed("other words", ExamplePage.html(title: "Problem – GOV.UK", "↓<h1>Oops</h1>"), in: .init(status: 500)),
    .failed(
      "a title of other words", ExamplePage.html(title: "Problem – Apply – GOV.UK", "↓<h1>Page not found</h1>"),
      in: .init(status: 404)),
    .inapplicable("no error", "<h1>Guide</h1>"),
  ]
}
