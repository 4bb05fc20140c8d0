import Kerbcut
import KerbcutAudit
import KerbcutResults
import Testing

/// A paragraph fails, one that is open is a question.
private struct NoParagraphs: Check {
  static let about = About(id: "no-paragraphs", title: "There are no paragraphs", why: "Test.", fix: "Take them out.")
  let applicability = Applicability("Each paragraph") { $0.elements(named: .p) }
  let expectations = [
    Expectation("There is none") { (paragraph: Element) in
      paragraph.has(.class)
        ? .ask(Question("is-one", "Is this one?", yes: "One is there.")) : .failed("One is there.")
    }
  ]
  static let examples: [Example] = []
}

/// What is new, known, fixed and not seen against a baseline.
struct BaselineCountTests {
  private static let plugin = Plugin(
    id: "test", title: "Test", checks: [NoParagraphs(), ImagesTogether(), TitlesDiffer()])
  private static let fail = "<p>Text</p>"
  private static let question = "<p class=q>Text</p>"

  private func audit(
    _ pages: [TestAudit.Source], _ options: AuditOptions
  ) async throws -> (pages: [PageResult], summary: Summary) {
    try await TestAudit.results(of: pages, by: Self.plugin, options)
  }

  private func baseline(of pages: [TestAudit.Source]) async throws -> Baseline {
    try await TestAudit.baseline(of: pages, by: Self.plugin)
  }

  @Test(arguments: [
    ("a question beside a failure fails", fail + question, fail + fail, 1, 1, 0),
    ("the last of more questions fails", fail + question + question, fail + fail + question, 1, 2, 0),
    ("one of two failures is a question", fail + fail, fail + question, 0, 2, 0),
    ("both failures are questions", fail + fail, question + question, 0, 2, 0),
    ("one more failure", fail, fail + fail, 1, 1, 0),
    ("one more question", fail, fail + question, 1, 1, 0),
    ("one fewer of each", fail + fail + question + question, fail + question, 0, 2, 2),
  ])
  func comparesWhatIsAlike(
    _ name: String, before: String, after: String, new: Int, known: Int, fixed: Int
  ) async throws {
    let baseline = try await baseline(of: [("a.html", before)])
    let (pages, summary) = try await audit([("a.html", after)], AuditOptions(baseline: baseline))
    #expect(summary.baseline == BaselineSummary(new: new, known: known, fixed: fixed), "\(name)")
    let worse = pages[0].findings.filter { $0.message.hasSuffix("It was a question in the baseline, and now fails.") }
    #expect(worse.count == (before.contains("class") && new > 0 ? 1 : 0), "\(name)")
  }

  private static let service = [
    (path: "a.html", html: "<title>A</title>" + fail + "<img src=1><img src=2>"),
    (path: "b.html", html: "<title>A</title>"),
  ]

  @Test func countsAsFixedOnlyWhatWasLookedAt() async throws {
    let baseline = try await baseline(of: Self.service)
    func counts(_ pages: [(path: String, html: String)], _ options: AuditOptions) async throws -> BaselineSummary? {
      var options = options
      options.baseline = baseline
      return try await audit(pages, options).summary.baseline
    }
    #expect(try await counts(Self.service, AuditOptions()) == BaselineSummary(known: 3))
    let mended = [(path: "a.html", html: "<title>B</title>"), Self.service[1]]
    #expect(try await counts(mended, AuditOptions()) == BaselineSummary(fixed: 4))
    let only = AuditOptions(selection: Selection(only: ["no-paragraphs"]))
    #expect(try await counts(Self.service, only) == BaselineSummary(known: 1, notSeen: 3))
    #expect(try await counts(mended, only) == BaselineSummary(fixed: 1, notSeen: 3))
    let other = [(path: "b.html", html: "<title>B</title>")]
    // Of a conclusion about two pages nothing is known where one was audited.
    #expect(try await counts(other, AuditOptions()) == BaselineSummary(notSeen: 4, elsewhere: 3))
  }

  @Test func countsNothingSuppressedAsFixed() async throws {
    let baseline = try await baseline(of: Self.service)
    let suppressions = ["no-paragraphs", "images-together"].map {
      Suppression(check: $0, page: "**", reason: "Test", source: "k.yml")
    }
    let options = AuditOptions(suppressions: suppressions, baseline: baseline)
    let summary = try await audit(Self.service, options).summary
    #expect(summary.findings.suppressed == 2)
    #expect(summary.baseline == BaselineSummary(known: 1, notSeen: 3))
  }
}
