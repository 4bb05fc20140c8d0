import Kerbcut

/// Words by which instructions point at things that people must see (ACT: visual reference words).
enum VisualReferences {
  /// An instruction that finds its thing by place, shape, size or colour only.
  struct Reference {
    let word: String
    /// The thing that is pointed at: `button`, `menu`.
    let noun: String
    /// What else the thing is called: `search` in “the search box at the top”.
    var names: [String] = []
    /// The roles of what may be called so.
    var roles: [Role] { VisualWords.roles[noun] ?? [] }
  }

  /// Whether one of the words of looks or places may be in a text: a quick no for almost all texts.
  static func mayOccur(in text: String) -> Bool {
    // The first eight letters of a word, in lower case, as a number: `l | 0x20` is the lower case of a letter.
    var start: UInt64 = 0
    var length = 0
    for byte in text.utf8 {
      if byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x27 {
        if length < 8 { start = start << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte) }
        length += 1
      } else {
        if length > 2, starts.contains(start) { return true }
        start = 0
        length = 0
      }
    }
    return length > 2 && starts.contains(start)
  }

  /// How the words of looks and places start.
  private static let starts = Set(
    VisualWords.all.map { word in word.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) } })

  /// The references in a text that tell people to use or find something.
  static func references(in text: String) -> [Reference] {
    text.runs { !".!?;".unicodeScalars.contains($0) }.flatMap { sentence -> [Reference] in
      let words = sentence.inLowerCase.runs { $0.isLetter || $0 == "-" || $0 == "'" }.map(String.init)
      guard words.contains(where: VisualWords.verbs.contains), !isNamed(words, in: sentence), !isWarning(words) else {
        return []
      }
      return words.indices.compactMap { reference(at: $0, in: words) }
    }
  }

  /// Whether a thing is meant that is on the page: `the green button`, `green button`; not `red text`, `a red button` or
  /// `red buttons`, which are any.
  private static func isOneThing(_ noun: String, behind place: Int, in words: [String]) -> Bool {
    let before = words[max(0, place - 2)..<place]
    if before.contains(where: VisualWords.definite.contains) { return true }
    return !before.contains(where: VisualWords.indefinite.contains) && !VisualWords.uncounted.contains(noun)
      && !noun.hasSuffix("s")
  }

  /// The words right before a noun that say which one it is, up to an article.
  private static func names(of noun: String, near place: Int, in words: [String]) -> [String] {
    guard let at = words[max(0, place - 6)..<min(words.count, place + 4)].lastIndex(of: noun) else { return [] }
    return words[max(0, at - 3)..<at].reversed().prefix {
      !VisualWords.definite.contains($0) && !VisualWords.indefinite.contains($0) && !VisualWords.verbs.contains($0)
    }.filter { !VisualWords.all.contains($0) }
  }

  /// Whether the sentence also says what the thing is called.
  private static func isNamed(_ words: [String], in sentence: Substring) -> Bool {
    if words.contains(where: VisualWords.namings.contains) { return true }
    return sentence.contains { "\"“”‘«".contains($0) }
  }

  /// Whether the sentence says what people should not do, as advice to those who write pages does.
  private static func isWarning(_ words: [String]) -> Bool {
    words.first == "avoid" || words.first == "never"
      || zip(words, words.dropFirst()).contains { $0 == "do" && $1 == "not" }
      || words.contains("don't")
  }

  private static func reference(at place: Int, in words: [String]) -> Reference? {
    let word = words[place]
    func isNoun(_ word: String) -> Bool { VisualWords.roles[word] != nil }
    let noun = words[max(0, place - 6)..<min(words.count, place + 4)].last(where: isNoun)
    if VisualWords.sides.contains(word) {
      // `on the right`, `the left-hand column`, `ar y dde`; not `the right to appeal`.
      let before = words[..<place].suffix(2)
      let isAside =
        ["the", "y"].contains(before.last) && VisualWords.prepositions.contains(before.first ?? "")
      let isPart = place + 1 < words.count && isNoun(words[place + 1])
      guard isAside || isPart, let noun else { return nil }
      return Reference(word: word, noun: noun, names: names(of: noun, near: place, in: words))
    }
    if VisualWords.looks.contains(word) {
      // `the green button`, `the triangle menu`: the noun follows at once, or after one more word.
      let after = words[min(place + 1, words.count)..<min(place + 3, words.count)]
      guard let noun = after.first(where: isNoun), isOneThing(noun, behind: place, in: words) else { return nil }
      return Reference(word: word, noun: noun)
    }
    // `y botwm gwyrdd`: in Welsh the noun stands before.
    guard VisualWords.welshLooks.contains(word), place > 0, isNoun(words[place - 1]) else { return nil }
    return Reference(word: word, noun: words[place - 1])
  }
}
