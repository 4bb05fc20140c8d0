import Foundation
import Kerbcut
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

@testable import KerbcutCommand

/// A gate with a baseline fails on a regression, and only on one.
struct BaselineGateTests {
  /// What a page was when it was accepted, what became of it, and how the gate takes that.
  struct Change: Sendable, CustomTestStringConvertible {
    let title: String
    let check: String
    let before: String
    let after: String
    var exit: Exit = .clean
    var words = ""
    var profile = "public"
    var testDescription: String { title }
  }

  private static let asked = #"<p style="color:#888;background:url(sky.jpg)">Apply by post.</p>"#
  private static let pale = #"<p style="color:#888">Apply by post.</p>"#
  private static let link = #"<p>You can read about the <a href="/a">rates</a> before you apply for it.</p>"#
  private static let style = "<style>p{color:#000} a{color:#222266;text-decoration:none}</style>"

  static let changes: [Change] = [
    Change(
      title: "a question that now fails", check: "text-has-contrast", before: asked, after: pale, exit: .findings,
      words: "It was a question in the baseline, and now fails."),
    Change(
      title: "a question that now fails beside a failure", check: "text-has-contrast",
      before: pale + asked.replacing("post", with: "phone"), after: pale + pale.replacing("post", with: "phone"),
      exit: .findings, words: "It was a question in the baseline, and now fails."),
    Change(
      title: "a failure that is now a question", check: "text-has-contrast", before: pale, after: asked),
    Change(
      title: "a failure and a question change places", check: "text-has-contrast", before: pale + asked,
      after: asked + pale),
    Change(
      title: "one more low-contrast style", check: "text-has-contrast", before: pale,
      after: pale + #"<p style="color:#999">Apply by phone.</p>"#, exit: .findings),
    Change(
      title: "one more text in a low-contrast style", check: "text-has-contrast", before: pale, after: pale + pale,
      exit: .findings),
    Change(
      title: "low-contrast text that is moved and reworded", check: "text-has-contrast",
      before: "<h2>By post</h2>" + pale,
      after: "<div>" + pale.replacing("Apply", with: "Send it") + "</div><h2>By letter</h2>"),
    Change(
      title: "one more obsolete element of a kind", check: "legacy-obsolete-html", before: "<center>A</center>",
      after: "<center>A</center><center>B</center>", exit: .findings, words: "1 more than the baseline accepts."),
    Change(
      title: "an obsolete element of another kind", check: "legacy-obsolete-html", before: "<center>A</center>",
      after: "<center>A</center><big>B</big>", exit: .findings),
    Change(
      title: "obsolete elements that are moved and reworded", check: "legacy-obsolete-html",
      before: "<center>A</center><p>B</p><center>C</center>",
      after: "<div><center>C, D</center></div><center>E</center>"),
    Change(
      title: "one more part for Internet Explorer", check: "legacy-ie-markup", before: "<!--[if IE]>a<![endif]-->",
      after: "<!--[if IE]>a<![endif]--><!--[if IE]>b<![endif]-->", exit: .findings,
      words: "1 more than the baseline accepts."),
    Change(
      title: "a part for Internet Explorer that is moved", check: "legacy-ie-markup",
      before: "<!--[if IE]>a<![endif]--><p>B</p>", after: "<p>C</p><!--[if lt IE 9]>a<![endif]-->"),
    Change(
      title: "one more of a group of WCAG", check: "tab-order-follows-page",
      before: #"<input name="a" tabindex="1">"#, after: #"<input name="a" tabindex="1"><input name="b" tabindex="1">"#,
      exit: .findings, words: "1 more than the baseline accepts."),
    Change(
      title: "a group of WCAG in another order", check: "tab-order-follows-page",
      before: #"<input name="a" tabindex="1"><input name="b" tabindex="1">"#,
      after: #"<p>Text</p><input name="b" tabindex="2" title="B"><input name="a" tabindex="1">"#),
    Change(
      title: "one more link told by colour", check: "links-in-text-stand-out", before: style + link,
      after: style + link + link.replacing("/a", with: "/b"), exit: .findings,
      words: "1 more than the baseline accepts."),
    Change(
      title: "a link told by colour that is reworded", check: "links-in-text-stand-out", before: style + link,
      after: style + link.replacing("rates", with: "fees")),
    Change(
      title: "more of thousands of obsolete elements", check: "legacy-obsolete-html",
      before: String(repeating: "<center>A</center>", count: 1_000),
      after: String(repeating: "<center>A</center>", count: 1_500), exit: .findings,
      words: "500 more than the baseline accepts."),
    Change(
      title: "the first of more than a thousand things is gone", check: scriptLinks, before: links(1..<1_101),
      after: links(2..<1_101)),
    Change(
      title: "so many are gone that each is named by itself", check: scriptLinks, before: links(1..<1_101),
      after: links(2..<801)),
    Change(
      title: "so many come that none is named by itself", check: scriptLinks, before: links(1..<801),
      after: links(1..<1_102), exit: .findings, words: "301 more than the baseline accepts."),
    Change(
      title: "another of more than a thousand things", check: scriptLinks, before: links(1..<1_101),
      after: links(1..<1_102), exit: .findings, words: "1 more than the baseline accepts."),
    Change(
      title: "a second level 1 heading that is reworded", check: "page-h1-single", before: "<h1>Rates</h1>",
      after: "<h1>Fees</h1>", profile: "govuk"),
    Change(
      title: "one more level 1 heading", check: "page-h1-single", before: "<h1>Rates</h1>",
      after: "<h1>Rates</h1><h1>Fees</h1>", exit: .findings, words: "1 more than the baseline accepts.",
      profile: "govuk"),
    Change(
      title: "a long sentence that is reworded", check: "content-long-sentences", before: longSentence,
      after: longSentence.replacing("We", with: "They")),
    Change(
      title: "one more long sentence", check: "content-long-sentences", before: longSentence,
      after: longSentence + longSentence, exit: .findings, words: "1 more than the baseline accepts."),
    Change(
      title: "a long paragraph that is reworded", check: "content-long-paragraphs", before: longParagraph,
      after: longParagraph.replacing("Wait", with: "Stop")),
    Change(
      title: "one more long paragraph", check: "content-long-paragraphs", before: longParagraph,
      after: longParagraph + longParagraph, exit: .findings, words: "1 more than the baseline accepts."),
  ]

  private static let scriptLinks = "resil-javascript-links"
  private static let longParagraph = "<p>Wait. Read on. Choose one. Fill it in. Check it. Send it.</p>"
  private static let longSentence = """
    <p>We will ask you for the name of every person who lives with you, the date on which each of them was born, and \
    the reason why they came.</p>
    """

  private static func links(_ numbers: Range<Int>) -> String {
    "<p>" + numbers.map { "<a href=\"javascript:go(\($0))\">Go to \($0)</a> " }.joined() + "</p>"
  }

  /// How the gate takes the change, and what is said of what is new.
  private func run(
    _ change: Change, alter: (String) -> String = { $0 }
  ) async throws -> (exit: Int, messages: [String]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func audit(_ html: String, _ more: [String] = []) async throws -> Int {
      try ("<!DOCTYPE html><html lang=\"en\"><title>Apply</title><main><h1>Apply</h1>" + html)
        .write(toFile: folder + "/a.html", atomically: true, encoding: .utf8)
      return await KerbcutCommand.run(
        [
          "audit", folder + "/a.html", "--only", change.check, "--profile", change.profile, "--fail-on", "notice",
          "--results", folder + "/r.ndjson", "--report", "csv=\(folder)/r.csv", "--baseline", folder + "/b.json",
        ] + more, plugins: bundledPlugins)
    }
    #expect(try await audit(change.before, ["--update-baseline"]) == 0)
    let baseline = try String(contentsOfFile: folder + "/b.json", encoding: .utf8)
    try alter(baseline).write(toFile: folder + "/b.json", atomically: true, encoding: .utf8)
    #expect(try await audit(change.before) == 0)
    let exit = try await audit(change.after)
    var messages: [String] = []
    try ResultsFile(path: folder + "/r.ndjson").readLines { line in
      if case .page(let page) = line { messages += page.findings.filter { $0.status == .new }.map(\.message) }
      return true
    }
    return (exit, messages)
  }

  @Test(arguments: changes) func failsOnARegressionAndOnlyOnOne(_ change: Change) async throws {
    let (exit, messages) = try await run(change)
    #expect(exit == change.exit.rawValue)
    let said = change.words.isEmpty || messages.contains { $0.hasSuffix(change.words) }
    #expect(messages.isEmpty == (change.exit == .clean) && said, "\(messages)")
  }

  /// A baseline from before outcomes and members were kept accepts what it accepted.
  @Test(arguments: changes.filter { $0.exit == .clean }) func readsOldBaselines(_ change: Change) async throws {
    let same = Change(
      title: change.title, check: change.check, before: change.before, after: change.before, profile: change.profile)
    let (exit, messages) = try await run(same) { text in
      text.replacing(/,"members":\[[^\]]*\]/, with: "").replacing(/,"outcome":"[a-zA-Z]*"/, with: "")
        .replacing(/"component":"[a-z0-9]*",/, with: "")
    }
    #expect(exit == 0 && messages == [])
  }

  @Test(arguments: [
    (["/gone", "/away"], "1 more than the baseline accepts."), (["/gone?from=a", "/help"], nil), (["/away"], ""),
    (["/help", "/gone#top"], nil),
  ]) func failsOnOneMoreBrokenLink(_ links: [String], _ words: String?) async throws {
    func findings(_ links: [String], _ baseline: Baseline?) async throws -> [Finding] {
      let body = links.map { "<p><a href=\"https://a.test\($0)\">\(links.count) to \($0)</a></p>" }.joined()
      let address = "https://a.test/"
      let source = MemorySource(
        pages: [Snapshot(path: address, address: address, bytes: Array(body.utf8), status: 200)],
        files: [("gone", 404), ("away", 404), ("help", 200)].map { path, status in
          Snapshot(path: path, bytes: Array("Text".utf8), status: status)
        })
      let options = AuditOptions(
        selection: Selection(only: ["link-broken-internal"]), knowledge: .services, profile: .public, baseline: baseline
      )
      let audit = Audit(plugins: bundledPlugins, options: options)
      let line = await audit.result(of: source.reference(to: address), from: source)
      guard case .page(let page) = line else { return [] }
      return page.findings
    }
    let accepted = try await findings(["/gone"], nil)
    #expect(accepted.map(\.outcome) == [.failed])
    let entries = accepted.map { finding in
      Baseline.Entry(
        page: "https://a.test/", check: finding.check, exact: finding.identity.exact, moved: finding.identity.moved,
        message: finding.message, outcome: finding.outcome, members: finding.identity.members)
    }
    let found = try await findings(links, Baseline(entries: entries))
    #expect(found.map(\.status) == [words == nil ? .known : .new])
    #expect(found.allSatisfy { $0.message.hasSuffix(words ?? "") }, "\(found.map(\.message))")
  }
}
