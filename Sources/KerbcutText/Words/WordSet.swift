/// A set of words that words of a page are looked up in without making strings: a few nanoseconds each.
///
///     private static let forms = WordSet("is are was were be been")
///     sentence.words.contains(where: forms.contains)
///
/// Case, kind of apostrophe and inner dots do not matter.
public struct WordSet: Sendable {
  /// Keys of words in open addressing; 0 where a place is free.
  private var keys: [UInt64]

  /// The words between the spaces of a text.
  public init(_ text: String) { self.init(text.split(separator: " ")) }

  public init(_ words: some Collection<some StringProtocol>) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    for word in words { insert(WordKey.of(word.utf8)) }
  }

  private mutating func insert(_ key: UInt64) {
    var place = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    keys[place] = key
  }

  /// Whether the word is in the set.
  public func contains(_ word: Word) -> Bool { contains(word.key) }

  func contains(_ key: UInt64) -> Bool {
    keys.withUnsafeBufferPointer { keys in
      var place = Int(truncatingIfNeeded: key) & (keys.count - 1)
      while keys[place] != 0 {
        if keys[place] == key { return true }
        place = (place + 1) & (keys.count - 1)
      }
      return false
    }
  }
}
