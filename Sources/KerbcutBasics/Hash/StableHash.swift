/// A hash that is the same on every machine and in every run: FNV-1a with 64 bits. It stands in baselines and results, so
/// its values never change. It is no defence against malice.
///
///     var hash = StableHash()
///     hash.add("image-has-name")
///     hash.hexadecimal             // 16 digits
public struct StableHash: Hashable, Sendable {
  /// The hash of what was added so far.
  public var value: UInt64

  /// The hash of nothing.
  @inlinable public init() { value = 0xCBF2_9CE4_8422_2325 }

  /// A hash as `hexadecimal` wrote it; nil if the text is none.
  public init?(hexadecimal: some StringProtocol) {
    guard let value = UInt64(hexadecimal, radix: 16) else { return nil }
    self.value = value
  }

  /// Adds one byte.
  @inlinable public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Adds bytes in their order.
  @inlinable public mutating func add(_ bytes: some Sequence<UInt8>) {
    // The loop over a buffer is much faster than that over a text's view.
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { for byte in $0 { add(byte) } }
    if isDone == nil { for byte in bytes { add(byte) } }
  }

  /// Adds a text by its UTF-8.
  @inlinable public mutating func add(_ text: String) { add(text.utf8) }

  /// The hash of a text.
  @inlinable public init(_ text: String) {
    self.init()
    add(text)
  }

  /// Sixteen hexadecimal digits in lower case.
  public var hexadecimal: String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 0xF
        digits[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return 16
    }
  }
}
