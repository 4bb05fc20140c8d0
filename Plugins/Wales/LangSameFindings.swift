import Kerbcut

struct LangSameFindings: ConcludingCheck {
  static let about = About(
    id: "lang-same-findings",
    title: "The Welsh and the English version of a page have the same faults, if any",
    requirements: [.wales(2), .welshLanguage("52"), .govuk(5)],
    why: "A fault in one language only is unequal service.",
    fix: "Fix it there.",
    guidance: .welshLanguageStandards,
    weight: .notice,
    profiles: ["wales", "govuk"]
  )

  struct Fact: Codable, Sendable {
    var language: String
    /// The path without what marks Welsh in it.
    var path: String
  }

  func facts(of page: Page) -> [Fact] {
    let language = page.languages.content
    guard language == "en" || language == "cy" else { return [] }
    return [Fact(language: language, path: page.baseAddress.path.withoutWelshMark)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>], after failures: some Sequence<FailureCount>) -> [ServiceVerdict] {
    let facts = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let pairs = Dictionary(grouping: facts, by: \.fact.path).filter { pair in
      Set(pair.value.map(\.fact.language)).count == 2
    }
    let paired = Set(pairs.values.flatMap { $0.map(\.page) })
    var faults: [String: [String: String]] = [:]
    for failure in failures where paired.contains(failure.page) && Self.isAboutAccess(failure) {
      faults[failure.page, default: [:]][failure.check] = failure.title
    }
    var verdicts: [ServiceVerdict] = []
    for path in pairs.keys.sorted() {
      guard let english = pairs[path]?.first(where: { $0.fact.language == "en" })?.page,
        let welsh = pairs[path]?.first(where: { $0.fact.language == "cy" })?.page
      else { continue }
      verdicts += [
        Self.verdict("Welsh", welsh, faults[welsh] ?? [:], without: faults[english] ?? [:]),
        Self.verdict("English", english, faults[english] ?? [:], without: faults[welsh] ?? [:]),
      ]
    }
    return verdicts
  }

  private static func isAboutAccess(_ failure: FailureCount) -> Bool {
    failure.requirements.contains { $0.standard == .wcag22 }
  }

  private static func verdict(
    _ language: String, _ page: String, _ faults: [String: String], without other: [String: String]
  ) -> ServiceVerdict {
    let alone = faults.keys.filter { other[$0] == nil }.sorted().compactMap { faults[$0] }
    guard !alone.isEmpty else { return ServiceVerdict(outcome: .passed) }
    return ServiceVerdict(
      outcome: .failed,
      message: "Only the \(language) version of this page fails: \(alone.joined(separator: "; ")).",
      places: [ServicePlace(page: page)])
  }

  private static let pair: [ExamplePage] = [
    .init(
      #"<!DOCTYPE html><html lang="en"><title>Name</title><main><h1>Name</h1></main>"#, .init(path: "name.html")),
    .init(#"<!DOCTYPE html><html lang="cy"><title>Enw</title><main><h1>Enw</h1></main>"#, .init(path: "cy/name.html")),
  ]

  private static func failure(_ page: String) -> FailureCount {
    FailureCount(
      page: page, check: "image-has-name", title: "Images have an accessible name", requirements: [.wcag("1.1.1")])
  }

  static let examples: [Example] = [
    .service(.passed, "the same on both", pair, after: [failure("name.html"), failure("cy/name.html")]),
    .service(.failed, "in Welsh only", pair, after: [failure("cy/name.html")]),
    .service(.inapplicable, "one language", [pair[0]], after: [failure("name.html")]),
  ]
}
