public import KerbcutPage

/// How pages show whose site they belong to. A page by itself shows signs only; a site's signs are weighed together, so
/// that all its pages are judged by one profile. “One body for a site” in the documentation says why.
public struct SiteRecognition: Sendable {
  /// What a page shows of the body behind its site, among the user's own profiles and others.
  public let signs: @Sendable (_ page: Page, _ own: [Profile]) -> [SiteSign]
  /// What the signs of some pages of one site say together.
  public let body: @Sendable (_ site: String, _ signs: [[SiteSign]], _ own: [Profile]) -> (Profile, SiteBody)

  /// A recognition by functions; both are pure.
  public init(
    signs: @escaping @Sendable (_ page: Page, _ own: [Profile]) -> [SiteSign],
    body: @escaping @Sendable (_ site: String, _ signs: [[SiteSign]], _ own: [Profile]) -> (Profile, SiteBody)
  ) {
    self.signs = signs
    self.body = body
  }
}

/// Something on a page that speaks for a kind of body.
public struct SiteSign: Sendable, Hashable {
  /// What sort of sign it is: a page shows each sort once for a profile.
  public var kind: String
  /// The id of the profile that it speaks for; empty for a name of which nothing more is known.
  public var profile: String
  /// How much it says.
  public var weight: Int
  /// What it is, as a phrase for readers.
  public var words: String
  /// The name of the body or service that it gives.
  public var name: String?

  /// A sign that gives no name, unless one is said.
  public init(kind: String, profile: String, weight: Int, words: String, name: String? = nil) {
    self.kind = kind
    self.profile = profile
    self.weight = weight
    self.words = words
    self.name = name
  }
}
