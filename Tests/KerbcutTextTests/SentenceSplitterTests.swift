import KerbcutText
import Testing

/// How many words of a page are read.
@Suite struct SentenceSplitterTests {
  @Test(arguments: ["a-a-a-a-a", "a a a a a", "a. B. C. D-e", "é é é é"])
  func readsNoMoreWordsThanItMay(_ text: String) {
    var splitter = SentenceSplitter()
    splitter.mostWords = 3
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { splitter.split(0..<$0.count, of: $0, block: 0, runs: []) }
    #expect(splitter.words.count == 3)
    #expect(splitter.sentences.last?.endWord == 3)
  }
}
