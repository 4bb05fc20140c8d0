import Kerbcut

struct LegacyPlatformHints: ServiceCheck {
  static let about = About(
    id: "legacy-platform-hints",
    title: "How old is the platform, and what is the plan?",
    requirements: [.govuk(9), .govuk(11)],
    why: "It is a starting point for asking how old the platform is, and what the plan for it is.",
    fix: "Hide headers that name versions, and keep a plan for legacy technology.",
    weight: .notice
  )

  struct Fact: Codable, Sendable {
    let hint: String
  }

  func facts(of page: Page) -> [Fact] {
    var hints: [String] = []
    for meta in page.elements(named: .meta) where meta.has(.name, "generator") {
      hints.append("generator \((meta.attribute(.content) ?? "").collapsed)")
    }
    if page.elements(named: .input).contains(where: { $0.attribute(.name) == "__VIEWSTATE" }) {
      hints.append("ASP.NET Web Forms (__VIEWSTATE)")
    }
    let addresses =
      [page.links.ownPath ?? ""] + page.elements(named: .form).map { WebAddress.path(of: $0.attribute(.action) ?? "") }
    for (ending, what) in [
      (".aspx", "ASP.NET Web Forms (.aspx)"), (".jsp", "JSP"), (".cfm", "ColdFusion"), (".asp", "classic ASP"),
      (".php", "PHP"),
    ]
    where addresses.contains(where: { $0.inLowerCase.hasSuffix(ending) }) {
      hints.append(what)
    }
    hints += Self.ownPlatforms(of: page, addresses)
    for name in ["x-powered-by", "x-aspnet-version", "x-aspnetmvc-version"] {
      for value in page.snapshot.headers?[name] ?? [] { hints.append("\(name): \(value)") }
    }
    for value in page.snapshot.headers?["server"] ?? [] where value.contains(where: \.isNumber) {
      hints.append("server: \(value)")
    }
    return Array(Set(hints)).sorted().prefix(8).map { Fact(hint: String($0.prefix(120))) }
  }

  /// Platforms of the user's list `platforms`. The form of a line is `name | words of a generator | ending, ending`.
  private static func ownPlatforms(of page: Page, _ addresses: [String]) -> [String] {
    let generators = page.elements(named: .meta).filter { $0.has(.name, "generator") }
      .map { ($0.attribute(.content) ?? "").inLowerCase }
    return (page.options.lists["platforms"] ?? []).compactMap { line in
      let parts = UserListLine(line)
      let isNamed = parts[1].contains { words in generators.contains { $0.holds(words.inLowerCase) } }
      let isSeen = parts[2].contains { ending in addresses.contains { $0.inLowerCase.hasSuffix(ending.inLowerCase) } }
      return isNamed || isSeen ? parts[0].first : nil
    }
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, hint: $0.hint) } }
    return Dictionary(grouping: all, by: \.hint).sorted { $0.key < $1.key }.map { hint, found in
      .failed(
        "\(found.count) page\(found.count == 1 ? " shows" : "s show") what the service runs on: \(hint).",
        at: found.prefix(20).map { ServicePlace(page: $0.page) })
    }
  }

  static let examples: [Example] = [
    .service(
      .failed, "a generator",
      [ExamplePage(ExamplePage.html(head: #"<meta name="generator" content="Drupal 7">"#, "<p>Text</p>"))]),
    .service(
      .failed, "a council’s own",
      [ExamplePage(#"<form action="/pay.townapp"><button>Pay</button></form>"#)],
      options: PageOptions(lists: ["platforms": ["TownApp || .townapp"]])),
    .service(.failed, "a header", [ExamplePage("<p>Text</p>", .init(headers: ["x-powered-by": ["PHP/5.6"]]))]),
    .service(.inapplicable, "nothing", [ExamplePage("<p>Text</p>")]),
  ]
}
