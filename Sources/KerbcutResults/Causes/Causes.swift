/// The causes of the findings of a run, what comes first for people first.
public struct Causes: Sendable, Equatable, Codable {
  /// Every cause, in the order in which people should be told.
  public let list: [Cause]
  private let indexes: [CauseKey: Int]

  /// No causes: those of an audit that found nothing.
  public init() {
    list = []
    indexes = [:]
  }

  init(_ causes: [CauseKey: Cause]) {
    let sorted = causes.sorted { Cause.isBefore($0.value, $1.value) }
    var ranks: [String: Int] = [:]
    list = sorted.map { _, cause in
      var cause = cause
      let kind = "\(cause.check) \(cause.outcome) \(cause.weight)"
      cause.rank = ranks[kind, default: 0]
      ranks[kind, default: 0] += 1
      return cause
    }
    indexes = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
  }

  /// The cause of a finding. Costs a hash and a look-up.
  public func cause(of finding: Finding) -> Cause? { indexes[CauseKey(finding)].map { list[$0] } }

  /// Causes with something that is not accepted; all of them without a baseline.
  public var new: [Cause] { list.filter(\.isNew) }

  /// Causes of which all findings are accepted; none without a baseline.
  public var known: [Cause] { list.filter { !$0.isNew } }

  public init(from decoder: any Decoder) throws {
    list = try [Cause](from: decoder)
    indexes = [:]
  }

  public func encode(to encoder: any Encoder) throws { try list.encode(to: encoder) }
}

/// Causes that are counted as pages come, in any order. Memory grows by the different causes, never by the findings.
struct CauseTotals: Sendable {
  private var causes: [CauseKey: Cause] = [:]
  /// How many causes of each check keep a finding, with their source.
  private var samples: [String: Int] = [:]

  /// How many causes of a check, new or known, keep a finding.
  static let sampleLimit = 40

  /// Counts the findings of a page.
  mutating func add(_ page: PageResult) {
    var seen: Set<CauseKey> = []
    for finding in page.findings {
      let key = CauseKey(finding)
      add(finding, key, on: page, isFirst: seen.insert(key).inserted)
    }
  }

  private mutating func add(_ finding: Finding, _ key: CauseKey, on page: PageResult, isFirst: Bool) {
    let isNew = finding.status.map { $0 == .new } ?? true
    let place = CausePlace(page: page.key, path: page.path, place: finding.place, isNew: isNew)
    let keepsSample = mayKeepSample(of: finding.check, isNew: isNew)
    let wasAdded = Self.count(finding, place, isFirst, keepsSample, &causes[key, default: Cause(finding, key: key)])
    if wasAdded { samples["\(finding.check) \(isNew)", default: 0] += 1 }
  }

  private func mayKeepSample(of check: String, isNew: Bool) -> Bool {
    samples["\(check) \(isNew)", default: 0] < Self.sampleLimit
  }

  /// - Returns: whether the cause keeps a finding now and kept none before.
  private static func count(
    _ finding: Finding, _ place: CausePlace, _ isFirst: Bool, _ keepsSample: Bool, _ cause: inout Cause
  ) -> Bool {
    cause.count += 1
    if isFirst { cause.pageCount += 1 }
    if finding.status != nil { cause.newCount = (cause.newCount ?? 0) + (place.isNew ? 1 : 0) }
    let isHome = cause.places.first.map { place < $0 } ?? true
    cause.add(place)
    guard isHome, keepsSample || cause.sample != nil else { return false }
    let had = cause.sample != nil
    cause.sample = finding
    return !had
  }

  /// What was counted.
  var result: Causes { Causes(causes) }
}

extension Cause {
  /// Keeps a place, if it is one of the first.
  fileprivate mutating func add(_ place: CausePlace) {
    if places.count == Self.placeLimit {
      guard let last = places.last, place < last else { return }
      places.removeLast()
    }
    places.insert(place, at: places.firstIndex { place < $0 } ?? places.endIndex)
  }
}
