import Kerbcut
import KerbcutService

struct LegacyFrontendVersion: ServiceCheck {
  static let about = About(
    id: "legacy-frontend-version",
    title: "The front-end library is not far behind",
    requirements: [.govuk(11)],
    why: "Old versions stop getting fixes.",
    fix: "Plan the update.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  struct Fact: Codable, Sendable {
    let library: String
    let version: String
    /// The newest major version, for libraries of the user's list.
    var newest: Int?
  }

  func facts(of page: Page) -> [Fact] {
    let own = ownLibraries(of: page)
    guard let version = page.service.frontend.named else { return own }
    return [Fact(library: page.service.frontend.usesNHS ? "NHS.UK frontend" : "GOV.UK Frontend", version: version)]
      + own
  }

  /// Libraries of the list `frontends` in files that the page loads. The form of a line is
  /// `name | newest major version | beginning of a file name, beginning`.
  private func ownLibraries(of page: Page) -> [Fact] {
    let lines = page.options.lists["frontends"] ?? []
    guard !lines.isEmpty else { return [] }
    let addresses =
      page.elements(named: .link).compactMap { $0.attribute(.href) }
      + page.elements(named: .script).compactMap { $0.attribute(.src) }
    let paths = addresses.map { WebAddress.path(of: $0).inLowerCase }
    return lines.compactMap { line -> Fact? in
      let parts = UserListLine(line)
      guard let name = parts[0].first, let newest = parts[1].first.flatMap({ Int($0) }) else { return nil }
      for path in paths {
        if let version = FileVersion.version(ofAny: parts[2], in: FilePath(path)) {
          return Fact(library: name, version: version, newest: newest)
        }
      }
      return nil
    }
  }

  /// The newest major versions known: GOV.UK Frontend 6.3 (July 2026), NHS.UK frontend 10.6 (August 2026).
  private static let newest = ["GOV.UK Frontend": 6, "NHS.UK frontend": 10]

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let versions = Dictionary(grouping: all) { $0.fact.library + " " + $0.fact.version }
    return versions.sorted { $0.key < $1.key }.map { name, found in
      let fact = found[0].fact
      let major = Int(fact.version.prefix { $0.isNumber }) ?? 0
      guard let newest = fact.newest ?? Self.newest[fact.library], major < newest else { return .passed }
      return .failed(
        "\(found.count) \(found.count == 1 ? "page uses" : "pages use") \(name); version \(newest) is out.",
        weight: newest - major > 1 ? .warning : nil,
        at: found.prefix(20).map { ServicePlace(page: $0.page) })
    }
  }

  static let examples: [Example] = [
    .service(.failed, "version 3", [page("3.14.0")]),
    .service(.passed, "version 6", [page("6.3.0")]),
    .service(
      .failed, "a council’s own",
      [ExamplePage(ExamplePage.html(head: "<link rel=\"stylesheet\" href=\"/css/anytown-2.4.css\">", "<p>Text</p>"))],
      options: PageOptions(lists: ["frontends": ["Anytown design system | 4 | anytown"]])),
  ]

  private static func page(_ version: String) -> ExamplePage {
    ExamplePage(
      ExamplePage.html(
        head: "<link rel=\"stylesheet\" href=\"/assets/govuk-frontend-\(version).min.css\">",
        "<p class=\"govuk-body\">Text</p>"))
  }
}
