extension Summary {
  /// What became of something that was asked for or found in what was asked for. Each has one place.
  public enum Place: String, Codable, Sendable, CaseIterable {
    /// It was audited, whatever was found.
    case audited
    /// It led to an address that was not asked for, or to one that another thing that was asked for leads to.
    case redirected
    /// It may not be had: a server wants to know who asks, or it lies outside of what was asked for.
    case refused
    /// There is nothing at the path or address.
    case notFound = "not-found"
    /// It began and did not end.
    case cutShort = "cut-short"
    /// The server answered with a page that says that something went wrong, or that asks to sign in.
    case otherPage = "other-page"
    /// It could not be had or read for another reason.
    case failed
    /// It was to be audited and nothing was said of it: a check brought its audit down, or a part of the results is missing.
    case lost
    /// The configuration says that it is not to be tested.
    case skipped
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
