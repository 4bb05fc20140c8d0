import Kerbcut

struct HelpOrderOfChannels: ServiceCheck {
  static let about = About(
    id: "help-order-of-channels",
    title: "Contact routes come in one order",
    requirements: [.govuk(3), .wcag("3.2.6")],
    why: "People find what they know again.",
    fix: "Use one template for contact blocks, with social media last.",
    guidance: .designSystem("patterns/contact-a-department-or-service-team", "Contact"),
    weight: .notice,
    profiles: ["govuk"]
  )

  struct Fact: Codable, Sendable {
    let order: [String]
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    let labels = page.elements(named: .h2, .h3, .h4, .dt, .strong, .b).filter { $0.isRendered }
    let found = labels.compactMap { element -> (String, Element)? in
      let text = element.renderedPhrase
      guard let channel = Self.channels.first(where: { $0.words.contains(text) }) else { return nil }
      return (channel.name, element)
    }
    guard found.count > 1, found.count < 12, Set(found.map(\.0)).count == found.count else { return [] }
    return [Fact(order: found.map(\.0), position: found[0].1.position)]
  }

  private static let channels: [(name: String, words: Set<String>)] = [
    ("phone", ["phone", "telephone", "by phone", "call us", "ffôn"]),
    ("email", ["email", "e-mail", "by email", "e-bost"]),
    ("post", ["post", "by post", "address", "write to us", "post address", "cyfeiriad"]),
    ("webchat", ["webchat", "web chat", "chat"]),
    ("social media", ["social media", "twitter", "facebook", "x"]), ("in person", ["in person", "visit us"]),
  ]

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    guard let model = all.first?.fact.order else { return [] }
    let odd = all.filter { one in
      let shared = Set(model).intersection(one.fact.order)
      return model.filter(shared.contains) != one.fact.order.filter(shared.contains)
        || one.fact.order.firstIndex(of: "social media").map { $0 < one.fact.order.count - 1 } ?? false
    }
    if odd.isEmpty { return [.passed] }
    return [
      .failed(
        "Contact routes come in another order here, or social media is not last.",
        at: odd.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    ]
  }

  static let examples: [Example] = [
    .service(
      .failed, "turned round", [page("a.html", ["Telephone", "Email"]), page("b.html", ["Email", "Telephone"])]),
    .service(.passed, "one order", [page("a.html", ["Telephone", "Email"]), page("b.html", ["Telephone", "Email"])]),
  ]

  private static func page(_ path: String, _ labels: [String]) -> ExamplePage {
    ExamplePage(labels.map { "<h3>\($0)</h3><p>Text</p>" }.joined(), .init(path: path))
  }
}
