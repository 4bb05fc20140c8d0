internal import KerbcutBasics

/// A finding that its owner accepts for a reason, as configuration says it.
public struct Suppression: Codable, Sendable, Equatable {
  /// The id of a check; one that ends in `*` stands for all that begin so.
  public var check: String
  /// A pattern over paths of pages; empty stands for all.
  public var page: String
  /// Part of the finding's selector, excerpt or message; empty stands for all.
  public var place: String
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
    check: String, page: String = "", place: String = "", reason: String, owner: String? = nil, until: String? = nil,
    source: String
  ) {
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

  /// Whether it is about a finding, the page aside.
  public func matches(_ finding: Finding) -> Bool {
    let isCheck = check.hasSuffix("*") ? finding.check.hasPrefix(check.dropLast()) : finding.check == check
    return isCheck
      && (place.isEmpty || finding.selector.contains(place) || finding.message.contains(place)
        || finding.excerpt.lines.contains { $0.text.contains(place) })
  }
}
