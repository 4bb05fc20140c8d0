import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// What a page says, in the order of its source: blocks of visible text, their sentences and words, each with its
/// language and its place in the source. Made in one pass on first use. Words behind the millionth are left out.
///
/// The text of all blocks lies in one buffer, white space collapsed; blocks, sentences and words are ranges of it:
///
///     <h1>Apply</h1><p>You can <b>apply</b> now. It is free.</p>
///     bytes      Apply You can apply now. It is free.
///     blocks     0..<5  6..<36          sentences  0..<5  6..<24  25..<36
public final class PageText: PageView {
  public let page: Page
  /// The text of all blocks as UTF-8, white space collapsed to one space, a line feed for each `br`.
  public internal(set) var bytes: [UInt8] = []
  /// The words of all sentences in order.
  public internal(set) var words: [Word] = []

  var blockRecords: [BlockRecord] = []
  var sentenceRecords: [SentenceRecord] = []
  /// Primary language subtags in lower case; a word's `language` is a place in this list. The first is empty: unknown.
  var languages = [""]
  /// Pairs of offsets into `bytes` and the source that advance together up to the next pair.
  var places: [(text: UInt32, source: UInt32)] = []
  var hasMain = false

  public init(_ page: Page) {
    self.page = page
    TextScanner(self).scan()
  }

  /// The blocks in tree order, the title first.
  public private(set) lazy var blocks = blockRecords.indices.map { TextBlock(page: page, index: $0) }

  /// The blocks of the main content: inside `main`, or all outside header, navigation, footer and cookie banner where
  /// there is none.
  public private(set) lazy var mainBlocks = blocks.filter(\.isInMain)

  /// The sentences of all blocks in order.
  public private(set) lazy var sentences = blocks.flatMap(\.sentences)

  /// The words that users are given in the main content: `renderedText` of `mainOrBody`.
  public private(set) lazy var main: String = page.whole { page.mainOrBody?.renderedText ?? "" }

  struct BlockRecord {
    var node: NodeID
    var kind: TextBlock.Kind
    var region: TextBlock.Region
    var isInList: Bool
    var isQuoted: Bool
    var language: UInt8
    var start: UInt32
    var end: UInt32
    var firstSentence: UInt32
    var endSentence: UInt32
  }

  /// The offset into the source of an offset into `bytes`. Costs a binary search.
  func sourceOffset(of offset: Int) -> Int {
    guard !places.isEmpty else { return 0 }
    let place = places[max(0, places.partitioningIndex { Int($0.text) > offset } - 1)]
    return Int(place.source) + max(0, offset - Int(place.text))
  }

  func sourceRange(_ start: Int, _ end: Int) -> Range<Int> {
    let lower = sourceOffset(of: start)
    return lower..<(end > start ? max(lower, sourceOffset(of: end - 1) + 1) : lower)
  }

  /// Whether a text occurs in a block or over the ends of blocks, compared byte by byte: quick, to spare a look at each.
  public func holds(_ sign: String) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in sign.withBytes { ByteSearch.place(of: $0, in: bytes) } } != nil
  }

  func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<max(start, end)], as: UTF8.self) }
}

extension Page {
  /// What the page says: blocks, sentences, words, languages.
  public var text: PageText { view() }
}
