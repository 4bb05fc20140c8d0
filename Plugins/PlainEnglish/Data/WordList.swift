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

  /// The list as users may add to it.
  var userList: UserList {
    UserList(id: rawValue, title: title, form: isPlain ? .word : .phrase)
  }

  /// Whether its phrases need no other words beside them.
  private var isPlain: Bool { self == .knownAbbreviations || self == .literalSenses }

  private var title: String {
    switch self {
    case .wordsToAvoid: "Words to avoid, and what to write instead"
    case .wordsToWeigh: "Words to avoid in one sense only"
    case .literalSenses: "Phrases in which a word to weigh is right"
    case .negativeContractions: "Negative contractions, and their long form"
    case .latinAbbreviations: "Abbreviations of Latin words"
    case .please: "Forms of please"
    case .click: "Words for the way a mouse is used"
    case .logIn: "Words for signing in"
    case .screen: "Words for a page that not everyone sees as one"
    case .americanSpelling: "American spellings, and the British ones"
    case .disabilityWords: "Words about disabled people, and better ones"
    case .genderedWords: "Words for one gender, and words for all"
    case .directions: "Words that say where on the page something stands"
    case .inflatedClaims: "Claims that say more than can be shown"
    case .knownAbbreviations: "Abbreviations that need no explaining"
    case .numberWords: "Numbers written as words"
    }
  }

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
