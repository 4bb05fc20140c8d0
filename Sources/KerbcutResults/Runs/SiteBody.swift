/// Whose a site is, as its pages show together: one folder that was asked for, or one host, is one site.
public struct SiteBody: Codable, Sendable, Equatable {
  /// What people call the site: the folder as written, or the host.
  public var site: String
  /// The name of the body or service, where pages give one.
  public var name: String?
  /// The profile that all its pages are judged by.
  public var profile: String
  /// What speaks for the profile, each as a phrase, the strongest first.
  public var evidence: [String]
  /// What speaks for another one, each as a phrase; empty where nothing does.
  public var doubts: [String]
  /// How many pages were looked at to find this out.
  public var pages: Int

  /// A body; without evidence nothing was found that speaks for one.
  public init(
    site: String, name: String? = nil, profile: String, evidence: [String] = [], doubts: [String] = [], pages: Int = 1
  ) {
    self.site = site
    self.name = name
    self.profile = profile
    self.evidence = evidence
    self.doubts = doubts
    self.pages = pages
  }

  /// What the profile was recognised by, in one phrase.
  public var reason: String {
    if !doubts.isEmpty { return "signs that contradict each other: " + doubts.prefix(3).joined(separator: "; ") }
    guard let first = evidence.first else { return "no sign of another" }
    let more = evidence.count - 1
    return more > 0 ? "\(first), and \(more) more sign\(more == 1 ? "" : "s")" : first
  }
}
