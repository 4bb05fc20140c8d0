public import KerbcutText

/// A phrase of a list, found in a sentence.
public struct PhraseMatch {
  public let list: PhraseList
  public let phrase: Phrase
  public let sentence: Sentence
  public let words: ArraySlice<Word>
  /// The words of the sentence before and behind it.
  public var wordsBefore: ArraySlice<Word> { sentence.words[..<words.startIndex] }
  public var wordsAfter: ArraySlice<Word> { sentence.words[words.endIndex...] }
  /// As written on the page.
  public var text: String { sentence.page.text.string(of: words) }
  public var sourceRange: Range<Int> { sentence.page.text.sourceRange(of: words) }
}

extension PageText {
  /// The phrases of a lexicon in the text of the page, by list.
  public func matches(of lexicon: Lexicon) -> [String: [PhraseMatch]] {
    var found: [String: [PhraseMatch]] = [:]
    page.budget.spend(words.count / 8)
    for (index, sentence) in sentenceRecords.enumerated() {
      let sentenceWords = words[Int(sentence.firstWord)..<Int(sentence.endWord)]
      for match in lexicon.matches(in: sentenceWords) {
        let list = lexicon.lists[match.list]
        found[list.id, default: []].append(
          PhraseMatch(
            list: list, phrase: list.phrases[match.phrase], sentence: Sentence(page: page, index: index),
            words: words[match.words]))
      }
    }
    return found
  }
}
