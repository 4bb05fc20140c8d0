internal import KerbcutBasics

/// A finding that its owner accepts for a reason, as configuration says it.
public struct Suppression: Codable, Sendable, Equatable {
  /// The id of a check; one that ends in `*` stands for all that begin so.
  public var check: String
  /// A pattern over paths of pages; empty stands for all.
  public var page: String
  /// Where it is, as a person writes it: an id or class without its sign, a selector, or a part of the message. Empty
  /// stands for all places.
  public var place: String
  /// A CSS selector of the target, or of something that it lies in; empty stands for all.
  public var selector: String
  /// The role of the target; empty stands for all.
  public var role: String
  /// The accessible name of the target; nil stands for all.
  public var name: String?
  /// Why it is accepted, in the owner's words.
  public var reason: String
  /// Who answers for it; nil where nobody is named.
  public var owner: String?
  /// The last day as `YYYY-MM-DD`.
  public var until: String?
  /// Where it stands, for example `.kerbcut.yml:12`.
  public var source: String

  /// A suppression of a check's findings on all pages and places, unless these are named, without a last day.
  public init(
    check: String, page: String = "", place: String = "", selector: String = "", role: String = "",
    name: String? = nil, reason: String, owner: String? = nil, until: String? = nil, source: String
  ) {
    self.selector = selector
    self.role = role
    self.name = name
    self.check = check
    self.page = page
    self.place = place
    self.reason = reason
    self.owner = owner
    self.until = until
    self.source = source
  }

  /// Whether its last day is over.
  public func isExpired(today: Int?) -> Bool {
    guard let until, let today else { return false }
    return until < CivilDate(daysSince1970: today).iso8601
  }

  /// Whether it is about a check.
  public func isAbout(check id: String) -> Bool {
    check.hasSuffix("*") ? id.hasPrefix(check.dropLast()) : id == check
  }

  /// Whether it is about a page, by its path.
  public func isAbout(page path: String) -> Bool { page.isEmpty || Glob(page).matches(path) }
}

extension Suppression {
  /// Reads what an older version wrote, too.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      check: try values.decode(String.self, forKey: .check), page: try values.decode(String.self, forKey: .page),
      place: try values.decode(String.self, forKey: .place),
      selector: try values.decodeIfPresent(String.self, forKey: .selector) ?? "",
      role: try values.decodeIfPresent(String.self, forKey: .role) ?? "",
      name: try values.decodeIfPresent(String.self, forKey: .name),
      reason: try values.decode(String.self, forKey: .reason),
      owner: try values.decodeIfPresent(String.self, forKey: .owner),
      until: try values.decodeIfPresent(String.self, forKey: .until),
      source: try values.decode(String.self, forKey: .source))
  }
}
