/// Tells the language of a text by its letters: how likely each three-letter sequence is in each language, and small
/// words. Knows the languages of `LanguageProfiles`; keeps silent on others and on short texts.
public struct LanguageIdentifier: Sendable {
  public static let shared = LanguageIdentifier()

  /// The primary subtags of the languages that it knows.
  public let languages: [String]
  private let slots: [UInt64: Int32]
  /// For each slot, for each language: the group of the sequence.
  private let groups: [UInt8]
  private let smallWords: [String: [Int]]

  /// What a text says of the language that it is said to be in.
  public enum Judgement: Sendable, Equatable {
    /// The claimed language is the likeliest, or close to it.
    case agrees
    /// Another language is much likelier.
    case disagrees(likely: String)
    /// Another language is likelier, but the text is too short or too mixed to be sure.
    case doubtful(likely: String)
    /// The text is too short, or the claimed language is not known here.
    case silent
  }

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

  /// Whether a text is in the language with this primary subtag.
  public func judgement(on text: String, claimed: String) -> Judgement {
    let claimed = Self.relatives[claimed] ?? claimed
    guard let place = languages.firstIndex(of: claimed) else { return .silent }
    let measured = scores(of: text)
    guard measured.words >= 2, measured.sequences >= 12,
      let best = measured.scores.indices.max(by: {
        measured.scores[$0] < measured.scores[$1]
      })
    else { return .silent }
    let likely = languages[best]
    let gap = measured.scores[best] - measured.scores[place]
    if likely == claimed { return majority(of: text, claimed: place, measured.scores) ?? .agrees }
    if Self.areClose(likely, claimed) && gap < 60 { return .agrees }
    let perSequence = gap / Double(measured.sequences)
    if measured.words >= 3 && gap >= 10 && perSequence >= 0.25 { return .disagrees(likely: likely) }
    return gap >= 4 ? .doubtful(likely: likely) : majority(of: text, claimed: place, measured.scores) ?? .agrees
  }

  /// A doubt where the words, counted one by one, are mostly in another language.
  private func majority(of text: String, claimed: Int, _ totals: [Double]) -> Judgement? {
    let others = languages.indices.filter { $0 != claimed && !Self.areClose(languages[$0], languages[claimed]) }
    guard let other = others.max(by: { totals[$0] < totals[$1] }), totals[other] >= totals[claimed] - 15 else {
      return nil
    }
    var votes = (claimed: 0, other: 0)
    for word in text.split(whereSeparator: { !$0.isLetter }).prefix(60) {
      let own = scores(of: String(word)).scores
      if own[claimed] > own[other] { votes.claimed += 1 }
      if own[claimed] < own[other] { votes.other += 1 }
    }
    return votes.other >= 5 && votes.other >= 2 * votes.claimed ? .doubtful(likely: languages[other]) : nil
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

  private func scores(of text: String) -> (words: Int, sequences: Int, scores: [Double]) {
    var sums = [Int](repeating: 0, count: languages.count)
    var bonus = [Int](repeating: 0, count: languages.count)
    var words = 0
    var sequences = 0
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }).prefix(
      Self.maximumWords)
    {
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

  /// The group of sequences that are not among the commonest.
  private static let unseen: UInt8 = 15
  private static let maximumWords = 400

  /// Subtags by whose profile others are judged.
  private static let relatives = [
    "nb": "no", "nn": "no", "sr": "hr", "bs": "hr", "ms": "id", "fil": "tl", "iw": "he", "in": "id",
  ]

  private static func areClose(_ one: String, _ other: String) -> Bool {
    let families: [Set<String>] = [
      ["da", "no", "sv"], ["nl", "af"], ["cs", "sk"], ["hr", "sl"], ["es", "ca", "pt"], ["ga", "gd"],
      ["bg", "mk", "ru", "uk"],
      ["hi", "mr", "ne"], ["ar", "fa", "ur"], ["et", "fi"], ["id", "tl"],
    ]
    return families.contains { $0.contains(one) && $0.contains(other) }
  }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 42 | UInt64(second.value) << 21 | UInt64(third.value)
  }
}
