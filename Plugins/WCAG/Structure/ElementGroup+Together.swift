import Kerbcut

extension [Element] {
  /// All of them as one target, so that a page with many of a kind has one finding.
  var together: [ElementGroup] { ElementGroup(self).map { [$0] } ?? [] }
}

extension ElementGroup {
  /// `and 3 others like it`, or nothing for a single one.
  var others: String {
    switch elements.count {
    case 1: ""
    case 2: " and another like it"
    default: " and \(elements.count - 1) others like it"
    }
  }
}
