/// Which of the two languages of Wales a text is in, by counting the small words that only one of them has.
///
/// Words that both have (`a`, `i`, `at`, `all`, `does` …) are left out, so a name or a loan word decides
/// nothing. The answer needs a clear winner: three to one, and enough words.
public struct LanguageCount: Sendable {
  public private(set) var english = 0
  public private(set) var welsh = 0
  public private(set) var total = 0

  public init(_ words: ArraySlice<Word>) { for word in words { add(word) } }

  public init(_ words: [Word]) { self.init(words[...]) }

  private mutating func add(_ word: Word) {
    guard !word.isCode && !word.isAddress else { return }
    if !word.isJoined { total += 1 }
    if word.traits.contains(.english) { english += 1 }
    if word.traits.contains(.welsh) { welsh += 1 }
  }

  /// Whether the word with this key is one of the small words of either language.
  static func traits(ofWord key: UInt64) -> Word.Traits {
    var traits: Word.Traits = []
    if englishWords.contains(key) { traits.insert(.english) }
    if welshWords.contains(key) { traits.insert(.welsh) }
    return traits
  }

  /// `en` or `cy`; nil where the text is too short or mixed, or in neither language.
  public func winner(minimum: Int) -> String? {
    let found = max(english, welsh)
    guard total >= minimum, found >= max(2, total / 8) else { return nil }
    if english >= 3 * max(welsh, 1) || welsh == 0 && english >= 2 { return "en" }
    return welsh >= 3 * max(english, 1) || english == 0 && welsh >= 2 ? "cy" : nil
  }

  private static let englishWords = WordSet(
    "the and of to is are was were be been you your we our us they their this that these those with for from have has had will would can could should may must not if or by on it its which who what when where how about than then there did any other into more only also but before after up out get make need use"
  )

  private static let welshWords = WordSet(
    "y yr ac mae yn ar i'r o'r a'r gan gyda eich ein chi ni nhw hwn hyn sydd yw ydy ydych oes bydd gallwch rhaid ddim nid neu wedi cael gael ei eu os pan sut beth pwy ble oherwydd trwy drwy dros hyd er mwyn wrth rhag heb fel bod fod roedd oedd hefyd wneud ddefnyddio gwasanaeth gwybodaeth dudalen hysbysiad cysylltwch angen fyddwch byddwch chi'n i'ch o'ch a'ch"
  )
}
