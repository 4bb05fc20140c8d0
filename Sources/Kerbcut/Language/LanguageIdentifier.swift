/// Tells the language of a text by its letters: how likely each three-letter sequence is in each language, and small
/// words. Knows the languages of `LanguageProfiles`; keeps silent on others and on short texts.
public struct LanguageIdentifier: Sendable {
  public static let shared = LanguageIdentifier()

  /// The primary subtags of the languages that it knows.
  public let languages: [String]
  private let slots: SequenceSlots
  /// For each slot, for each language: the group of the sequence.
  private let groups: [UInt8]
  private let smallWords: [String: [Int]]
  private let longestSmallWord: Int
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
      guard halves.count == 2, let language = languages.firstIndex(of: String(halves[0])) else { continue }
      for word in halves[1].split(separator: " ") { smallWords[String(word), default: []].append(language) }
    }
    self.languages = languages
    self.slots = SequenceSlots(slots)
    self.groups = groups
    self.smallWords = smallWords
    longestSmallWord = smallWords.keys.map(\.utf8.count).max() ?? 0
    closeness = languages.flatMap { one in languages.map { other in Self.areClose(one, other) } }
  }

  /// The likeliest language, if it is clearly ahead of all that are not close to it.
  public func likeliest(of text: String) -> String? {
    let measured = scores(of: text)
    guard measured.words >= 3, measured.sequences >= 15 else { return nil }
    let order = measured.scores.indices.sorted { measured.scores[$0] > measured.scores[$1] }
    guard let best = order.first else { return nil }
    let next = order.first { $0 != best && !areClose($0, best) }
    guard let next else { return languages[best] }
    return measured.scores[best] - measured.scores[next] >= 8 ? languages[best] : nil
  }

  func scores(of text: String) -> (words: Int, sequences: Int, scores: [Double]) {
    var sums = [Int](repeating: 0, count: languages.count)
    var words = 0
    var sequences = 0
    text.lowercased().forEachRun(where: Self.isWordPart) { word in
      guard words < Self.maximumWords else { return }
      words += 1
      // Sums are of what speaks against a language: a small word counts for it.
      for language in languagesOfSmallWord(word) { sums[language] -= 4 }
      forEachSequence(of: word) { slot in
        sequences += 1
        add(slot, to: &sums)
      }
    }
    return (words, sequences, sums.map { Double(-$0) / 2 })
  }

  private func add(_ slot: Int?, to sums: inout [Int]) {
    let count = languages.count
    guard let slot else {
      for language in 0..<count { sums[language] += Int(Self.unseen) }
      return
    }
    groups.withUnsafeBufferPointer { groups in
      sums.withUnsafeMutableBufferPointer { sums in
        for language in 0..<count { sums[language] &+= Int(groups[slot &* count &+ language]) }
      }
    }
  }

  /// How much more a word is of one language than of another.
  func balance(of word: Substring, _ one: Int, _ other: Int) -> Int {
    var balance = 0
    for language in languagesOfSmallWord(word) {
      if language == one { balance += 4 }
      if language == other { balance -= 4 }
    }
    forEachSequence(of: word) { slot in
      guard let slot else { return }
      balance += Int(groups[slot * languages.count + other]) - Int(groups[slot * languages.count + one])
    }
    return balance
  }

  func languagesOfSmallWord(_ word: Substring) -> [Int] {
    word.utf8.count <= longestSmallWord ? smallWords[String(word)] ?? [] : []
  }

  /// Calls a function with the slot of each three-letter sequence of a word, its ends among the letters.
  private func forEachSequence(of word: Substring, _ body: (Int?) -> Void) {
    var (first, second): (Unicode.Scalar?, Unicode.Scalar) = (nil, "_")
    func take(_ scalar: Unicode.Scalar) {
      if let first { body(slots[Self.key(first, second, scalar)]) }
      (first, second) = (second, scalar)
    }
    for scalar in word.unicodeScalars.prefix(40) { take(scalar) }
    take("_")
  }

  /// The words that are looked at, in lower case.
  static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    text.lowercased().forEachRun(where: isWordPart) { if words.count < maximumWords { words.append($0) } }
    return words
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar == "'" || scalar == "\u{2019}"
  }

  /// The group of sequences that are not among the commonest.
  private static let unseen: UInt8 = 15
  private static let maximumWords = 400

  func areClose(_ one: Int, _ other: Int) -> Bool { closeness[one * languages.count + other] }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 42 | UInt64(second.value) << 21 | UInt64(third.value)
  }
}

/// The slots of letter sequences by their keys: open addressing, because millions are looked for.
private struct SequenceSlots: Sendable {
  /// A key is 0 where a place is free: no sequence has it.
  private var keys: [UInt64]
  private var values: [Int32]
  private let shift: UInt64

  init(_ slots: [UInt64: Int32]) {
    var bits: UInt64 = 4
    while 1 << bits < slots.count * 2 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    for (key, slot) in slots {
      var place = firstPlace(of: key)
      while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
      keys[place] = key
      values[place] = slot
    }
  }

  subscript(key: UInt64) -> Int? {
    var place = firstPlace(of: key)
    while keys[place] != 0 {
      if keys[place] == key { return Int(values[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  private func firstPlace(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}
