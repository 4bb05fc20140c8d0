import Kerbcut

extension Applicability where Target == Sentence {
  /// Each sentence of the main content that is in English, or in no stated language.
  static let prose = Applicability(statement) { $0.prose }

  /// The same where only sentences with words of these lists can fail.
  static func prose(with lists: WordList...) -> Applicability {
    Applicability(statement) {
      $0.prose.count
    } suspects: {
      $0.proseMatches.sentences(with: lists)
    }
  }

  /// The same where only sentences for which a condition holds can fail.
  static func prose(where canFail: @escaping @Sendable (Sentence) -> Bool) -> Applicability {
    Applicability(statement) {
      $0.prose.count
    } suspects: {
      $0.prose.filter(canFail)
    }
  }

  private static var statement: String { "Each English sentence of the main content" }
}

/// The sentences of the main content in English, code aside.
struct Prose: PageView {
  let sentences: [Sentence]
  /// Those of paragraphs; those that the law fixes are left out.
  let ofParagraphs: [Sentence]

  init(_ page: Page) {
    sentences = page.text.mainBlocks.filter(\.isProse).flatMap { $0.sentences.filter(\.isEnglish) }
    ofParagraphs = sentences.filter { $0.block.kind == .paragraph && !$0.isFixedByLaw }
  }
}

extension Page {
  /// The sentences of the main content in English, code aside.
  var prose: [Sentence] { view(Prose.self).sentences }

  /// The phrases of all lists of this plugin on the page, found in one pass.
  var proseMatches: ProseMatches { view() }
}

extension PageForms {
  /// Whether the main content asks for something: then it is a question page, not a content page.
  var askForInput: Bool {
    page.elements(named: .input, .select, .textarea).contains { field in
      !["hidden", "submit", "button", "image", "search"].contains(field.attribute(.type)?.inLowerCase ?? "")
        && field.ancestor(named: .main, .form) != nil && field.attribute(.role) != "search"
        && !field.isProgrammaticallyHidden
    }
  }

  /// Whether the main content has a button that sends an answer.
  var takeAnAnswer: Bool {
    page.elements(named: .button, .input).contains { button in
      let type = button.attribute(.type)?.inLowerCase
      let sends = button.is(.button) ? ["submit", nil].contains(type) : ["submit", "image"].contains(type)
      return sends && button.ancestor(named: .main) != nil && button.ancestor(named: .form) != nil
        && !button.isProgrammaticallyHidden
    }
  }
}

extension TextBlock {
  fileprivate var isProse: Bool { kind != .preformatted && kind != .title }
}

extension Sentence {
  var isEnglish: Bool { language.isEmpty || language == "en" }

  /// The phrases of a list in this sentence that people read as words: not in code, not in quotation marks.
  func matches(of list: WordList) -> [PhraseMatch] {
    page.proseMatches[list, self].filter { match in
      !match.words.contains { $0.isCode || $0.isQuoted || $0.isAddress }
    }
  }

  /// Failed at the first match, with the others as evidence; passed if there is none.
  func verdict(
    on matches: [PhraseMatch], weight: Weight? = nil, _ message: (PhraseMatch) -> String
  ) -> Verdict {
    guard let first = matches.first else { return .passed }
    let others = matches.dropFirst().map { Evidence("Also", $0.text, at: $0.sourceRange) }
    return .failed(message(first), weight: weight, at: first.sourceRange, evidence: others)
      .with(members: matches.map(\.text))
  }

  /// Failed at the first of these words.
  func verdict(at words: ArraySlice<Word>?, _ message: (String) -> String) -> Verdict {
    guard let words, !words.isEmpty else { return .passed }
    return .failed(message(page.text.string(of: words)), at: page.text.sourceRange(of: words))
  }
}

extension Word {
  /// Whether it is in a set, dots inside it not passed over.
  func isOne(of words: WordSet) -> Bool { traits.isDisjoint(with: [.dotted, .address]) && words.contains(self) }
}

extension PhraseMatch {
  /// Whether it looks like (a part of) a name: a capital letter inside the sentence.
  var isName: Bool {
    guard let first = words.first, first.isCapitalised else { return false }
    return !wordsBefore.isEmpty
  }

  /// The word before it in the sentence, in lower case; empty if it is the first.
  var wordBefore: String { wordsBefore.last.map { sentence.page.text.string(of: $0).inLowerCase } ?? "" }
  /// The word behind it in the sentence, in lower case; empty if it is the last.
  var wordAfter: String { wordsAfter.first.map { sentence.page.text.string(of: $0).inLowerCase } ?? "" }

  /// “Write … instead”, where the list has something to write.
  var advice: String { phrase.advice.isEmpty ? "" : " Try: \(phrase.advice)." }
}

/// The phrases of word lists on a page.
struct ProseMatches: PageView {
  /// By list, then by number of sentence.
  private var byList: [WordList: [Int: [PhraseMatch]]] = [:]
  private let prose: [Sentence]

  /// The phrases of a list in a sentence, in order.
  subscript(list: WordList, sentence: Sentence) -> [PhraseMatch] { byList[list]?[sentence.number] ?? [] }

  /// The sentences of the prose with phrases of one of these lists, in order.
  func sentences(with lists: [WordList]) -> [Sentence] {
    let found = lists.compactMap { byList[$0] }
    let numbers = found.count == 1 ? Array(found[0].keys) : Array(Set(found.flatMap(\.keys)))
    return numbers.sorted().compactMap(sentence)
  }

  /// The sentence of the prose with this number. Costs a binary search.
  private func sentence(_ number: Int) -> Sentence? {
    let place = prose.partitioningIndex { $0.number >= number }
    return place < prose.count && prose[place].number == number ? prose[place] : nil
  }

  init(_ page: Page) {
    prose = page.prose
    add(page.text.matches(of: WordList.lexicon))
    let own = WordList.allCases.compactMap { list in
      page.options.lists[list.rawValue].map { PhraseList(id: list.rawValue, lines: $0) }
    }
    if !own.isEmpty { add(page.text.matches(of: Lexicon(own))) }
  }

  private mutating func add(_ matches: [String: [PhraseMatch]]) {
    for (id, found) in matches {
      guard let list = WordList(rawValue: id) else { continue }
      for match in found { byList[list, default: [:]][match.sentence.number, default: []].append(match) }
    }
  }
}
