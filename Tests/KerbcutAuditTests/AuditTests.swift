import Kerbcut
import KerbcutAudit
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

/// Every `b` is a failure, every `i` a question.
struct NoBold: Check {
  static let about = About(id: "no-bold", title: "Nothing is bold", why: "It shouts.", fix: "Take it out.")
  let applicability = Applicability("Each `b` and `i`") { $0.elements(named: .b, .i) }
  let expectations = [
    Expectation("It is neither") { (element: Element) in
      element.is(.b)
        ? .failed("This is bold.")
        : .ask(Question("has-reason", "Is this slanted for a reason?", no: "This is slanted for no reason."))
    }
  ]
  static let examples: [Example] = []
}

/// The same cause as `no-bold`.
struct NoMarks: Check {
  static let about = About(
    id: "no-marks", title: "Nothing is marked", why: "It shouts.", fix: "Take it out.", weight: .warning,
    yieldsTo: ["no-bold"])
  let applicability = Applicability("Each `b`, `i` and `u`") { $0.elements(named: .b, .i, .u) }
  let expectations = [Expectation("It is none") { (_: Element) in .failed("This is marked.") }]
  static let examples: [Example] = []
}

/// Titles differ.
struct TitlesDiffer: ServiceCheck {
  static let about = About(id: "titles-differ", title: "Titles differ", why: "Tabs look alike.", fix: "Change one.")
  static let examples: [Example] = []

  func facts(of page: Page) -> [String] { page.elements(named: .title).map(\.textContent) }

  func conclude(_ pages: [FactsOfPage<String>]) -> [ServiceVerdict] {
    Dictionary(grouping: pages) { $0.facts.first ?? "" }.values.filter { $0.count > 1 }.map { same in
      ServiceVerdict(outcome: .failed, message: "Same title.", places: same.map { ServicePlace(page: $0.page) })
    }
  }
}

/// A page that promises to have nothing bold keeps to it, and no other page breaks it.
struct PromiseIsKept: ConcludingCheck {
  static let about = About(
    id: "promise-is-kept", title: "Promises are kept", why: "People rely on it.", fix: "Keep it.")
  static let examples: [Example] = []

  func facts(of page: Page) -> [Bool] { page.elements(named: .title).map { $0.textContent.contains("nothing bold") } }

  func conclude(_ pages: [FactsOfPage<Bool>], after failures: some Sequence<FailureCount>) -> [ServiceVerdict] {
    guard pages.contains(where: { $0.facts.contains(true) }) else { return [] }
    let broken = failures.filter { $0.check == "no-bold" }
    guard !broken.isEmpty else { return [ServiceVerdict(outcome: .passed)] }
    let words = broken.map { "\($0.page) \($0.count) \($0.weight)" }.joined(separator: ", ")
    return [ServiceVerdict(outcome: .failed, message: words)]
  }
}

struct AuditTests {
  static let plugin = Plugin(
    id: "test", title: "Test", checks: [NoBold(), NoMarks(), PromiseIsKept(), TitlesDiffer()])

  private func audit(
    _ pages: [(String, String)], options: AuditOptions = AuditOptions(knowledge: .services, jobs: 4),
    missing: [String] = []
  ) async throws -> (pages: [PageResult], summary: Summary) {
    let source = MemorySource(pages: pages.map { Snapshot(path: $0.0, bytes: Array($0.1.utf8), charset: "utf-8") })
    let audit = Audit(plugins: [Self.plugin], options: options)
    var builder = audit.summaryBuilder(for: audit.run(version: "test", asked: ["x"]))
    var results: [PageResult] = []
    try await audit.results(of: (pages.map(\.0) + missing).map(source.reference), from: source) { line in
      let written = try Results.line(Array(Results.text(line).utf8), number: 1, of: "test")
      #expect(written == line)
      if case .page(let page) = line {
        results.append(page)
        builder.add(page)
      } else if case .failure(let failure) = line {
        builder.add(failure)
      }
    }
    return (results, builder.summary())
  }

  @Test func placesFindingsByLineAndColumnInCodePoints() async throws {
    let (pages, _) = try await audit([("a.html", "<title>A</title>\r\n<p>ŷ👩🏽‍🦽 <b>x</b>\n")])
    let finding = try #require(pages[0].findings.first)
    #expect(finding.place == Place(line: 2, column: 10, endLine: 2, endColumn: 13))
    #expect(finding.excerpt.lines.map(\.text) == ["<title>A</title>", "<p>ŷ👩🏽‍🦽 <b>x</b>"])
    #expect(finding.folded == ["no-marks"])
    #expect(pages[0].checks["no-marks"]?.failed == 1)
  }

  @Test func keepsTheOrderOfPagesAndCountsHonestly() async throws {
    let names = (0..<40).map { "p\($0).html" }
    let (pages, summary) = try await audit(
      names.map { ($0, "<title>\($0)</title><b>x</b><i>y</i><u>z</u>") }, missing: ["gone.html"])
    #expect(pages.map(\.path) == names)
    #expect(summary.found == 41)
    #expect(summary.audited == 40)
    #expect(summary.failures.map(\.kind) == [.notFound])
    #expect(summary.findings.errors == 40)
    #expect(summary.exit == .findings)
    #expect(summary.service.components.first?.pageCount == 40)
  }

