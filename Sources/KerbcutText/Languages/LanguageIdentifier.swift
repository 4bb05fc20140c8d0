/// Tells the language of a text by its letters: how likely each three-letter sequence is in each language, and small
/// words. Knows the languages of `LanguageProfiles`, and Scots and Latin by their small words; keeps silent on others and on short
/// texts.
public struct LanguageIdentifier: Sendable {
  public static let shared = LanguageIdentifier()

  /// The primary subtags of the languages that it knows.
  public let languages: [String]
  let slots: SequenceSlots
  /// For each slot, for each language: the group of the sequence.
  let groups: [UInt8]
  private let smallWords: SmallWords
  /// Stand for Scots and Latin among the owners of small words.
  private let scots: Int
  private let latin: Int
  /// For each language whether its small words are known.
  let hasSmallWords: [Bool]
  /// For each pair of languages whether one is easily taken for the other.
  private let closeness: [Bool]

  private init() {
    var languages: [String] = []
    var slots: [UInt64: Int32] = [:]
    var entries: [(slot: Int32, language: Int, group: UInt8)] = []
    for line in LanguageProfiles.sequences.split(separator: "\n") {
      let halves = line.split(separator: "|", maxSplits: 1)
      guard halves.count == 2 else { continue }
      for (group, text) in halves[1].split(separator: "/", omittingEmptySubsequences: false).enumerated() {
        let scalars = Array(text.unicodeScalars)
        for start in stride(from: 0, to: scalars.count - 2, by: 3) {
          let key = Self.key(scalars[start], scalars[start + 1], scalars[start + 2])
          let slot = slots[key] ?? Int32(slots.count)
          slots[key] = slot
          entries.append((slot, languages.count, UInt8(group)))
        }
      }
      languages.append(String(halves[0]))
    }
    var groups = [UInt8](repeating: Self.unseen, count: slots.count * languages.count)
    for entry in entries { groups[Int(entry.slot) * languages.count + entry.language] = entry.group }
    var smallWords: [String: [Int]] = [:]
    for line in LanguageProfiles.smallWords.split(separator: "\n") {
      let halves = line.split(separator: "|", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let without = Self.withoutProfile.firstIndex(of: String(halves[0])).map { languages.count + $0 }
      guard let language = without ?? languages.firstIndex(of: String(halves[0])) else { continue }
      for word in halves[1].split(separator: " ") { smallWords[String(word), default: []].append(language) }
    }
    let known = smallWords.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    hasSmallWords = languages.indices.map(known.contains)
    self.languages = languages
    scots = languages.count
    latin = languages.count + 1
    self.slots = SequenceSlots(slots)
    self.groups = groups
    self.smallWords = SmallWords(smallWords)
    closeness = languages.flatMap { one in languages.map { other in Self.areClose(one, other) } }
  }

  /// What a text's words and letters say of each language. Every word counts once.
  struct Measure {
    var words = 0
    var sequences = 0
    var scores: [Double] = []
    /// How many words are among the small words of each language.
    var small: [Int]
    /// How many are among those of Scots and of Latin, which have no profiles of their own.
    var scots = 0
    var latin = 0
    /// For each word that is among the small words of any language: of which.
    var owners: [[Int]] = []

    /// How many words are among the small words of one language and not of the other.
    func smallWords(of one: Int, not other: Int) -> Int {
      owners.count { $0.contains(one) && !$0.contains(other) }
    }
  }

  /// Goes through the words of a text once.
  func measure(_ text: String) -> Measure {
    var measure = Measure(small: Array(repeating: 0, count: languages.count))
    var sums = SequenceSums(languages.count)
    var seen: Set<UInt64> = []
    let text = text.inLowerCase
    text.withBytes { bytes in
      var walk = WordWalk(text, bytes)
      var words = 0
      while words < Self.maximumWords, let place = walk.next() {
        let word = UnsafeBufferPointer(rebasing: bytes[place])
        words += 1
        guard seen.insert(SmallWords.key(word)).inserted else { continue }
        measure.words += 1
        count(word, in: &measure)
        forEachSequence(of: word) { slot in
          measure.sequences += 1
          if let slot { sums.add(slot, of: groups) } else { sums.unseen += 1 }
        }
      }
    }
    // Sums are of what speaks against a language: a small word counts for it.
    measure.scores = languages.indices.map { language in
      let against = sums[language] + sums.unseen * Int(Self.unseen) - 4 * measure.small[language]
      return Double(-against) / 2
    }
    return measure
  }

  private func count(_ word: UnsafeBufferPointer<UInt8>, in measure: inout Measure) {
    let owners = smallWords[word]
    guard !owners.isEmpty else { return }
    if owners.contains(scots) { measure.scots += 1 }
    if owners.contains(latin) { measure.latin += 1 }
    measure.owners.append(owners)
    for language in owners where language < languages.count { measure.small[language] += 1 }
  }

  /// How many of the words that are looked at are among the small words of each language. Letters outside ASCII must be
  /// in lower case.
  func smallWordCounts(of text: String) -> [Int] {
    var counts = [Int](repeating: 0, count: languages.count)
    text.withBytes { bytes in
      var walk = WordWalk(text, bytes)
      var words = 0
      while words < Self.maximumWords, let word = walk.next() {
        words += 1
        for language in smallWords[UnsafeBufferPointer(rebasing: bytes[word])] where language < languages.count {
          counts[language] += 1
        }
      }
    }
    return counts
  }

  /// Calls a function with the slot of each three-letter sequence of a word, its ends among the letters.
  @inline(__always)
  private func forEachSequence(of word: UnsafeBufferPointer<UInt8>, _ body: (Int?) -> Void) {
    var key = UInt64(0x5F)
    var letters = 0
    var place = 0
    while place < word.count, letters < 40 {
      let (scalar, length) = CharacterWalk.scalar(in: word, at: place)
      place += length
      letters += 1
      key = (key << 21 | UInt64(scalar.value)) & 0x7FFF_FFFF_FFFF_FFFF
      if letters > 1 { body(slots[key]) }
    }
    if letters > 0 { body(slots[(key << 21 | 0x5F) & 0x7FFF_FFFF_FFFF_FFFF]) }
  }

  /// Languages that are known by their small words alone.
  private static let withoutProfile = ["sco", "la"]

  /// The group of sequences that are not among the commonest.
  private static let unseen: UInt8 = 15
  private static let maximumWords = 400

  func areClose(_ one: Int, _ other: Int) -> Bool { closeness[one * languages.count + other] }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 42 | UInt64(second.value) << 21 | UInt64(third.value)
  }
}
