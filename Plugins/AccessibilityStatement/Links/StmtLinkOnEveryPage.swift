import Kerbcut
import KerbcutService

struct StmtLinkOnEveryPage: ServiceCheck {
  static let about = About.statement(
    id: "stmt-link-on-every-page",
    title: "Every page links to the accessibility statement",
    why: "People need the statement where they meet the problem.",
    fix: "Put the link into the footer of every page.",
    weight: .error
  )

  /// What a page does for those who look for the statement.
  enum Fact: String, Codable, Sendable {
    case linked
    /// Its footer has no links of the service’s own yet.
    case bare
    case missing
    /// It has no frame, so it is a part of a page, or an old page among others.
    case unframed
  }

  func facts(of page: Page) -> [Fact] {
    guard page.snapshot.mediaType.holds("html") else { return [] }
    if page.service.statement != nil || !page.service.statementLinks.isEmpty { return [.linked] }
    guard page.service.isPartOfService else { return [.unframed] }
    return [page.hasBareFooter ? .bare : .missing]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    // Examples of components are no pages; a few pages without a frame among many with one are.
    let framed = pages.filter { !$0.facts.isEmpty && !$0.facts.contains(.unframed) }
    let unframed = pages.filter { $0.facts.contains(.unframed) }
    let judged = unframed.count < framed.count ? pages.filter { !$0.facts.isEmpty } : framed
    let without = judged.filter { !$0.facts.contains(.linked) }
    guard !judged.isEmpty else { return [] }
    guard !without.isEmpty else { return [ServiceVerdict(outcome: .passed)] }
    let places = without.map { ServicePlace(page: $0.page) }
    if without.allSatisfy({ $0.facts.contains(.bare) }) {
      return [.ask(.whereIsStatement, at: places)]
    }
    if without.count == judged.count {
      return [ServiceVerdict(outcome: .failed, message: "No page links to an accessibility statement.", places: places)]
    }
    let have = without.count == 1 ? "page has" : "pages have"
    let message = "\(without.count) of \(judged.count) \(have) no link to the accessibility statement."
    return [ServiceVerdict(outcome: .failed, message: message, weight: .warning, places: places)]
  }

  static let examples: [Example] = [
    .service(.passed, "on all", [.init(#"<a href="/a">Accessibility statement</a>"#)]),
    .service(.failed, "on none", [.init(page("<p>Hi</p>"))]),
    .service(
      .failed, "on some",
      [
        .init(#"<a href="/a">Accessibility statement</a>"#, .init(path: "1.html")),
        .init(page("<p>Hi</p>"), .init(path: "2.html")),
      ]),
    .service(
      .failed, "an old page among others",
      [
        .init(page(#"<a href="/a">Accessibility statement</a>"#), .init(path: "1.html")),
        .init(page(#"<a href="/a">Accessibility statement</a>"#), .init(path: "2.html")),
        .init("<p>Our old guide</p>", .init(path: "3.html")),
      ]),
    .service(.inapplicable, "a component, no page", [.init("<main><h1>Details</h1><p>Hi</p></main>")]),
    .service(
      .cantTell, "a template that nobody filled in",
      [.init(#"<header>GOV.UK</header><p>Hi</p><footer><a href="/crown-copyright">Crown copyright</a></footer>"#)]),
  ]

  private static func page(_ content: String) -> String {
    #"<header>Council</header>\#(content)<footer><a href="/help">Help</a></footer>"#
  }
}

extension Page {
  /// Whether all links of its footer, if any, are on licence and copyright: the template’s own.
  fileprivate var hasBareFooter: Bool {
    guard let footer = landmarks.footer else { return false }
    let links = footer.descendants(named: .a).filter { $0.has(.href) }
    return !links.isEmpty
      && links.allSatisfy { link in
        let address = link.address.inLowerCase
        return ["nationalarchives.gov.uk", "copyright", "licence"].contains { address.holds($0) }
      }
  }
}

extension Question {
  fileprivate static let whereIsStatement = Question(
    "where-is-statement",
    "Where do people find the accessibility statement? The footers have no links of the service’s own.",
    none: "No page leads people to an accessibility statement.", lacks: [Lack(.owner)])
}
