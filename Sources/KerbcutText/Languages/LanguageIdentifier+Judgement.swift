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

    /// The other language, if it disagrees or doubts.
    public var likely: String? {
      switch self {
      case .disagrees(let likely), .doubtful(let likely): likely
      case .agrees, .silent: nil
      }
    }
  }

  /// Whether a text is in the language with this primary subtag.
  ///
  /// Names, brands and single words fit many languages a little, so letters alone never decide between languages of one
  /// script: small words, such as ‘and’, that only one of the two languages has must speak for the other.
  /// A word counts once, however often it stands. The bounds come from the table in `reports/languages.md`, which
  /// `KerbcutWorkshop languages` makes.
  public func judgement(on text: String, claimed: String) -> Judgement {
    let claimed = Self.relatives[claimed] ?? claimed
    if let other = WritingSystem.other(than: claimed, in: text) {
      return .disagrees(likely: other == WritingSystem.several ? named(text) ?? other : other)
    }
    if claimed == "sco" { return judgementOnScots(measure(text)) }
    guard let place = languages.firstIndex(of: claimed), hasSmallWords[place] else { return .silent }
    let measured = measure(text)
    // Latin is what designers fill pages with until there is text.
    guard measured.words >= 3, measured.sequences >= 12, measured.latin * 4 < measured.words else { return .silent }
    let best = likeliest(in: measured, than: place)
    guard !areClose(best, place) else { return rival(of: place, in: measured) ?? .agrees }
    return judgement(for: best, over: place, measured)
  }

  /// The fewest different words of a text that can show by themselves that it is in another language.
  static let wordsToTell = 20
  /// The fewest different words of a text that is worth a question.
  static let wordsToAsk = 6

  private func judgement(for best: Int, over claimed: Int, _ measured: Measure) -> Judgement {
    let words = measured.smallWords(of: best, not: claimed)
    let own = measured.smallWords(of: claimed, not: best)
    let lead = (measured.scores[best] - measured.scores[claimed]) / Double(measured.sequences)
    let likely = languages[best]
    // English is by far the commonest language that pages forget to mention, and no other has its small words.
    if likely == "en", own == 0, lead >= 0.4, measured.small[best] > 0 {
      return words > 0 && lead >= 0.5 ? .disagrees(likely: likely) : .doubtful(likely: likely)
    }
    let isClear =
      words >= 3 && words > 2 * own && lead >= 0.5 || words >= 5 && words >= 4 * own
      || words >= 2 && own == 0 && lead >= 0.8
    if isClear, measured.words >= Self.wordsToTell { return .disagrees(likely: likely) }
    return measured.words >= Self.wordsToAsk && words >= 3 && words >= 3 * own ? .doubtful(likely: likely) : .agrees
  }

  /// The likeliest language by the letters. Of its family, the one that the small words speak for, unless the claimed
  /// language is of the family too.
  private func likeliest(in measured: Measure, than claimed: Int) -> Int {
    let best = languages.indices.max { measured.scores[$0] < measured.scores[$1] } ?? claimed
    guard !areClose(best, claimed) else { return best }
    let family = languages.indices.filter { areClose($0, best) }
    let other =
      family.max { (measured.small[$0], measured.scores[$0]) < (measured.small[$1], measured.scores[$1]) } ?? best
    return measured.small[other] >= measured.small[best] + 2 ? other : best
  }

  /// A doubt where the letters fit the claimed language, but the small words speak for another.
  private func rival(of claimed: Int, in measured: Measure) -> Judgement? {
    guard measured.words >= Self.wordsToTell else {
      return isEnglish(measured, over: claimed) ? .doubtful(likely: "en") : nil
    }
    if languages[claimed] == "en", measured.scots >= 4, measured.scots * 8 >= measured.words {
      return .doubtful(likely: "sco")
    }
    let likely = languages.indices.filter { other in
      let words = measured.smallWords(of: other, not: claimed)
      let own = measured.smallWords(of: claimed, not: other)
      let lead = (measured.scores[other] - measured.scores[claimed]) / Double(measured.sequences)
      return other != claimed && (words >= 5 && words >= 4 * own || words >= 4 && words >= 3 * own && lead >= 0.25)
    }
    return likely.max { (measured.small[$0], measured.scores[$0]) < (measured.small[$1], measured.scores[$1]) }
      .map { .doubtful(likely: languages[$0]) }
  }

  /// Whether only English has the small words of a short text, though names make its letters look like the claimed
  /// language.
  private func isEnglish(_ measured: Measure, over claimed: Int) -> Bool {
    guard measured.words >= Self.wordsToAsk, let english = languages.firstIndex(of: "en"), english != claimed else {
      return false
    }
    return measured.smallWords(of: english, not: claimed) >= 3 && measured.smallWords(of: claimed, not: english) == 0
  }

  /// What a text says that is said to be in Scots. Its letters are those of English: only its small words tell the two
  /// apart.
  private func judgementOnScots(_ measured: Measure) -> Judgement {
    guard measured.words >= Self.wordsToTell, measured.scots == 0,
      let english = languages.firstIndex(of: "en"), measured.small[english] >= 5
    else { return .silent }
    return .doubtful(likely: "en")
  }

  /// The language of a text whose letters several languages are written in.
  private func named(_ text: String) -> String? {
    let measured = measure(text)
    let order = languages.indices.sorted { measured.scores[$0] > measured.scores[$1] }
    guard measured.words >= Self.wordsToAsk, order.count >= 2 else { return nil }
    let lead = (measured.scores[order[0]] - measured.scores[order[1]]) / Double(measured.sequences)
    return lead >= 0.4 ? languages[order[0]] : nil
  }

  /// Whether `judgement` may disagree by small words: a quick no for almost any text in the claimed language.
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
