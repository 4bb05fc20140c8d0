internal import KerbcutBasics

/// What a page is known by under another name: of the hashes of its texts the least by each of eight orders. Two pages
/// share as many of the eight as they share of their texts, on average.
public struct PageLikeness: Sendable, Equatable {
  private let parts: [UInt32]

  private static let count = 8

  /// The likeness that `text` wrote; nil for another text.
  public init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { UInt32($0, radix: 36) }
    guard parts.count == Self.count else { return nil }
    self.parts = parts
  }

  private init(parts: [UInt32]) { self.parts = parts }

  /// Eight short numbers.
  public var text: String { parts.map { String($0, radix: 36) }.joined(separator: "-") }

  /// How many of the eight are equal.
  func equals(_ other: PageLikeness) -> Int { zip(parts, other.parts).count { $0 == $1 } }

  /// Takes texts.
  public struct Builder {
    private var least = Array(repeating: UInt64.max, count: PageLikeness.count)
    private var texts = 0

    /// A builder that has seen no text.
    public init() {}

    /// Adds a text; white space at its ends does not count.
    public mutating func add(_ text: some Collection<UInt8>) {
      // The loop over a buffer is much faster than that over any collection, and every text of every page comes here.
      let isDone: Void? = text.withContiguousStorageIfAvailable { take($0) }
      if isDone == nil { take(text) }
    }

    private mutating func take(_ text: some Collection<UInt8>) {
      var hash = StableHash()
      var gap = false
      for byte in text.drop(while: { $0 <= 0x20 }) {
        if byte <= 0x20 {
          gap = true
          continue
        }
        if gap { hash.add(0x20) }
        gap = false
        hash.add(byte)
      }
      texts += 1
      for place in least.indices {
        var mixed = hash.value ^ (0x9E37_79B9_7F4A_7C15 &* UInt64(place + 1))
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        least[place] = min(least[place], mixed ^ mixed >> 31)
      }
    }

    /// The likeness; nil of fewer than three texts, which many pages share.
    public var made: PageLikeness? {
      texts < 3 ? nil : PageLikeness(parts: least.map { UInt32(truncatingIfNeeded: $0 >> 8) })
    }
  }
}
