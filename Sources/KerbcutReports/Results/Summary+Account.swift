import KerbcutBasics
import KerbcutResults

extension Summary.Place {
  /// What stands behind a number of such things.
  var words: String {
    switch self {
    case .audited: "audited"
    case .redirected: "redirected"
    case .refused: "refused"
    case .notFound: "not found"
    case .cutShort: "cut short"
    case .otherPage: "answered with another page"
    case .failed: "failed"
    case .lost: "lost"
    case .skipped: "skipped by configuration"
    }
  }
}

extension Summary {
  /// How many things have each place, by the names of the places.
  var accountJSON: JSON { .object(placeCounts.map { JSON.Member($0.place.rawValue, .number($0.count)) }) }
}
