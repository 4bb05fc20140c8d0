import Kerbcut
import KerbcutPlugins
import KerbcutService
import Testing

/// The table that the plugin of accessibility statements adds to the result of a page.
@Suite struct StatementSectionTests {
  private let source: any SectionSource

  init() throws {
    let plugin = try #require(bundledPlugins.first { $0.id == "accessibility-statement" })
    source = try #require(plugin.sections.first)
  }

  private func table(_ body: String, language: String = "en", profile: String? = nil) -> ReportSection? {
    let html = """
      <!DOCTYPE html><html lang="\(language)"><head><title>Accessibility statement</title></head><body><main>
      \(body)
      </main></body></html>
      """
    let options = PageOptions(profile: profile)
    let snapshot = Snapshot(path: "accessibility-statement.html", bytes: Array(html.utf8))
    return source.section(of: Page(snapshot, document: Document.parse(html), options: options))
  }

  @Test func hasARowForEachRequirementWithTheSentenceAndItsPlace() throws {
    let section = try #require(
      table("<h1>Accessibility statement</h1>\n<p>This accessibility statement applies to apply.example.gov.uk.</p>"))
    #expect(section.id == "statement-requirements" && section.plugin == "accessibility-statement")
    #expect(section.rows.map(\.[0].text) == StatementRequirement.allCases.map(\.title))
    #expect(section.rows.allSatisfy { $0.count == section.columns.count })
    let scope = try #require(section.rows.first { $0[0].text == StatementRequirement.scope.title })
    #expect(scope[1].text == "Yes")
    #expect(scope[2].text.contains("applies to apply.example.gov.uk"))
    #expect(scope[2].kind == .quotation && scope[2].place?.line == 3)
    #expect(scope[3].text.isEmpty, "Words that were kept to need no model.")
    let status = try #require(section.rows.first { $0[0].text == StatementRequirement.status.title })
    #expect(status[1].text == "No" && status[2].text.isEmpty && status[2].place == nil)
    #expect(status[3].kind == .sample && !status[3].text.isEmpty)
  }

  @Test func namesTheBodyThatEnforcesWhereTheNationIsKnown() throws {
    let body = "<h1>Accessibility statement</h1><p>This accessibility statement applies to example.org.</p>"
    #expect(try #require(table(body, profile: "northern-ireland")).summary.contains("ECNI"))
    #expect(try #require(table(body, profile: "scotland")).summary.contains("EHRC"))
    let unknown = try #require(table(body)).summary
    #expect(!unknown.contains("ECNI") && !unknown.contains("EHRC"))
  }

  @Test func isOfStatementsOnly() {
    let html = "<!DOCTYPE html><html lang=en><title>Apply</title><h1>Apply for a licence</h1><p>Tell us your name."
    let page = Page(Snapshot(path: "a.html", bytes: Array(html.utf8)), document: Document.parse(html))
    #expect(source.section(of: page) == nil)
  }

  @Test func readsWhatOlderResultsKept() throws {
    let place: JSONValue = .object([
      "line": .integer(4), "column": .integer(2), "endLine": .integer(4), "endColumn": .integer(9),
    ])
    let statement: JSONValue = .object([
      "nation": .string("northern-ireland"), "isWelsh": .bool(true),
      "parts": .array([
        .object([
          "requirement": .string("scope"), "grade": .string("variant"), "text": .string("Am y wefan hon"),
          "wording": .string("Mae’r datganiad"), "place": place,
        ]),
        .object(["requirement": .string("status-sentence"), "grade": .string("absent")]),
        .object(["requirement": .string("of-another-version"), "grade": .string("exact")]),
      ]),
    ])
    let section = try #require(source.section(ofOlderStatement: statement))
    #expect(
      section.rows == [
        [
          .init(StatementRequirement.scope.title), .init("In other words"),
          .init(
            "Am y wefan hon", kind: .quotation, language: "cy",
            place: Place(line: 4, column: 2, endLine: 4, endColumn: 9)),
          .init("Mae’r datganiad", kind: .sample),
        ],
        [
          .init(StatementRequirement.status.title), .init("No"), .init("", kind: .quotation, language: "cy"),
          .init("", kind: .sample),
        ],
      ])
    #expect(
      section.summary.hasPrefix("Of 2 requirements 0 were found in the expected form, 1 in other words and 1 not"))
    #expect(section.summary.contains("ECNI"))
    #expect(source.section(ofOlderStatement: .object(["parts": .array([])])) == nil, "No nation: of another form.")
  }
}
