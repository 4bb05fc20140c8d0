import KerbcutResults
import Testing

@testable import KerbcutReports

/// GitHub takes 25,000 results of a run, and shows those of files in the repository.
struct SARIFLimitTests {
  private func page(_ number: Int, errors: Int, warnings: Int) -> PageResult {
    let place = Place(line: 1, column: 1)
    let findings =
      (0..<warnings).map { _ in Finding(check: "b", weight: .warning, message: "B.", place: place) }
      + (0..<errors).map { _ in Finding(check: "a", message: "A.", place: place) }
    return PageResult(key: "\(number).html", path: "\(number).html", findings: findings)
  }

  private func summary(_ pages: [PageResult]) -> Summary {
    var totals = SummaryTotals(run: Run(version: "0", checks: [CheckInfo(id: "a", plugin: "p", title: "A")]))
    for page in pages { totals.add(page) }
    return totals.summary()
  }

  @Test func takesTheHeaviestFirst() {
    let pages = [
      page(0, errors: 0, warnings: 9_000), page(1, errors: 15_000, warnings: 9_000),
      page(2, errors: 5_000, warnings: 1),
    ]
    let share = SARIFShare(summary(pages))
    #expect(share.left == 13_001)
    let taken = pages.enumerated().map { share.taken($0.element.findings, of: $0.offset) }
    #expect(taken.map { $0.count { $0.weight == .error } } == [0, 15_000, 5_000])
    #expect(taken.map { $0.count { $0.weight == .warning } } == [5_000, 0, 0])
  }

  @Test func leavesNothingOutOfFewer() {
    let pages = [page(0, errors: 3, warnings: 2)]
    let share = SARIFShare(summary(pages))
    #expect(share.left == 0)
    #expect(share.taken(pages[0].findings, of: 0).count == 5)
  }

  /// The first page that is written has no comma before it, whatever is left out before.
  @Test func keepsCommasRight() {
    let share = SARIFShare(summary([page(0, errors: 0, warnings: 10), page(1, errors: 25_000, warnings: 0)]))
    #expect(share.isFirst(1))
    #expect(share.taken(page(0, errors: 0, warnings: 10).findings, of: 0).isEmpty)
  }

  @Test(arguments: [
    ("site/a.html", "", "site/a.html"), ("https://a.gov.uk/b/", "/=dist", "dist/b/index.html"),
    ("https://a.gov.uk/b?c#d", "/=dist/", "dist/b"), ("https://a.gov.uk/b", "https://a.gov.uk/=out", "out/b"),
    ("https://a.gov.uk/b", "", nil), ("https://a.gov.uk/b", "https://b.gov.uk/=out", nil),
    ("https://a.gov.uk", "/=x", nil),
  ])
  func findsTheFileBehindAnAddress(_ page: String, _ roots: String, _ path: String?) {
    var run = Run(version: "0")
    run.options["roots"] = roots
    #expect(RepositoryPath(of: page, run)?.text == path)
  }
}
