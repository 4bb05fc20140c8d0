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
    }
  }
}

extension PageResult {
  /// Where the page was found, if that is elsewhere than where it was asked for.
  var redirectTarget: String? {
    guard path.contains("://"), let address, address != path else { return nil }
    return address
  }
}
