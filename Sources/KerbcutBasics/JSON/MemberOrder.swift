/// The order in which the members of a dictionary are written: that of their keys. Every page has a member for every
/// check, so the order is found by the first eight bytes of the keys, as a number, and by whole keys only where those are
/// the same.
package enum MemberOrder {
  /// Keys in their order.
  @inline(never)
  package static func sorted(_ keys: [String]) -> [String] {
    // Outside ASCII the order of texts is not that of their bytes.
    let isASCII = keys.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    var headed = keys.map { (head: isASCII ? head(of: $0) : 0, key: $0) }
    headed.sort { $0.head == $1.head ? $0.key < $1.key : $0.head < $1.head }
    return headed.map { $0.key }
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
