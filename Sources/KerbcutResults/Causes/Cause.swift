internal import KerbcutBasics

/// What findings have in common that one change mends: a declaration of a style sheet, a part of a layout that many
/// pages have, one component.
///
/// One cause is one check, one outcome and weight, one message and one part of the page. Of colours the part is the
/// declaration, which the message names: the text that it colours may be any. What is about pages as wholes is told
/// together and is never mended once: see `scope`.
///
///     two pages with <img src="/crest.png"> in their headers       one cause, two places
///     25 texts that `.hint { color: #ccc }` colours                one cause, 25 places
///     two pages without a title                                    one cause of pages: each is mended by itself
public struct Cause: Codable, Sendable, Equatable {
  /// What people quote: eight hexadecimal digits, the same in another run as long as the cause is.
  public var id: String
  /// The id of the check.
  public var check: String
  /// `failed` or `cantTell`.
  public var outcome: Outcome
  /// What its findings weigh.
  public var weight: Weight
  /// What is wrong, as its findings say it.
  public var message: String
  /// What one change mends.
  public var scope: Scope
  /// How many findings it has.
  public var count = 0
  /// How many pages have it.
  public var pageCount = 0
  /// How many of its findings are not accepted; nil without a baseline.
  public var newCount: Int?
  /// Where it stands: the first places by page and position, at most `Cause.placeLimit`. New ones come first.
  public var places: [CausePlace] = []
  /// How many causes of its check and kind come before it.
  public var rank = 0
  /// The finding at its first place, with its source; nil for those of the many that no report tells in full.
  public var sample: Finding?

  /// How many places a cause names.
  public static let placeLimit = 20

  /// What one change mends.
  public enum Scope: String, Codable, Sendable {
    /// A part of a page, or a component that pages share.
    case part
    /// A declaration that colours texts.
    case colours
    /// A page as a whole: each of the pages has to be mended.
    case page
  }

  // Its sample is one of the findings that the results hold anyway.
  private enum CodingKeys: String, CodingKey {
    case id, check, outcome, weight, message, scope, count, pageCount, newCount, places
  }

  init(_ finding: Finding, key: CauseKey) {
    id = key.id
    check = finding.check
    outcome = finding.outcome
    weight = finding.weight
    message = finding.message
    scope = CauseKey.scope(of: finding)
  }

  /// How many of its findings are accepted; nil without a baseline.
  public var knownCount: Int? { newCount.map { count - $0 } }

  /// Whether something of it is not accepted, or nobody compares.
  public var isNew: Bool { newCount.map { $0 > 0 } ?? true }

  /// What comes first for people: what is new, then what weighs most, stands on most pages and in most places.
  static func isBefore(_ left: Cause, _ right: Cause) -> Bool {
    let (one, two) = (
      (left.isNew ? 0 : 1, left.urgency, right.pageCount, right.count, left.check),
      (right.isNew ? 0 : 1, right.urgency, left.pageCount, left.count, right.check)
    )
    if one != two { return one < two }
    guard let first = left.places.first, let second = right.places.first, first != second else {
      return left.id < right.id
    }
    return first < second
  }

  private var urgency: Int {
    switch (outcome, weight) {
    case (.failed, .error): 0
    case (.failed, .warning): 1
    case (.failed, .notice): 3
    default: 2
    }
  }
}

/// One place of a cause.
public struct CausePlace: Codable, Sendable, Equatable, Comparable {
  /// The key of the page.
  public var page: String
  /// What people call the page.
  public var path: String
  /// Where on it.
  public var place: Place
  /// Whether what stands there is not accepted, or nobody compares.
  public var isNew: Bool

  /// A place on a page.
  public init(page: String, path: String, place: Place, isNew: Bool = true) {
    self.page = page
    self.path = path
    self.place = place
    self.isNew = isNew
  }

  public static func < (left: CausePlace, right: CausePlace) -> Bool {
    (left.isNew ? 0 : 1, left.page, left.place) < (right.isNew ? 0 : 1, right.page, right.place)
  }
}

/// What findings of one cause share.
public struct CauseKey: Sendable, Hashable {
  private let value: UInt64

  /// The key of a finding: a pure function, so that a report that is given pages one by one finds each cause again.
  public init(_ finding: Finding) {
    var hash = StableHash(finding.check)
    let part = Self.scope(of: finding) == .part ? finding.identity.component : ""
    for text in [finding.outcome.rawValue, finding.weight.rawValue, finding.message, part] {
      hash.add(0x1F)
      hash.add(text)
    }
    value = hash.value
  }

  /// What people quote.
  public var id: String {
    var hash = StableHash()
    hash.value = value
    return String(hash.hexadecimal.suffix(8))
  }

  /// What one change mends, where a finding stands for it.
  static func scope(of finding: Finding) -> Cause.Scope {
    if finding.identity.measure != nil, finding.identity.members?.count == 1 { return .colours }
    return wholes.contains(finding.selector) ? .page : .part
  }

  /// Selectors of what there is one of on each page and in no layout as it stands.
  private static let wholes: Set = ["", "html", "body", "html > body", "head", "head > title", "html > head > title"]
}
