import Kerbcut
import KerbcutAudit
import KerbcutResults
import Testing

struct AnsweredFindingsTests {
  private struct LinkSays: Check {
    static let about = About(id: "link-says", title: "Links say", why: "W.", fix: "F.", weight: .warning)
    let applicability = Applicability("Each link") { $0.links.all }
    let expectations = [
      Expectation("It says where it goes") { (link: Element) in
        .ask(Question("says-where", "Does ‘\(link.name)’ say where it goes?", no: "It does not."))
      }
    ]
    static let examples: [Example] = []
  }

  private func findings(_ html: String) -> [Finding] {
    let document = Document.parse("<!DOCTYPE html><title>T</title><main>" + html + "</main>")
    let page = Page(Snapshot(path: "a.html", bytes: Array(document.source.bytes)), document: document)
    return PageAudit.result(of: LinkSays(), on: page, path: "a.html").findings
  }

  private func book(_ answer: Answer, to findings: [Finding]) throws -> AnswerBook {
    let first = try #require(findings.first)
    return AnswerBook([
      KeptAnswer(
        answer, to: try #require(first.question), of: first.check, page: "a.html", exact: first.identity.exact,
        moved: first.identity.moved, by: "Jo", on: "2026-11-30")
    ])
  }

  @Test func failsWhatTheAnswerFailsAndSaysWhoAnswered() throws {
    let asked = findings("<a href=/a>More</a> <a href=/b>Fees</a>")
    let answered = try book(.no, to: asked).applied(to: asked)
    #expect(answered.findings.map(\.outcome) == [.failed, .cantTell])
    #expect(answered.findings[0].message == "It does not.")
    #expect(answered.findings[0].weight == .warning)
    #expect(
      answered.findings[0].evidence == [
        FindingEvidence(label: "Question", value: "Does ‘More’ say where it goes?"),
        FindingEvidence(label: "Answer", value: "No (Jo, 2026-11-30)"),
      ])
    #expect(answered.settled == [])
  }

  @Test func takesAwayWhatTheAnswerPasses() throws {
    let asked = findings("<a href=/a>More</a> <a href=/b>Fees</a>")
    let answered = try book(.yes, to: asked).applied(to: asked)
    #expect(answered.findings == [asked[1]])
    #expect(answered.settled.map(\.outcome) == [.passed])
    #expect(answered.settled[0].evidence == [FindingEvidence(label: "Answer", value: "Yes (Jo, 2026-11-30)")])
  }

  /// Other parts of the page may change, and the link may move.
  @Test func holdsWhileTheTargetStaysTheSame() throws {
    let book = try book(.yes, to: findings("<a href=/a>More</a>"))
    let moved = findings("<p>New</p><section id=more><a href=/a>More</a></section>")
    #expect(book.applied(to: moved).findings == [])
  }

  @Test func asksAgainWhenTheTargetChanged() throws {
    let book = try book(.yes, to: findings("<a href=/a>More</a>"))
    let changed = findings("<a href=/a><b>More</b></a>")
    let answered = book.applied(to: changed)
    #expect(answered.findings == changed)
    #expect(answered.stale == book.answers)
  }
}
