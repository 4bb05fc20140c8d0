extension Summary {
  /// What became of something that was asked for or found in what was asked for. Each has one place.
  public enum Place: String, Codable, Sendable, CaseIterable {
    case audited, redirected, refused
    case notFound = "not-found"
    case cutShort = "cut-short"
    case otherPage = "other-page"
    case failed, lost, skipped
  }

  /// How many things have each place; they add up to `found`. A place that nothing has is left out.
  public var account: [Place: Int] {
    var counts: [Place: Int] = audited > 0 ? [.audited: audited] : [:]
    for failure in failures { counts[failure.kind.place, default: 0] += 1 }
    return counts
  }

  /// The account in the order of the places, without those that nothing has.
  public var placeCounts: [(place: Place, count: Int)] {
    let counts = account
    return Place.allCases.compactMap { place in counts[place].map { (place, $0) } }
  }
}

extension Failure.Kind {
  /// Where something that could not be tested stands in the account.
  public var place: Summary.Place {
    switch self {
    case .notFound: .notFound
    case .redirected: .redirected
    case .refused: .refused
    case .cutShort: .cutShort
    case .otherPage: .otherPage
    case .lost, .crashed: .lost
    case .skipped: .skipped
    case .unreadable, .tooLarge, .notAPage, .empty, .network, .status, .timedOut: .failed
    }
  }
}
