public import KerbcutPage

/// What an audit knows of pages beside what checks find out: which profiles there are, and how pages show theirs, their
/// kind and what else results say of them. The engine knows nothing of services itself: KerbcutService has what we know of
/// those of the United Kingdom.
public struct PageKnowledge: Sendable {
  /// The profiles that pages may have, beside the user's own.
  public let profiles: [Profile]
  /// What readers call each kind of page.
  public let kinds: [String: String]
  /// How pages show whose site they belong to; nil where nobody knows.
  public let recognition: SiteRecognition?
  /// Whether a page tells that it is missing or that its service has a problem, whatever the status it came with.
  public let tellsProblem: @Sendable (Page) -> Bool
  /// What results say of a page.
  public let description: @Sendable (Page) -> PageDescription
  /// The profile of a file that holds a part of a page, and what it was recognised by; nil for whole pages.
  public let part: @Sendable (Page) -> (profile: Profile, reason: String)?

  /// What is known, as values and functions; each is asked once a page and device.
  public init(
    profiles: [Profile], kinds: [String: String], recognition: SiteRecognition?,
    tellsProblem: @escaping @Sendable (Page) -> Bool, description: @escaping @Sendable (Page) -> PageDescription,
    part: @escaping @Sendable (Page) -> (profile: Profile, reason: String)? = { _ in nil }
  ) {
    self.part = part
    self.profiles = profiles
    self.kinds = kinds
    self.recognition = recognition
    self.tellsProblem = tellsProblem
    self.description = description
  }

  /// Nothing is known: pages have the user's first profile, or one with which the checks run that are for all.
  public static let none = PageKnowledge(
    profiles: [], kinds: [:], recognition: nil, tellsProblem: { _ in false }, description: { _ in PageDescription() })
}

/// What results say of a page beside what its source and its checks tell.
public struct PageDescription: Sendable, Equatable {
  /// The kind of the page, for example `question`, and what it was recognised by, as a phrase.
  public var kind: String?
  /// What the kind was recognised by, as a phrase.
  public var kindReason: String?
  /// Whether the page is an accessibility statement.
  public var isStatement: Bool
  /// Where links lead that name an accessibility statement.
  public var statementLinks: [String]

  /// A description; without arguments nothing is said.
  public init(
    kind: String? = nil, kindReason: String? = nil, isStatement: Bool = false, statementLinks: [String] = []
  ) {
    self.kind = kind
    self.kindReason = kindReason
    self.isStatement = isStatement
    self.statementLinks = statementLinks
  }
}

extension Profile {
  /// Whether a check is on.
  public func includes(_ about: About) -> Bool { includes(check: about.id, for: about.profiles) }

  /// What a failure of a check weighs, if not what the check says itself. The longest pattern wins.
  public func weight(of about: About) -> Weight? { weight(ofCheck: about.id) }
}
