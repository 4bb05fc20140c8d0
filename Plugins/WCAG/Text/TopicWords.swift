import Kerbcut

/// The words of a text that carry its topic, cut to their stems: `opening hours` and `we open at 9` have `open` in
/// common.
struct TopicWords {
  private let stems: Set<Substring>

  init(_ text: String) {
    var stems: Set<Substring> = []
    for word in text.lowercased().runs(where: \.isLetterOrNumber) {
      let stem = word.prefix(4)
      guard !stems.contains(stem), !Self.common.contains(word),
        word.count > 2 || word.contains(where: \.isNumber)
      else { continue }
      stems.insert(stem)
    }
    self.stems = stems
  }

  var isEmpty: Bool { stems.isEmpty }
  var count: Int { stems.count }

  func isDisjoint(with other: TopicWords) -> Bool { stems.isDisjoint(with: other.stems) }

  /// How many of the words the other text has too.
  func shared(with other: TopicWords) -> Int { stems.intersection(other.stems).count }

  private static let common: Set<Substring> = [
    "the", "and", "for", "are", "was", "were", "with", "this", "that", "from", "you", "your", "our", "has", "have",
    "had",
    "not", "but", "all", "any", "can", "will", "its", "they", "their", "them", "what", "when", "where", "who", "how",
    "which", "there", "here", "about", "into", "out", "more", "than", "then", "also", "may", "must", "page", "gov",
    "yng", "mae", "gyda",
  ]
}
