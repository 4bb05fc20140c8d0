public import Kerbcut
internal import KerbcutSources

/// The sites of an audit: one folder that was asked for, or one host. Each has one body and one profile.
///
/// They are found out by a light look at some pages of each site, spread evenly over its list, before the audit begins.
/// So no page waits for another, memory does not grow with their number, and every part of an audit on several machines
/// comes to the same answer, whatever its number of jobs. “One body for a site” in the documentation has the reasons.
public struct Sites: Sendable {
  /// Whose they are, in the order of their first pages.
  public private(set) var bodies: [SiteBody] = []
  private var profiles: [String: Profile] = [:]
  private let held = HeldPages()

  /// No site is known.
  public init() {}

  /// Looks at pages with the engine's knowledge; at none where it has none or the user chose a profile.
  init(of pages: [PageReference], from source: some PageSource, options: AuditOptions) async {
    guard let recognition = options.knowledge.recognition, options.profile == nil else { return }
    var rest = Self.pagesInAll
    for (site, pages) in Self.grouped(pages) {
      var signs: [[SiteSign]] = []
      for page in Self.spread(pages, upTo: min(rest, Self.limit(of: pages))) where held.hasRoom {
        rest -= 1
        guard let found = await held.page(page, from: source, options) else { continue }
        signs.append(recognition.signs(found, options.ownProfiles))
        found.forget()
      }
      guard !signs.isEmpty else { continue }
      let (profile, body) = recognition.body(site, signs, options.ownProfiles)
      bodies.append(body)
      profiles[site] = profile
    }
  }

  // MARK: What is looked at

  /// How many pages of all sites together, and of one site, are looked at: those of servers are asked for one by one.
  private static let pagesInAll = 400
  private static let (files, served) = (24, 8)

  private static func limit(of pages: [PageReference]) -> Int { pages.first?.folder == nil ? served : files }

  /// The pages of each site, sites in the order of their first pages.
  private static func grouped(_ pages: [PageReference]) -> [(site: String, pages: [PageReference])] {
    var places: [String: Int] = [:]
    var groups: [(site: String, pages: [PageReference])] = []
    for page in pages {
      let site = page.site
      if let place = places[site] {
        groups[place].pages.append(page)
      } else {
        places[site] = groups.count
        groups.append((site, [page]))
      }
    }
    return groups
  }

  /// Pages at even distances.
  static func spread<Page>(_ pages: [Page], upTo limit: Int) -> [Page] {
    guard pages.count > limit else { return pages }
    return (0..<max(0, limit)).map { pages[$0 * pages.count / limit] }
  }

  // MARK: What the audit asks

  /// The profile of a site and whose it is.
  func body(of site: String) -> (Profile, SiteBody)? {
    guard let profile = profiles[site], let body = bodies.first(where: { $0.site == site }) else { return nil }
    return (profile, body)
  }

  /// A page as it was got for the look, else from its source.
  func snapshot(of page: PageReference, from source: some PageSource) async throws(FetchError) -> Snapshot {
    guard let held = held.take(page) else { return try await source.snapshot(of: page) }
    return try held.get()
  }

  /// A page as it was parsed for the look; nil where it was not.
  func document(of page: PageReference) -> Document? { held.takeDocument(page) }
}

/// The site of a page, while the page is audited.
struct Site {
  let name: String
  /// What is known of it; nil where nothing is.
  let body: (Profile, SiteBody)?

  init(_ name: String, _ sites: Sites) {
    self.name = name
    body = sites.body(of: name)
  }

  /// What some pages show by themselves.
  static func body(_ name: String, of pages: [Page], _ options: AuditOptions) -> (Profile, SiteBody) {
    let own = options.ownProfiles
    guard let recognition = options.knowledge.recognition else {
      let profile = own.first ?? Profile(id: "any", title: "Any page")
      return (profile, SiteBody(site: name, profile: profile.id, evidence: ["no other is known"]))
    }
    return recognition.body(name, pages.map { recognition.signs($0, own) }, own)
  }
}
