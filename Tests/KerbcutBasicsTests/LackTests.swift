import KerbcutBasics
import Testing

@Suite struct LackTests {
  /// Checks ask once for each lack: two with the same words would be asked twice in the same way.
  @Test func eachKindHasWordsOfItsOwn() {
    let words = Lack.Kind.allCases.map { Lack($0, "x").words }
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: Lack.Kind.allCases) func wordsStandBehindAColon(_ kind: Lack.Kind) {
    for words in [Lack(kind).words, Lack(kind, "x").words] {
      #expect(words.first?.isLowercase == true && words.last != ".", "\(words)")
    }
  }

  @Test func whatIsLackingIsNamed() {
    #expect(Lack(.styleSheet, "a.css").words == "the style sheet a.css could not be had")
    #expect(Lack(.layout, "line-height").words == "line-height depends on layout")
  }

  @Test func aSentenceBeginsWithACapital() {
    #expect(Lack(.differentFiles).sentence == "They lead to different files.")
  }

  @Test(arguments: Lack.Evidence.allCases) func eachEvidenceTakesSomethingAway(_ evidence: Lack.Evidence) {
    #expect(Lack.Kind.allCases.contains { $0.evidence == evidence })
  }
}
