public import Kerbcut

extension SiteRecognition {
  /// Recognises the public bodies of the United Kingdom from the pages of their sites.
  public static let publicBodies = SiteRecognition(
    signs: { page, own in PageBodySigns.signs(of: page, among: own) },
    body: { site, signs, own in BodyRecognition(signs, own: own).body(of: site) })
}

/// Weighs the signs of some pages of one site. A sign counts in full where half of the pages show it, so that one page
/// about another body does not speak for all.
struct BodyRecognition {
  private let own: [Profile]
  private let pages: Int
  private var found: [String: Found] = [:]

  /// A sort of sign for one profile, over all pages.
  private struct Found {
    let kind: String
    let profile: String
    var weight = 0
    var pages = 0
    /// How many pages show it in these words.
    var words: [String: Int] = [:]
    var names: [String: Int] = [:]

    mutating func add(_ sign: SiteSign) {
      weight = max(weight, sign.weight)
      pages += 1
      words[sign.words, default: 0] += 1
      if let name = sign.name { names[name, default: 0] += 1 }
    }

    /// Its place among signs that say as much.
    var rank: Int { PageBodySigns.Kind(rawValue: kind).flatMap(PageBodySigns.Kind.allCases.firstIndex) ?? 0 }

    /// The weight in tenths.
    func points(of all: Int) -> Int { weight * 10 * min(all, pages * 2) / max(1, all) }
  }

  init(_ signs: [[SiteSign]], own: [Profile]) {
    self.own = own
    pages = signs.count
    for sign in signs.joined() {
      let key = "\(sign.kind) \(sign.profile)"
      found[key, default: Found(kind: sign.kind, profile: sign.profile)].add(sign)
    }
  }

  func body(of site: String) -> (Profile, SiteBody) {
    let (profile, doubts) = choice
    var body = SiteBody(site: site, name: name(for: profile), profile: profile.id, pages: pages)
    body.evidence = evidence(for: [profile.id] + (absorbed[profile.id] ?? []))
    body.doubts = doubts
    return (profile, body)
  }

  // MARK: The profile

  /// From here on signs are enough, in tenths: a mark, or two signs that agree.
  private static let enough = 50
  private static let nations = [Profile.wales.id, Profile.scotland.id, Profile.northernIreland.id]
  /// What a page about a body may show as well as the body itself: by themselves they are not enough.
  private static let weak: Set<String> = ["footer", "footerLink", "mention", "language", "languageSwitch", "contact"]

  private var choice: (profile: Profile, doubts: [String]) {
    let totals = self.totals
    let ranked = totals.filter { $0.value >= Self.enough }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first else { return (.public, []) }
    let rivals = ranked.dropFirst().filter { $0.value * 2 >= best.value }
    guard rivals.isEmpty else {
      return (.public, ([best] + rivals).compactMap { evidence(for: [$0.key]).first })
    }
    return ((own + Profile.all).first { $0.id == best.key } ?? .public, [])
  }

  /// The points of each profile, those of bodies of a nation with what speaks for their kind.
  private var totals: [String: Int] {
    var totals: [String: Int] = [:]
    for id in Set(found.values.map(\.profile)) where !id.isEmpty {
      let isStrong = found.values.contains { $0.profile == id && !Self.weak.contains($0.kind) }
      if isStrong { totals[id] = points(of: id) }
    }
    for (id, others) in absorbed {
      totals[id] = points(of: id) + others.map(points).reduce(0, +)
      for other in others { totals[other] = nil }
    }
    return totals
  }

  /// A council of Wales is a body of Wales first, an NHS board of Scotland one of Scotland.
  private var absorbed: [String: [String]] {
    let bodies = [Profile.council.id, Profile.nhs.id].filter { points(of: $0) > 0 }
    guard !bodies.isEmpty else { return [:] }
    let ranked = Self.nations.map { (id: $0, points: points(of: $0, without: Self.weak)) }
    if let nation = ranked.max(by: { $0.points < $1.points }), nation.points >= 20 { return [nation.id: bodies] }
    let languages = found.values.filter { $0.profile == Profile.wales.id && $0.kind.hasPrefix("language") }
    let isWelsh = languages.reduce(0) { $0 + $1.points(of: pages) } >= 20 && points(of: Profile.council.id) >= 30
    return isWelsh ? [Profile.wales.id: [Profile.council.id]] : [:]
  }

  private func points(of profile: String) -> Int { points(of: profile, without: []) }

  private func points(of profile: String, without kinds: Set<String>) -> Int {
    found.values.filter { $0.profile == profile && !kinds.contains($0.kind) }.reduce(0) { $0 + $1.points(of: pages) }
  }

  // MARK: What is said of it

  private func evidence(for profiles: [String]) -> [String] {
    found.values.filter { profiles.contains($0.profile) && $0.points(of: pages) > 0 }
      .sorted { ($1.points(of: pages), $0.rank, $0.profile) < ($0.points(of: pages), $1.rank, $1.profile) }
      .map { sign in
        let words = Self.commonest(sign.words) ?? sign.kind
        return sign.pages == pages ? words : "\(words) on \(sign.pages) of \(pages) pages"
      }
  }

  /// The name that the signs of the profile give most often, else what the site calls itself.
  private func name(for profile: Profile) -> String? {
    let ofProfile = found.values.filter { sign in
      sign.profile == profile.id || absorbed[profile.id]?.contains(sign.profile) ?? false
    }
    // A footer may name others, too.
    return Self.commonest(votes(of: ofProfile.filter { Self.ownNames.contains($0.kind) }))
      ?? nameOfSite(found.values.filter(\.profile.isEmpty))
      ?? Self.commonest(votes(of: ofProfile.filter { $0.kind == "footer" }))
  }

  private static let ownNames: Set<String> = ["siteName", "logo", "title"]

  private func votes(of signs: [Found]) -> [String: Int] {
    var votes: [String: Int] = [:]
    for sign in signs { for (name, number) in sign.names { votes[name, default: 0] += number * max(1, sign.weight) } }
    return votes
  }

  /// What the site is called of which nothing more is known: what two sorts of signs or half of several pages say.
  private func nameOfSite(_ signs: [Found]) -> String? {
    var kinds: [String: Int] = [:]
    for sign in signs {
      for (name, number) in sign.names { kinds[name, default: 0] += pages > 1 && number * 2 < pages ? 0 : 1 }
    }
    return Self.commonest(kinds.filter { $0.value > (pages > 1 ? 0 : 1) })
  }

  private static func commonest(_ counts: [String: Int]) -> String? {
    counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
