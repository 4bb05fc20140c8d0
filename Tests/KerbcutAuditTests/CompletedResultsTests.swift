import Kerbcut
import KerbcutAudit
import KerbcutResults
import KerbcutService
import Testing

/// Results of older versions, when they are read, say what those of today say.
@Suite struct CompletedResultsTests {
  /// Makes a section of what was kept of a statement that is its own.
  private struct Sections: SectionSource {
    func section(of page: Page) -> ReportSection? { nil }

    func section(ofOlderStatement statement: JSONValue) -> ReportSection? {
      statement["words"]?.text.map { words in
        ReportSection(
          id: "words", plugin: "garden", title: "Words", summary: "One.", caption: "Words", columns: ["Word"],
          rows: [[.init(words, kind: .quotation)]])
      }
    }
  }

  private static let overview = ReportOverview(title: "Garden", caption: "C", nothingFound: "N.", pages: "P:")
  private static let plugin = Plugin(
    id: "garden", title: "Garden", checks: [], sections: [Sections()], overview: overview)

  private static func page(_ statement: JSONValue?) -> PageResult {
    PageResult(key: "a", path: "a", statement: statement)
  }

  @Test func runsGetTheNamesOfProfilesAndKindsAndWhatPluginsSayOfThemselves() {
    let run = Run(version: "0", plugins: [PluginInfo(id: "garden", title: "G"), PluginInfo(id: "gone", title: "Gone")])
    let completed = run.namingProfilesAndKinds.completed(for: [Self.plugin])
    #expect(completed.profiles == Profile.all)
    #expect(completed.title(ofKind: PageKind.question.rawValue) == PageKind.question.title)
    #expect(completed.plugins.map(\.overview) == [Self.overview, nil])
  }

  /// What a run says itself, it keeps: names may have changed since.
  @Test func runsKeepWhatTheySay() {
    let own = Profile(id: "garden", title: "Garden")
    let told = ReportOverview(title: "Then", caption: "C", nothingFound: "N.", pages: "P:")
    let run = Run(
      version: "1", plugins: [PluginInfo(id: "garden", title: "G", overview: told)], profiles: [own],
      pageKinds: ["question": "What was asked"])
    #expect(run.namingProfilesAndKinds.completed(for: [Self.plugin]) == run)
  }

  @Test func pagesGetASectionInPlaceOfAStatement() throws {
    let completed = Self.page(.object(["words": .string("Hello")])).completed(for: [Self.plugin])
    #expect(completed.isStatement == true)
    #expect(completed.statement == nil)
    let section = try #require(completed.sections?.first)
    #expect(section.plugin == "garden")
    #expect(section.rows == [[.init("Hello", kind: .quotation)]])
  }

  /// Where no plugin knows the statement, nothing is lost: another program may.
  @Test func pagesKeepAStatementThatNobodyReads() {
    let statement = JSONValue.object(["parts": .string("?")])
    let completed = Self.page(statement).completed(for: [Self.plugin])
    #expect(completed.isStatement == true)
    #expect(completed.statement == statement)
    #expect(completed.sections == nil)
  }

  @Test func pagesOfTodayStayAsTheyAre() {
    #expect(Self.page(nil).completed(for: [Self.plugin]) == Self.page(nil))
  }
}
