import Testing

@testable import KerbcutPage

/// The text of a page: blocks, sentences, words, places, dates.
@Suite struct PageTextTests {
  private func page(_ body: String) -> Page {
    let source = "<!DOCTYPE html><html lang=\"en\"><title>T</title><body>\(body)"
    return Page(Snapshot(path: "page.html", bytes: Array(source.utf8)), document: Document.parse(source))
  }

  private func sentences(_ body: String) -> [String] { page(body).text.mainBlocks.flatMap(\.sentences).map(\.text) }

  @Test func endsSentencesAtStopsButNotBehindAbbreviations() {
    #expect(
      sentences("<p>Ask Mr. Lee. See e.g. page 3.5 now! Done?</p>") == [
        "Ask Mr. Lee.", "See e.g. page 3.5 now!", "Done?",
      ])
  }

  @Test func collapsesWhiteSpaceAndEndsLinesAtBreaks() {
    #expect(sentences("<p>One\n  <b>two</b> three<br>four</p>") == ["One two three", "four"])
  }

  @Test func leavesOutWhatNobodySees() {
    #expect(sentences("<p>Seen</p><p hidden>Not</p><script>no()</script><template>no</template>") == ["Seen"])
  }

  @Test func readsClosedDetails() {
    #expect(sentences("<details><summary>More</summary><p>Inside</p></details>") == ["More", "Inside"])
  }

  @Test func pointsAtWordsBehindReferencesAndLineEnds() throws {
    let page = page("<p>a &amp; b\r\nword &eacute; last</p>")
    let words = page.text.mainBlocks.flatMap(\.words)
    let last = try #require(words.last)
    let range = page.text.sourceRange(of: words[(words.count - 1)...])
    #expect(page.text.string(of: last) == "last")
    #expect(String(decoding: page.document.source.bytes[range], as: UTF8.self) == "last")
  }

  @Test func notesAPlaceOnlyWhereTextAndSourcePart() throws {
    let page = page("<p>One two  three four\u{A0}five &amp; six</p>")
    let words = page.text.mainBlocks.flatMap(\.words)
    let found = words.indices.map {
      String(decoding: page.document.source.bytes[page.text.sourceRange(of: words[$0...$0])], as: UTF8.self)
    }
    #expect(found == ["One", "two", "three", "four", "five", "six"])
    #expect(page.text.places.count == 5)
  }

  @Test func knowsTheLanguageOfWords() {
    let page = page("<p>Hello <span lang=\"cy-GB\">bore da</span></p>")
    #expect(page.text.mainBlocks.flatMap(\.words).map(page.text.language(of:)) == ["en", "cy", "cy"])
  }

  @Test(arguments: [
    ("on 4 June 2026.", 4, 6, 2026), ("ar 4 Mehefin 2026", 4, 6, 2026), ("on 04/06/2026.", 4, 6, 2026),
    ("by 29th February 2028", 29, 2, 2028),
  ])
  func readsDates(text: String, day: Int, month: Int, year: Int) {
    let page = page("<p>Done \(text)</p>")
    let dates = page.text.mainBlocks.flatMap(\.words)
    let found = page.text.dates(in: dates[...])
    #expect(found.map(\.day) == [day])
    #expect(found.map(\.month) == [month])
    #expect(found.map(\.year) == [year])
  }

  @Test func namesNoDaysThatDoNotExist() {
    let page = page("<p>On 31 February 2026 or 99/99/2026.</p>")
    #expect(page.text.dates(in: page.text.mainBlocks.flatMap(\.words)[...]).isEmpty)
  }

  @Test func countsDaysBothWays() {
    for days in stride(from: -200_000, through: 200_000, by: 997) {
      #expect(CivilDate(daysSince1970: days).daysSince1970 == days)
    }
    #expect(CivilDate(year: 2026, month: 11, day: 23).daysSince1970 == 20_780)
    #expect(CivilDate(year: 2024, month: 2, day: 29).adding(months: 12) == CivilDate(year: 2025, month: 2, day: 28))
  }

  @Test func tellsEnglishFromWelshAndKeepsSilentOnShortText() {
    func winner(_ text: String) -> String? {
      LanguageCount(page("<p>\(text)</p>").text.mainBlocks.flatMap(\.words)).winner(minimum: 5)
    }
    #expect(winner("You can use this service if you live here.") == "en")
    #expect(winner("Mae'r gwasanaeth hwn ar gael i bobl sydd yn byw yma.") == "cy")
    #expect(winner("Croeso") == nil)
  }

  @Test func findsPhrasesWithTheirEndingsWhateverTheCase() {
    let lexicon = Lexicon([PhraseList(id: "l", text: "# note\nutilise* = use\none stop shop = website")])
    let found = page("<p>Utilising a One-Stop Shop.</p>").text.matches(of: lexicon)["l"] ?? []
    #expect(found.map(\.text) == ["Utilising", "One-Stop Shop"])
    #expect(found.map(\.phrase.advice) == ["use", "website"])
  }
}
