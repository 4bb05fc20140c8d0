/// Tells the language of a text by its letters: how likely each three-letter sequence is in each language, and small
/// words. Knows the languages of `LanguageProfiles`; keeps silent on others and on short texts.
public struct LanguageIdentifier: Sendable {
  public static let shared = LanguageIdentifier()

  /// The primary subtags of the languages that it knows.
  public let languages: [String]
  private let slots: [UInt64: Int32]
  /// For each slot, for each language: the group of the sequence.
  private let groups: [UInt8]
  let smallWords: [String: [Int]]

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
      guard halves.count == 2, let language = languages.firstIndex(of: String(halves[0])) else { continue }
      for word in halves[1].split(separator: " ") { smallWords[String(word), default: []].append(language) }
    }
    self.languages = languages
    self.slots = slots
    self.groups = groups
    self.smallWords = smallWords
  }

  /// The likeliest language, if it is clearly ahead of all that are not close to it.
  public func likeliest(of text: String) -> String? {
    let measured = scores(of: text)
    guard measured.words >= 3, measured.sequences >= 15 else { return nil }
    let order = measured.scores.indices.sorted { measured.scores[$0] > measured.scores[$1] }
    guard let best = order.first else { return nil }
    let next = order.first { $0 != best && !Self.areClose(languages[$0], languages[best]) }
    guard let next else { return languages[best] }
    return measured.scores[best] - measured.scores[next] >= 8 ? languages[best] : nil
  }

  func scores(of text: String) -> (words: Int, sequences: Int, scores: [Double]) {
    var sums = [Int](repeating: 0, count: languages.count)
    var bonus = [Int](repeating: 0, count: languages.count)
    var words = 0
    var sequences = 0
    for word in Self.words(of: text) {
      words += 1
      for language in smallWords[String(word)] ?? [] { bonus[language] += 4 }
      let scalars: [Unicode.Scalar] = ["_"] + word.unicodeScalars.prefix(40) + ["_"]
      for start in 0..<scalars.count - 2 {
        sequences += 1
        let slot = slots[Self.key(scalars[start], scalars[start + 1], scalars[start + 2])]
        for language in languages.indices {
          sums[language] += slot.map { Int(groups[Int($0) * languages.count + language]) } ?? Int(Self.unseen)
        }
      }
    }
    return (words, sequences, languages.indices.map { Double(bonus[$0] - sums[$0]) / 2 })
  }

  /// The words that are looked at, in lower case.
  static func words(of text: String) -> ArraySlice<Substring> {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(maximumWords)
  }

  /// The group of sequences that are not among the commonest.
  private static let unseen: UInt8 = 15
  private static let maximumWords = 400

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 42 | UInt64(second.value) << 21 | UInt64(third.value)
  }
}
