import Kerbcut

extension Applicability where Target == Sentence {
  /// Each sentence of the main content that is in English, or in no stated language.
  static let prose = Applicability("Each English sentence of the main content") { $0.prose }
}

extension Page {
  /// The sentences of the main content in English, code aside.
  var prose: [Sentence] {
    kept { page in Prose(sentences: page.mainBlocks.filter(\.isProse).flatMap(\.sentences).filter(\.isEnglish)) }
      .sentences
  }

  /// Whether the main content asks for something: then it is a question page, not a content page.
  var asksForInput: Bool {
    elements(named: .input, .select, .textarea).contains { field in
      !["hidden", "submit", "button", "image", "search"].contains(field.attribute(.type)?.lowercased() ?? "")
        && field.ancestor(named: .main, .form) != nil && field.attribute(.role) != "search"
        && !field.isProgrammaticallyHidden
    }
  }
}

extension Page {
  /// Whether the main content has a button that sends an answer.
  var asksForAnswer: Bool {
    elements(named: .button, .input).contains { button in
      let type = button.attribute(.type)?.lowercased()
      let sends = button.is(.button) ? ["submit", nil].contains(type) : ["submit", "image"].contains(type)
      return sends && button.ancestor(named: .main) != nil && button.ancestor(named: .form) != nil
        && !button.isProgrammaticallyHidden
    }
  }
}

private struct Prose {
  let sentences: [Sentence]
}

extension TextBlock {
  fileprivate var isProse: Bool { kind != .preformatted && kind != .title }
}

extension Sentence {
  var isEnglish: Bool { language.isEmpty || language == "en" }

  /// The phrases of a list in this sentence that people read as words: not in code, not in quotation marks.
  func matches(of list: WordList) -> [PhraseMatch] {
    (page.proseMatches[list]?[number] ?? []).filter { match in
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
    return .failed(message(page.string(of: words)), at: page.sourceRange(of: words))
  }
}

extension PhraseMatch {
  /// Whether it looks like (a part of) a name: a capital letter inside the sentence.
  var isName: Bool {
    guard let first = words.first, first.isCapitalised else { return false }
    return !wordsBefore.isEmpty
  }

  /// The word before it in the sentence, in lower case; empty if it is the first.
  var wordBefore: String { wordsBefore.last.map { sentence.page.string(of: $0).lowercased() } ?? "" }
  /// The word behind it in the sentence, in lower case; empty if it is the last.
  var wordAfter: String { wordsAfter.first.map { sentence.page.string(of: $0).lowercased() } ?? "" }

  /// “Write … instead”, where the list has something to write.
  var advice: String { phrase.advice.isEmpty ? "" : " Try: \(phrase.advice)." }
}

extension Page {
  /// The phrases of all lists of this plugin on the page, found in one pass: by list, then by sentence.
  var proseMatches: [WordList: [Int: [PhraseMatch]]] {
    kept { page in ProseMatches(page) }.byList
  }
}

private struct ProseMatches {
  var byList: [WordList: [Int: [PhraseMatch]]] = [:]

  init(_ page: Page) {
    add(page.matches(of: WordList.lexicon))
    let own = WordList.allCases.compactMap { list in
      page.options.lists[list.rawValue].map { PhraseList(id: list.rawValue, lines: $0) }
    }
    if !own.isEmpty { add(page.matches(of: Lexicon(own))) }
  }

  private mutating func add(_ matches: [String: [PhraseMatch]]) {
    for (id, found) in matches {
      guard let list = WordList(rawValue: id) else { continue }
      for match in found { byList[list, default: [:]][match.sentence.number, default: []].append(match) }
    }
  }
}
