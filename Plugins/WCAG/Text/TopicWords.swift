import Kerbcut

/// The words of a text that carry its topic, cut to their stems: `opening hours` and `we open at 9` have `open` in
/// common.
struct TopicWords {
  private var stems: Set<Substring> = []

  init(_ text: String) {
    for word in text.inLowerCase.runs(where: \.isLetterOrNumber) {
      if let stem = Self.stem(of: word) { stems.insert(stem) }
    }
  }

  var isEmpty: Bool { stems.isEmpty }
  var count: Int { stems.count }

  func isDisjoint(with other: TopicWords) -> Bool { stems.isDisjoint(with: other.stems) }

  /// How many of the words the other text has too.
  func shared(with other: TopicWords) -> Int { stems.intersection(other.stems).count }

  /// Whether a text has one of the words. Looks no further than the first: of a whole page that is mostly near the top.
  func occur(in text: String) -> Bool {
    guard !stems.isEmpty else { return false }
    var rest = text[...]
    while !rest.isEmpty {
      let part = Self.firstPart(of: rest)
      rest = rest[part.endIndex...]
      for word in part.inLowerCase.runs(where: \.isLetterOrNumber) {
        if let stem = Self.stem(of: word), stems.contains(stem) { return true }
      }
    }
    return false
  }

  /// The start of a text up to a space between words, some hundred words long.
  private static func firstPart(of text: Substring) -> Substring {
    let bytes = text.utf8
    guard var end = bytes.index(bytes.startIndex, offsetBy: 2_000, limitedBy: bytes.endIndex) else { return text }
    // Between two ASCII characters, the first of them a space, no word and no character is cut.
    var last: UInt8 = 0
    while end < bytes.endIndex, !(last == UInt8(ascii: " ") && bytes[end] < 0x80) {
      last = bytes[end]
      end = bytes.index(after: end)
    }
    return text[..<end]
  }

  /// What is kept of a word; nil if it carries no topic.
  private static func stem(of word: Substring) -> Substring? {
    guard !common.contains(word), word.count > 2 || word.contains(where: \.isNumber) else { return nil }
    return word.prefix(4)
  }

  private static let common: Set<Substring> = [
    "the", "and", "for", "are", "was", "were", "with", "this", "that", "from", "you", "your", "our", "has", "have",
    "had",
    "not", "but", "all", "any", "can", "will", "its", "they", "their", "them", "what", "when", "where", "who", "how",
    "which", "there", "here", "about", "into", "out", "more", "than", "then", "also", "may", "must", "page", "gov",
    "yng", "mae", "gyda",
  ]
}
