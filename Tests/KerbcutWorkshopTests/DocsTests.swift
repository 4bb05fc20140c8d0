import Foundation
import Kerbcut
import KerbcutCommand
import KerbcutPlugins
import Testing

@testable import KerbcutWorkshop

private struct GateIsOpen: Check {
  static let about = About(
    id: "gate-is-open", title: "Gates are open", requirements: [.wcag("1.1.1")], why: "People want in.",
    fix: "Open it.", weight: .warning, profiles: ["govuk"])
  let applicability = Applicability("Each `hr`") { $0.elements(named: .hr) }
  let expectations = [
    Expectation("It is open") { (gate: Element) in gate.has(.hidden) ? .passed : .failed("This gate is shut.") }
  ]
  static let examples: [Example] = [.failed("shut", "↓<hr>"), .inapplicable("no gate", "<p>")]
}

struct DocsTests {
  @Test func writesThePageOfAPlugin() {
    let plugin = Plugin(id: "garden", title: "Garden", checks: [GateIsOpen()])
    #expect(
      plugin.markdown == """
        # Garden

        <!-- Made by `swift run KerbcutWorkshop docs`. Change the checks, not this file. -->

        The plugin `garden` has 1 check.

        | check | what is right | weight | requirements |
        |---|---|---|---|
        | [`gate-is-open`](#gate-is-open) | Gates are open | warning | wcag22:1.1.1 |

        ## gate-is-open

        Gates are open.

        Applies to: Each `hr`.

        Expects: It is open.

        Why it matters: People want in.

        How to fix it: Open it.

        Official guidance: [WCAG 1.1.1 Non-text Content](https://www.w3.org/WAI/WCAG22/Understanding/non-text-content)

        Evidence about: wcag22:1.1.1 Non-text Content.

        A failure is a warning.

        On in the profiles: govuk.

        Fails: shut

        ```html
        ↓<hr>
        ```

        Does not apply: no gate

        ```html
        <p>
        ```

        """)
  }

  @Test func findsTheFolderOfEachPlugin() {
    let files = DocsCommand.pages.map(\.file)
    #expect(files.count == bundledPlugins.count + 2 + KerbcutCommand.documents.count)
    #expect(Set(files).count == files.count)
    #expect(files.allSatisfy { FileManager.default.fileExists(atPath: $0) })
  }

  @Test func accountsForEachIdOfTheCatalogueOnce() {
    let ids = CatalogueEntries.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(
      Catalogue(plugins: []).summary == """
        \(ids.count) ids: 0 have a check, 0 are answered by a check of another id, \(ids.count) have none.
        """)
    let rows = Catalogue(plugins: bundledPlugins).markdown.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.map { String($0.dropFirst(3).prefix { $0 != "`" }) } == ids)
    #expect(rows.filter { $0.contains("not yet written") } == [])
  }

  @Test func hasAFreshCatalogue() throws {
    let written = try String(contentsOfFile: "Plugins/CATALOGUE.md", encoding: .utf8)
    #expect(
      written == Catalogue(plugins: bundledPlugins).markdown, "Run `swift run KerbcutWorkshop catalogue` and commit it."
    )
  }

  @Test func givesTheBudgetOfFiveBareParsesAway() {
    #expect(BenchShare.all.reduce(BenchShare.rest) { $0 + $1.limit } == 5)
  }
}
