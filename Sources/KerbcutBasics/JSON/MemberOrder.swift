/// The members of a dictionary in the order of their keys. Every page has a member for every check, so the order is found
/// by the first eight bytes of the keys, as a number, and by whole keys only where those are the same.
package enum MemberOrder {
  @inlinable
  package static func sorted<Value>(_ members: [String: Value]) -> [(key: String, value: Value)] {
    let members = Array(members)
    return places(of: members.map(\.key)).map { members[$0] }
  }

  /// The places of keys in their order.
  @usableFromInline
  static func places(of keys: [String]) -> [Int] {
    // Outside ASCII the order of texts is not that of their bytes.
    let isASCII = keys.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    var places = keys.indices.map { (head: isASCII ? head(of: keys[$0]) : 0, place: $0) }
    places.sort { left, right in
      left.head == right.head ? keys[left.place] < keys[right.place] : left.head < right.head
    }
    return places.map(\.place)
  }

  /// The first eight bytes as a number that is ordered as they are.
  private static func head(of key: String) -> UInt64 {
    var head: UInt64 = 0
    var count: UInt64 = 0
    for byte in key.utf8.prefix(8) {
      head = head << 8 | UInt64(byte)
      count += 1
    }
    return head << (8 * (8 - count))
  }
}
