import Kerbcut

struct PrivacyThirdParty: ServiceCheck {
  static let about = About(
    id: "privacy-third-party",
    title: "Others take part in a page only where it is worth it",
    requirements: [.govuk(9), .govuk(11)],
    why: "Each host that a page loads from learns who visited, and can change the page.",
    fix: "Host it yourself, or take it out.",
    weight: .notice,
    profiles: About.ofPublicBodies
  )

  func facts(of page: Page) -> [String] {
    guard let own = page.host else { return [] }
    let hosts = page.privacy.loadedParts.compactMap(\.address.host).filter {
      !$0.isEmpty && $0 != own && !Self.isKin($0, own)
    }
    return Array(hosts.unique.sorted().prefix(20))
  }

  private static func isKin(_ host: String, _ own: String) -> Bool {
    host.split(separator: ".").suffix(3) == own.split(separator: ".").suffix(3)
  }

  func conclude(_ pages: [FactsOfPage<String>]) -> [ServiceVerdict] {
    let hosts = pages.flatMap(\.facts).unique.sorted()
    guard !hosts.isEmpty else { return [] }
    return hosts.map { host in
      let product = Product.known.first { product in product.signs.contains { $0.holds(host) || host.hasSuffix($0) }
      }
      let isSocial = product.map { [.advertising, .social].contains($0.purpose) } ?? false
      let purpose = product.map { " (\($0.name), \($0.purpose.rawValue))" } ?? ""
      let on = pages.filter { $0.facts.contains(host) }
      return ServiceVerdict(
        outcome: .failed,
        message: "\(on.count == 1 ? "A page loads" : "\(on.count) pages load") parts from \(host)\(purpose).",
        weight: isSocial ? .warning : .notice, places: on.map { ServicePlace(page: $0.page) })
    }
  }

  static let examples: [Example] = [
    .service(.inapplicable, "own parts", [.init(#"<img src="/a.png" alt="A">"#, .init(address: "https://a.test/"))]),
    .service(
      .failed, "parts of others",
      [.init(#"<script src="https://cdn.b.test/b.js"></script>"#, .init(address: "https://a.test/"))]),
  ]
}
