/// FNV-1a with 64 bits, eight bytes at a time: the same on every machine, and no defence against malice.
public struct ContentHash: Sendable, Hashable {
  /// What was added so far, as a number.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  @inlinable
  public init(_ bytes: some Collection<UInt8>) {
    self.init()
    add(bytes)
  }

  /// Adds bytes, and how many they are: what is parted in another way has another hash.
  ///
  /// Inlinable, since a byte by way of a witness table costs fifty times as much.
  @inlinable
  public mutating func add(_ bytes: some Collection<UInt8>) {
    var word: UInt64 = 0
    var count = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 {
        add(word)
        word = 0
      }
    }
    add(word)
    add(UInt64(count))
  }

  public mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x100_0000_01B3
    // Eight bytes at once reach the low half only by this.
    value ^= value >> 32
  }

  /// Sixteen hexadecimal digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
