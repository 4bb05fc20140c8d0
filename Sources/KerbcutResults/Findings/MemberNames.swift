/// How things of a list like `FindingIdentity.members` are named. A list names at most `limit` different things by their
/// whole hashes; those of a longer one by the ends of their hashes, of which there are few. What comes or goes then
/// changes one number of the list and no other.
package enum MemberNames {
  package static let limit = 1_000

  package static func shortened(_ name: String) -> String { String(name.suffix(length)) }

  /// Whether a list names its things by the ends of their hashes.
  static func areShort(_ members: [String]) -> Bool {
    members.first.map { $0.prefix { $0 != "*" }.utf8.count <= length } ?? false
  }

  private static let length = 3
}

extension [String] {
  /// Things of a list like `FindingIdentity.members`, with how many there are of each.
  ///
  /// - Parameter isShort: whether it is to be compared with a list of short names.
  func counted(isShort: Bool = false) -> [String: Int] {
    reduce(into: [:]) { counts, member in
      let parts = member.split(separator: "*", maxSplits: 1)
      guard let name = parts.first.map(String.init) else { return }
      let count = parts.count < 2 ? 1 : Int(parts[1]) ?? 1
      // No list names more things than this; the sum of a file's numbers must not overflow.
      counts[isShort ? MemberNames.shortened(name) : name, default: 0] += Swift.max(0, Swift.min(count, 1 << 20))
    }
  }
}