  @Test func concludesOverPagesWhateverTheirOrder() async throws {
    let (_, summary) = try await audit([("b.html", "<title>A</title>"), ("a.html", "<title>A</title>")])
    #expect(summary.service.findings.map(\.message) == ["Same title."])
    #expect(summary.service.findings.first?.places.map(\.page) == ["a.html", "b.html"])
  }

  @Test func concludesFromWhatOtherChecksFound() async throws {
    let promise = ("c.html", "<title>There is nothing bold</title>")
    let kept = try await audit([promise, ("a.html", "<title>A</title><i>x</i>")])
    #expect(kept.summary.service.outcomes["promise-is-kept"] == .passed)
    let pages = [("b.html", "<title>B</title><b>x</b><b>y</b>"), promise, ("a.html", "<title>A</title><b>x</b>")]
    let broken = try await audit(pages)
    #expect(broken.summary.service.findings.map(\.message) == ["a.html 1 error, b.html 2 error"])
    let reversed = try await audit(pages.reversed())
    #expect(reversed.summary.service.findings == broken.summary.service.findings)
  }

  @Test func saysWhatKindAndProfileWereRecognisedBy() async throws {
    let (pages, summary) = try await audit([("a.html", "<title>A</title><h1>Accessibility statement</h1>")])
    #expect(pages[0].kindReason == "heading says “accessibility statement”")
    #expect(pages[0].profileReason == "no sign of another")
    #expect(summary.pages[0].profile == "public")
  }

  @Test func silencesByCommentAndReportsCommentsThatSilenceNothing() async throws {
    let html = """
      <title>A</title><!-- kerbcut-disable-next no-bold: it is a logo -->
      <b>x</b><!-- kerbcut-disable-next no-bold: gone --><p>
      <!-- kerbcut-disable-next no-bold --><!-- kerbcut-disable-next nothing: x --><p>
      """
    let (pages, _) = try await audit([("a.html", html)])
    #expect(pages[0].findings.isEmpty)
    #expect(pages[0].suppressed.map(\.source) == ["a.html:1"])
    #expect(pages[0].suppressionProblems.map(\.kind) == [.unused, .withoutReason, .unknownCheck])
  }

  @Test func silencesByConfigurationUntilItRunsOut() async throws {
    let suppression = Suppression(
      check: "no-*", page: "**/*.html", reason: "logo", until: "2026-11-23", source: ".kerbcut.yml:3")
    var options = AuditOptions(suppressions: [suppression], today: CivilDate(iso8601: "2026-11-23")?.daysSince1970)
    let (_, summary) = try await audit([("a.html", "<b>x</b>")], options: options)
    #expect(summary.findings.suppressed == 1)
    #expect(summary.exit == .clean)
    options.today = CivilDate(iso8601: "2026-11-24")?.daysSince1970
    let (_, later) = try await audit([("a.html", "<b>x</b>")], options: options)
    #expect(later.findings.errors == 1)
    #expect(later.suppressionProblems.map(\.kind) == [.expired])
  }

  @Test func keepsIdentitiesWhenLinesMoveAndClassesChange() async throws {
    let (old, _) = try await audit([("a.html", "<main id=content><b class=x>One</b><b>Two</b></main>")])
    let baseline = Baseline(
      entries: old[0].findings.map {
        Baseline.Entry(
          page: "a.html", check: $0.check, exact: $0.identity.exact, moved: $0.identity.moved, message: $0.message)
      })
    #expect(try Baseline(json: Array(baseline.json.utf8), file: "b.json").json == baseline.json)
    let new = "\n\n<header><b>Two</b></header><main id=content><p><b class=y>One</b></p><b>Three</b></main>"
    let (pages, summary) = try await audit([("a.html", new)], options: AuditOptions(baseline: baseline))
    #expect(pages[0].findings.map(\.status) == [.moved, .known, .new])
    #expect(summary.baseline == BaselineSummary(new: 1, known: 2, fixed: 0, notSeen: 0))
    #expect(summary.findings.gating == 1)
  }

  @Test func runsOnlyWhatIsSelected() async throws {
    let options = AuditOptions(selection: Selection(only: ["test"], skip: ["no-bold"]))
    let (pages, _) = try await audit([("a.html", "<b>x</b>")], options: options)
    #expect(pages[0].findings.map(\.check) == ["no-marks"])
    #expect(Selection(only: ["no-bold", "nothing"]).unknownNames(in: [Self.plugin]) == ["nothing"])
  }

  @Test func staysLinearOnOneEndlessLine() async throws {
    let html = "<title>A</title>" + String(repeating: "<b>x</b>", count: 20_000)
    let (pages, _) = try await audit([("a.html", html)])
    #expect(pages[0].findings.count == 2_000)
    #expect(pages[0].checks["no-bold"]?.omitted == 18_000)
  }
}
