import Kerbcut

struct NavOrderConsistent: ServiceCheck {
  static let about = About(
    id: "nav-order-consistent",
    title: "Navigation keeps its order from page to page",
    requirements: [.govuk(4), .govuk(5), .wcag("3.2.3")],
    why: "Things that move about are hard to find again.",
    fix: "Use one template for the navigation of all pages.",
    weight: .warning
  )

  struct Fact: Codable, Sendable {
    let links: [String]
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    let blocks = page.elements(named: .nav).filter { $0.isRendered && $0.ancestor(named: .main) == nil }
    return blocks.prefix(3).compactMap { block in
      let links = block.descendants(named: .a).filter { $0.has(.href) && $0.isRendered }.prefix(20)
      let texts = links.map { String($0.renderedText.prefix(40)) }.filter { !$0.isEmpty }
      return texts.count > 1 && Set(texts).count == texts.count ? Fact(links: texts, position: block.position) : nil
    }
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    var models: [(links: [String], page: String)] = []
    var odd: [ServicePlace] = []
    var compared = false
    for page in pages {
      for fact in page.facts {
        guard let model = models.first(where: { Self.isSameBlock($0.links, fact.links) }) else {
          models.append((fact.links, page.page))
          continue
        }
        compared = true
        let shared = Set(model.links).intersection(fact.links)
        if model.links.filter(shared.contains) != fact.links.filter(shared.contains) {
          odd.append(ServicePlace(page: page.page, position: fact.position))
        }
      }
    }
    if odd.isEmpty { return compared ? [.passed] : [] }
    return [.failed("The links of this navigation come in another order than on other pages.", at: odd)]
  }

  /// Two blocks are one navigation if most of their links are the same.
  private static func isSameBlock(_ left: [String], _ right: [String]) -> Bool {
    Set(left).intersection(right).count * 2 > max(left.count, right.count)
  }

  static let examples: [Example] = [
    .service(
      .failed, "turned round", [page("a.html", ["Home", "Apply", "Help"]), page("b.html", ["Help", "Home", "Apply"])]),
    .service(
      .passed, "the same, one link more",
      [page("a.html", ["Home", "Apply", "Help"]), page("b.html", ["Home", "Apply", "Track", "Help"])]),
  ]

  private static func page(_ path: String, _ links: [String]) -> ExamplePage {
    ExamplePage(
      "<nav>" + links.map { "<a href=\"/\($0)\">\($0)</a> " }.joined() + "</nav><main>Text</main>", .init(path: path))
  }
}
