import Foundation
import KerbcutBasics
import KerbcutStandards
import Testing

@testable import KerbcutResults

/// The line of a page is written by hand for speed; it must be what `Codable` makes.
struct ResultsTextTests {
  private struct Envelope: Encodable { let page: PageResult }

  private static let finding = Finding(
    check: "image-has-name", weight: .warning, message: "‘a/b’ \"quoted\" \\ \u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}é👩🏽‍🦽",
    requirements: [.wcag("1.1.1"), .act("23a2a8")], place: Place(line: 1, column: 2, endLine: 3, endColumn: 4),
    excerpt: Excerpt(lines: [.init(number: 1, text: "<img>", column: 2, isCut: true), .init(number: 2, text: "")]),
    selector: "#main > img",
    evidence: [
      FindingEvidence(label: "Contrast", value: "3:1"),
      FindingEvidence(label: "Also", value: "", place: Place(line: 5, column: 6)),
    ],
    identity: FindingIdentity(
      exact: "00ff", moved: "01", component: "02", members: ["03"], traits: FindingTraits(kind: "a", words: "b"),
      measure: 3.5), folded: ["object-has-name"],
    devices: ["mobile"], status: .new, question: question)

  private static let question: Question = {
    var question = Question(
      "is-enough", "Is it enough?", contrastBelow: 4.5, .failed("It is \"not\".", weight: .notice), about: .page,
      lacks: [Lack(.styleSheet, "/a.css"), .judgement])
    question.lookedAt = "0f"
    return question
  }()

  private static let full: PageResult = {
    var page = whole
    page.likeness = "1-2-3-4-5-6-7-8"
    page.baseline = PageBaseline(fixed: 1, notSeen: 2, taken: ["b.html": 3])
    return page
  }()

  private static let whole = PageResult(
    key: "a/b.html", path: "a/b.html", address: "https://example.gov.uk/a", title: "A", language: "cy",
    kind: "question", kindReason: "a form", profile: "govuk", profileReason: "the host",
    isStatement: true, statement: .object(["nation": .string("unknown"), "parts": .array([])]),
    sections: [
      ReportSection(
        id: "a-table", plugin: "a", title: "A", summary: "B.", caption: "C", columns: ["D"],
        rows: [
          [.init("E", kind: .quotation, language: "cy", place: Place(line: 1, column: 2))], [.init("", kind: .sample)],
          [],
        ])
    ],
    statementLinks: ["/a"], encoding: "UTF-8", status: 200, size: 123,
    checks: [
      "b-check": CheckCounts(passed: 1, failed: 2, cantTell: 3), "a-check": CheckCounts(untestedReason: "Large."),
      "a10": CheckCounts(omitted: 4), "a9": CheckCounts(),
    ],
    findings: [finding, finding],
    suppressed: [
      SuppressedFinding(finding: finding, reason: "Goes away", owner: "Us", until: "2027-01-01", source: "x:1"),
      SuppressedFinding(finding: finding, reason: "Stays", source: "x:2"),
    ],
    notRun: [NotRun(check: "c", reason: "No headers.")],
    facts: [
      "title": [
        .string("A"), .object(["n": .number(1.5), "i": .integer(-2), "x": .null, "l": .array([.bool(true)])]),
      ],
      "none": [],
    ],
    suppressionProblems: [SuppressionProblem(source: "x:3", kind: .expired, message: "Expired.")],
    missing: [MissingFile(address: "/a.css", reason: "Not there")], assumedRoot: "site", losses: ["Deep."],
    timing: ["parse": 0.25, "check a": 1e-7, "whole": 2, "long": 123_456_789_012_345_680], framedBy: "x.html")

  @Test func comparesPagesWithEveryMember() {
    let missing = Mirror(reflecting: Self.full).children.filter { Mirror(reflecting: $0.value).children.isEmpty }
      .filter { Mirror(reflecting: $0.value).displayStyle == .optional }
    #expect(missing.map(\.label) == [])
  }

  @Test(arguments: [full, PageResult(key: "", path: "")])
  func writesAPageAsCodableDoes(_ page: PageResult) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(Envelope(page: page)), as: UTF8.self)
    #expect(try Results.text(.page(page)) == expected)
  }

  @Test(arguments: [full, PageResult(key: "", path: "")])
  func readsAPageAsCodableDoes(_ page: PageResult) throws {
    let text = try Results.text(.page(page))
    #expect(Results.scannedPage(Array(text.utf8)) == page)
    #expect(try Results.line(Array(text.utf8), number: 1, of: "r") == .page(page))
  }

  @Test func comparesQuestionsWithEveryMember() {
    let missing = Mirror(reflecting: Self.question).children.filter {
      Mirror(reflecting: $0.value).displayStyle == .optional && Mirror(reflecting: $0.value).children.isEmpty
    }
    #expect(missing.map(\.label) == [])
  }

  /// Findings had no questions before.
  @Test func readsFindingsOfOlderPrograms() throws {
    var old = Self.full
    old.findings[0].question = nil
    let text = try Results.text(.page(old))
    let older = text.replacing(#""outcome":"failed""#, with: #""outcome":"cantTell""#)
    guard case .page(let page) = try Results.line(Array(older.utf8), number: 1, of: "r") else {
      Issue.record("The line is no page.")
      return
    }
    #expect(page.findings[0].outcome == .cantTell)
    #expect(page.findings[0].question == nil)
  }

  /// Other ways to write the same, and lines that are broken, are for `Codable` to judge.
  @Test func leavesToCodableWhatItDoesNotWrite() throws {
    let text = try Results.text(.page(Self.full))
    let other = text.replacing(#""key":"#, with: #""new":1,"key":"#).replacing("é", with: #"\ud83d\ude00"#)
    #expect(Results.scannedPage(Array(other.utf8)) == nil)
    guard case .page(let page) = try Results.line(Array(other.utf8), number: 1, of: "r") else { return }
    #expect(page.findings.first?.message.contains("😀") == true)
    for cut in stride(from: 0, to: text.utf8.count, by: 7) {
      #expect(Results.scannedPage(Array(text.utf8.prefix(cut))) == nil)
    }
    let without = text.replacing(#""path":"a/b.html","#, with: "")
    #expect(throws: ResultsError.malformed(file: "r", line: 3)) {
      try Results.line(Array(without.utf8), number: 3, of: "r")
    }
  }

  @Test func ordersMembersByTheirWholeKeys() {
    for keys in [["aria-hidden-b", "aria-hidden-a", "aria", "b", ""], ["é", "e\u{301}x", "z", "aria-hid"]] {
      #expect(MemberOrder.sorted(keys) == keys.sorted())
    }
  }
}
