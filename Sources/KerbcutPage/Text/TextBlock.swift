import KerbcutText

/// A block of text of a page: the text of a paragraph, a heading, a list item, or text between such.
public struct TextBlock {
  public let page: Page
  let index: Int

  /// Its place among the blocks of the page, from 0.
  public var number: Int { index }

  /// What the innermost block element is.
  public enum Kind: UInt8, Sendable {
    /// The title of the page.
    case title
    case heading, paragraph, listItem, term, description, cell, caption, label, legend, control, preformatted
    /// Text straight in a `div` or the like.
    case other
  }

  /// The part of the page that the block stands in.
  public enum Region: UInt8, Sendable {
    case head, body, main, header, navigation, footer, aside, cookieBanner
  }

  var record: PageText.BlockRecord { page.text.blockRecords[index] }

  public var kind: Kind { record.kind }
  public var region: Region { record.region }
  /// The innermost block element that holds the text.
  public var element: Element { page.element(record.node) }
  /// Whether a list item holds the block, near or far.
  public var isInList: Bool { record.isInList }
  /// Whether the block stands in a `blockquote`.
  public var isQuoted: Bool { record.isQuoted }
  /// The text, white space collapsed.
  public var text: String { page.text.string(Int(record.start), Int(record.end)) }
  /// Where the text stands in the source, as UTF-8 byte offsets.
  public var sourceRange: Range<Int> { page.text.sourceRange(Int(record.start), Int(record.end)) }
  /// The text as UTF-8.
  public var utf8: ArraySlice<UInt8> { page.text.bytes[Int(record.start)..<Int(record.end)] }
  /// The primary subtag of the language that applies to the block's start; empty if none is given.
  public var language: String { page.text.languages[Int(record.language)] }
  /// Whether the block belongs to the main content.
  public var isInMain: Bool { region == .main || region == .body && !page.text.hasMain }

  public var sentences: [Sentence] {
    (Int(record.firstSentence)..<Int(record.endSentence)).map { Sentence(page: page, index: $0) }
  }

  public var sentenceCount: Int { Int(record.endSentence) - Int(record.firstSentence) }

  /// The words of all its sentences.
  public var words: ArraySlice<Word> {
    let record = record
    guard record.firstSentence < record.endSentence else { return [] }
    let text = page.text
    let first = Int(text.sentenceRecords[Int(record.firstSentence)].firstWord)
    return text.words[first..<Int(text.sentenceRecords[Int(record.endSentence) - 1].endWord)]
  }

  /// How many words a reader counts: parts joined by a hyphen or slash are one.
  public var wordCount: Int { words.count { !$0.isJoined } }

  /// How many words are in each language, by primary subtag.
  public var wordCountByLanguage: [(language: String, count: Int)] {
    var counts: [(language: UInt8, count: Int)] = []
    for word in words {
      if let place = counts.firstIndex(where: { $0.language == word.language }) {
        counts[place].count += 1
      } else {
        counts.append((word.language, 1))
      }
    }
    return counts.map { (page.text.languages[Int($0.language)], $0.count) }
  }
}

/// A sentence of a block.
public struct Sentence {
  public let page: Page
  let index: Int
  /// What is known of any of its words.
  public let traits: Word.Traits

  init(page: Page, index: Int) {
    self.page = page
    self.index = index
    traits = page.text.sentenceRecords[index].traits
  }

  /// Its place among the sentences of the page, from 0.
  public var number: Int { index }

  var record: SentenceRecord { page.text.sentenceRecords[index] }

  public var block: TextBlock { TextBlock(page: page, index: Int(record.block)) }
  /// Where the sentence stands in the source, as UTF-8 byte offsets.
  public var sourceRange: Range<Int> { page.text.sourceRange(Int(record.start), Int(record.end)) }
  public var text: String { page.text.string(Int(record.start), Int(record.end)) }
  public var words: ArraySlice<Word> { page.text.words[Int(record.firstWord)..<Int(record.endWord)] }
  /// How many words a reader counts: parts joined by a hyphen or slash are one.
  public var wordCount: Int { words.count { !$0.isJoined } }
  /// The primary subtag of the language of its first word; empty if none is given.
  public var language: String {
    words.first.map { page.text.languages[Int($0.language)] } ?? block.language
  }
}

extension PageText {
  /// A word as written.
  public func string(of word: Word) -> String { string(Int(word.start), Int(word.start) + Int(word.count)) }

  /// The UTF-8 of a word as written.
  public func utf8(of word: Word) -> ArraySlice<UInt8> {
    bytes[Int(word.start)..<Int(word.start) + Int(word.count)]
  }

  /// Words as written, with what stands between them.
  public func string(of words: ArraySlice<Word>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return string(Int(first.start), Int(last.start) + Int(last.count))
  }

  /// Where words stand in the source, as UTF-8 byte offsets.
  public func sourceRange(of words: ArraySlice<Word>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return sourceRange(Int(first.start), Int(last.start) + Int(last.count))
  }

  /// The primary language subtag of a word; empty if none is given.
  public func language(of word: Word) -> String { languages[Int(word.language)] }

  /// Whether a byte stands in a sentence: quick, to spare a look at its words.
  public func holds(_ byte: UInt8, in sentence: Sentence) -> Bool {
    let record = sentence.record
    return bytes.withUnsafeBufferPointer { $0[Int(record.start)..<Int(record.end)].contains(byte) }
  }

  /// The byte behind a word, for punctuation; 0 at the end of the text.
  public func byteAfter(_ word: Word) -> UInt8 {
    let end = Int(word.start) + Int(word.count)
    return end < bytes.count ? bytes[end] : 0
  }

  /// The byte before a word, for punctuation; 0 at the start of the text.
  public func byteBefore(_ word: Word) -> UInt8 { word.start > 0 ? bytes[Int(word.start) - 1] : 0 }
}
