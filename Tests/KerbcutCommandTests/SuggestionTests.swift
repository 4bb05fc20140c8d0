import Testing

@testable import KerbcutCommand

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("audti", "audit"), ("comapre", "compare"), ("base", "baseline"), ("wacth", "watch"), ("xyzzy", nil), ("", nil),
  ])
  func findsTheNameThatWasMeant(_ word: String, _ meant: String?) {
    let names = ["audit", "baseline", "checks", "compare", "report", "watch"]
    #expect(Suggestion.nearest(to: word, among: names) == meant)
  }

  @Test func refusesACommandThatThereIsNot() async {
    #expect(await KerbcutCommand.run(["audti", "site"], plugins: []) == 64)
    #expect(await KerbcutCommand.run(["help"], plugins: []) == 0)
  }
}
