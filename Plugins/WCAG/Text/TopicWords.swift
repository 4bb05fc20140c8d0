import Kerbcut

/// The words of a text that carry its topic, cut to their stems: `opening hours` and `we open at 9` have `open` in
/// common.
struct TopicWords {
  private let stems: Set<Substring>

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetterOrNumber }
    let topics = words.filter { !Self.common.contains($0) && ($0.count > 2 || $0.contains(where: \.isNumber)) }
    stems = Set(topics.map { $0.prefix(4) })
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
