import Kerbcut

struct ScotGaelicBsl: ServiceCheck {
  static let about = About(
    id: "scot-gaelic-bsl",
    title: "There is a way to Gaelic and to British Sign Language",
    requirements: [.scotland(5)],
    why: "Both are recognised in Scots law; a body with a plan for them has promised a way.",
    fix: "Link to content in Gaelic and in British Sign Language.",
    weight: .warning,
    profiles: ["scotland"]
  )

  /// Which ways a page has.
  func facts(of page: Page) -> [String] {
    let marked = page.elements(with: .lang, .hreflang).contains { element in
      [element.attribute(.lang), element.attribute(.hreflang)].contains { $0?.inLowerCase.hasPrefix("gd") ?? false }
    }
    let texts = page.links.map { $0.textContent.inLowerCase }
    let isGaelic = marked || texts.contains { $0.holds("gàidhlig") || $0.holds("gaelic") }
    let isBSL = texts.contains { $0.holds("bsl") || $0.holds("sign language") }
    return ["page"] + (isGaelic ? ["Gaelic"] : []) + (isBSL ? ["British Sign Language"] : [])
  }

  func conclude(_ pages: [FactsOfPage<String>]) -> [ServiceVerdict] {
    let found = Set(pages.flatMap(\.facts))
    guard !found.isEmpty else { return [] }
    let missing = ["Gaelic", "British Sign Language"].filter { !found.contains($0) }
    guard !missing.isEmpty else { return [ServiceVerdict(outcome: .passed)] }
    return [.ask(.hasPlan(missing.joined(separator: " or ")), at: [])]
  }

  static let examples: [Example] = [
    .service(.passed, "both", [.init(#"<a href="/gd" lang="gd">Gàidhlig</a> <a href="/bsl">BSL</a>"#)]),
    .service(.cantTell, "none", [.init("<p>Hi</p>")]),
  ]
}

extension Question {
  fileprivate static func hasPlan(_ languages: String) -> Question {
    Question(
      "has-plan", "Does the body have a plan for \(languages)? No audited page links to content in it.",
      yes: "The body has a plan for \(languages), and no audited page links to content in it.", lacks: [Lack(.owner)])
  }
}
