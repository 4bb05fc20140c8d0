extension LanguageIdentifier {
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

  /// Whether a text is in the language with this primary subtag.
  ///
  /// Names, brands and single words fit many languages a little. So it disagrees only where the text looks like the
  /// other language in itself, not only more like it than like the claimed one, and where no third language comes near.
  public func judgement(on text: String, claimed: String) -> Judgement {
    let claimed = Self.relatives[claimed] ?? claimed
    if let other = WritingSystem.other(than: claimed, in: text) { return .disagrees(likely: other) }
    guard let place = languages.firstIndex(of: claimed) else { return .silent }
    let measured = measure(text)
    guard measured.words >= 2, measured.sequences >= 12,
      let best = measured.scores.indices.max(by: { measured.scores[$0] < measured.scores[$1] })
    else { return .silent }
    let likely = languages[best]
    let gap = measured.scores[best] - measured.scores[place]
    if likely == claimed || areClose(best, place) && gap < 60 {
      return rival(of: place, scores: measured.scores, sequences: measured.sequences, small: measured.small)
        ?? .agrees
    }
    guard gap >= 4 else { return .agrees }
    let lead = measured.small[best] - measured.small[place]
    let average = measured.scores[best] / Double(measured.sequences)
    if measured.words >= 3, gap >= 10, gap >= 0.25 * Double(measured.sequences),
      isConvincing(best, lead: lead, measured), !isMixed(text, claimed: place, other: best)
    {
      return .disagrees(likely: likely)
    }
    // A few words said again and again, as in page numbers, fit some language by chance. English needs less, as above.
    let isVaried = likely == "en" || Set(Self.words(of: text).prefix(200)).count >= 10
    let isDoubtful = average >= -5 && isVaried || lead >= 2 || measured.sequences >= 200 && isVaried
    return isDoubtful ? .doubtful(likely: likely) : .agrees
  }

  /// Whether the text looks like the likeliest language in itself. English is by far the commonest language that
  /// pages forget to mention, so it needs less.
  private func isConvincing(_ best: Int, lead: Int, _ measured: Measure) -> Bool {
    let average = measured.scores[best] / Double(measured.sequences)
    if languages[best] == "en" { return average >= -5.1 || lead >= 2 }
    let others = languages.indices.filter { $0 != best && !areClose($0, best) }
    let next = others.map { measured.scores[$0] }.max() ?? -.infinity
    let distance = measured.scores[best] - next
    return distance >= 6 && distance >= 0.12 * Double(measured.sequences)
      && (average >= -4.7 || lead >= max(3, measured.words / 12))
  }

  /// Whether a fair part of the words, each looked at alone, fits the claimed language better.
  private func isMixed(_ text: String, claimed: Int, other: Int) -> Bool {
    let words = Self.words(of: text).prefix(60)
    guard words.count >= 8 else { return false }
    var votes = (claimed: 0, other: 0)
    for word in words {
      let lead = balance(of: word, claimed, other)
      if lead > 2 { votes.claimed += 1 }
      if lead < -2 { votes.other += 1 }
    }
    return votes.claimed * 3 >= votes.other
  }

  /// A doubt where a language comes near the claimed one by its letters and the small words speak for it.
  private func rival(of claimed: Int, scores: [Double], sequences: Int, small: [Int]) -> Judgement? {
    let near = scores[claimed] - 0.15 * Double(sequences)
    return languages.indices.first { other in
      !areClose(other, claimed) && other != claimed && scores[other] >= near
        && small[other] >= small[claimed] + 2 && small[other] >= 2 * small[claimed]
    }.map { .doubtful(likely: languages[$0]) }
  }

  /// Whether the small words of a text speak for one language, or its letters are not Latin, so that they decide.
  public func smallWords(in text: String, speakFor likely: String, over claimed: String) -> Bool {
    let letters = text.filter(\.isLetter)
    if letters.filter(\.isASCII).count * 2 < letters.count { return true }
    guard let likely = languages.firstIndex(of: likely) else { return false }
    let counts = measure(text).small
    return counts[likely] > (languages.firstIndex(of: claimed).map { counts[$0] } ?? 0)
  }

  /// Whether `smallWords` may speak for any language over the claimed one: a quick no for almost any text in it.
  public func smallWordsMaySpeak(in text: String, against claimed: String) -> Bool {
    var letters = 0
    var others = 0
    for byte in text.utf8 {
      if byte >= 0x80 { others += 1 } else if (0x61...0x7A).contains(byte | 0x20) { letters += 1 }
    }
    // A letter outside ASCII, or one with an accent of its own, takes two bytes or more.
    guard letters >= others else { return true }
    let counts = smallWordCounts(of: others == 0 ? text : text.inLowerCase)
    let own = languages.firstIndex(of: claimed).map { counts[$0] } ?? 0
    return counts.contains { $0 > own }
  }

  /// Subtags by whose profile others are judged.
  private static let relatives = [
    "nb": "no", "nn": "no", "sr": "hr", "bs": "hr", "ms": "id", "fil": "tl", "iw": "he", "in": "id",
  ]

  static func areClose(_ one: String, _ other: String) -> Bool {
    one == other || families.contains { $0.contains(one) && $0.contains(other) }
  }

  private static let families: [Set<String>] = [
    ["da", "no", "sv"], ["nl", "af"], ["cs", "sk"], ["hr", "sl"], ["es", "ca", "pt"], ["ga", "gd"],
    ["bg", "mk", "ru", "uk"],
    ["hi", "mr", "ne"], ["ar", "fa", "ur"], ["et", "fi"], ["id", "tl"],
  ]
}
