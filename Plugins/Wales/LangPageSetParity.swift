import Kerbcut

struct LangPageSetParity: ServiceCheck {
  static let about = About(
    id: "lang-page-set-parity",
    title: "Each English page has a Welsh partner that is as complete",
    requirements: [.wales(2)],
    why: "The Welsh side must be as complete and work as well.",
    fix: "Publish both at the same time.",
    guidance: .welshLanguageStandards,
    weight: .warning,
    profiles: ["wales"]
  )

  struct Fact: Codable, Sendable {
    var language: String
    var path: String
    var headings: Int
    var fields: Int
  }

  func facts(of page: Page) -> [Fact] {
    let language = page.languages.content
    guard language == "en" || language == "cy" else { return [] }
    return [
      Fact(
        language: language, path: page.baseAddress.path.withoutWelshMark, headings: page.headings.count,
        fields: page.forms.mainFields.count)
    ]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let facts = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let pairs = Dictionary(grouping: facts, by: \.fact.path)
    guard facts.contains(where: { $0.fact.language == "cy" }), facts.contains(where: { $0.fact.language == "en" })
    else {
      return []
    }
    var verdicts: [ServiceVerdict] = []
    let alone = facts.filter { fact in
      fact.fact.language == "en" && pairs[fact.fact.path]?.contains { $0.fact.language == "cy" } != true
    }
    if !alone.isEmpty {
      verdicts.append(
        ServiceVerdict(
          outcome: .failed,
          message:
            "\(alone.count) English page\(alone.count == 1 ? " has" : "s have") no Welsh partner among the audited pages.",
          places: alone.map { ServicePlace(page: $0.page) }))
    }
    for path in pairs.keys.sorted() {
      guard let pair = pairs[path], let english = pair.first(where: { $0.fact.language == "en" }),
        let welsh = pair.first(where: { $0.fact.language == "cy" })
      else { continue }
      let isEqual =
        differs(english.fact.headings, welsh.fact.headings) || differs(english.fact.fields, welsh.fact.fields)
      guard isEqual else { continue }
      verdicts.append(
        ServiceVerdict(
          outcome: .failed,
          message:
            "The English page has \(english.fact.headings) headings and \(english.fact.fields) fields, the Welsh one \(welsh.fact.headings) and \(welsh.fact.fields).",
          places: [english, welsh].map { ServicePlace(page: $0.page) }))
    }
    return verdicts.isEmpty ? [ServiceVerdict(outcome: .passed)] : verdicts
  }

  /// By more than a tenth.
  private func differs(_ left: Int, _ right: Int) -> Bool { abs(left - right) * 10 > max(left, right) }

  private static let english = #"<!DOCTYPE html><html lang="en"><title>Name</title><main><h1>Name</h1></main>"#
  private static let welsh = #"<!DOCTYPE html><html lang="cy"><title>Enw</title><main><h1>Enw</h1></main>"#

  static let examples: [Example] = [
    .service(.passed, "a pair", [.init(english, .init(path: "name.html")), .init(welsh, .init(path: "cy/name.html"))]),
    .service(
      .failed, "one alone",
      [
        .init(english, .init(path: "date.html")), .init(english, .init(path: "name.html")),
        .init(welsh, .init(path: "cy/name.html")),
      ]),
    .service(.inapplicable, "one language", [.init(english)]),
  ]
}
