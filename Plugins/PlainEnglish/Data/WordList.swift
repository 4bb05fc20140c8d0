import Kerbcut

/// The word lists of this plugin. The raw value is the name by which a configuration adds lines to a list (`lists:` in
/// `.kerbcut.yml`); the form of a line is told at `PhraseList.init(id:lines:)`.
enum WordList: String, CaseIterable {
  case wordsToAvoid = "words-to-avoid"
  /// Words to avoid in one sense that are right in another.
  case wordsToWeigh = "words-to-weigh"
  /// Phrases in which a word of `words-to-weigh` has its literal sense.
  case literalSenses = "literal-senses"
  case negativeContractions = "negative-contractions"
  case latinAbbreviations = "latin-abbreviations"
  case please
  case click
  case logIn = "log-in"
  case screen
  case americanSpelling = "american-spelling"
  case disabilityWords = "disability-words"
  case genderedWords = "gendered-words"
  case directions
  case inflatedClaims = "inflated-claims"
  /// Abbreviations that need no explaining.
  case knownAbbreviations = "known-abbreviations"
  case numberWords = "number-words"

  static let lexicon = Lexicon(allCases.map { PhraseList(id: $0.rawValue, text: $0.text) })

  private var text: String {
    switch self {
    case .wordsToAvoid: Self.wordsToAvoidText
    case .wordsToWeigh: Self.wordsToWeighText
    case .literalSenses: Self.literalSensesText
    case .negativeContractions: Self.negativeContractionsText
    case .latinAbbreviations: Self.latinAbbreviationsText
    case .please: "please note = leave it out\nplease = leave it out"
    case .click: "click = select\nclicks = selects\nclicked = selected\nclicking = selecting"
    case .logIn: Self.logInText
    case .screen: "screen = page\nscreens = pages"
    case .americanSpelling: Self.americanSpellingText
    case .disabilityWords: Self.disabilityWordsText
    case .genderedWords: Self.genderedWordsText
    case .directions: Self.directionsText
    case .inflatedClaims: Self.inflatedClaimsText
    case .knownAbbreviations: Self.knownAbbreviationsText
    case .numberWords: Self.numberWordsText
    }
  }
}
