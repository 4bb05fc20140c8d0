import ArgumentParser
import Foundation
import Kerbcut
import KerbcutPlugins
import KerbcutSources
import Testing

@testable import KerbcutWorkshop

/// What the Workshop makes of published suites and of browsers' facts.
final class SuiteTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ text: String, to name: String) throws -> URL {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  @Test func countsTokensThatAreEqual() throws {
    let file = try write(
      #"""
      {"tests": [
        {"description": "a tag", "input": "<a b=c>", "output": [["StartTag", "a", {"b": "c"}]]},
        {"description": "text", "input": "x\\u0041", "doubleEscaped": true, "output": [["Character", "x"], ["Character", "A"]]},
        {"description": "wrong", "input": "<b>", "output": [["StartTag", "i", {}]]}
      ]}
      """#, to: "a.test")
    var cases = TokenCases()
    try cases.run(file)
    #expect((cases.total, cases.passed, cases.exact) == (3, 2, 2))
    #expect(cases.differences.map { $0.hasPrefix("wrong [Data state]:") } == [true])
  }

  @Test func readsEncodingTests() throws {
    var cases = TokenCases()
    try cases.run(
      try write(
        "#data\n<meta charset=euc-jp>\n#encoding\nEUC-JP\n#data\n<p>\n#encoding\nUTF-8\n", to: "a.dat"))
    #expect((cases.encodings, cases.encodingsPassed) == (2, 1))
    #expect(cases.differences == ["encoding UTF-8 / windows-1252"])
  }

  @Test func readsEveryPartBackFromItsPlace() {
    var places = TreePlaces()
    places.add(.parse("<!DOCTYPE html><html><head></head><body><p title='a &amp; b'>x &lt; y<br></p><table>z<td>w"))
    #expect((places.elements, places.implied, places.attributes, places.texts) == (7, 2, 1, 3))
    #expect(places.faults == [])
  }

  @Test func writesTheTreeOfEachCaseBesideIt() throws {
    _ = try write(
      #"[{"id": "one", "script": "off"}, {"id": "two", "fragment": "td", "script": "on"}]"#, to: "cases.json")
    _ = try write("<p>a", to: "one.html")
    _ = try write("</td>b", to: "two.html")
    try TreeCases(folder: folder).writeDumps()
    let trees = try ["one", "two"].map { name in
      try String(contentsOf: folder.appending(path: "\(name).html.tree"), encoding: .utf8)
    }
    #expect(trees[0].contains("|     <p>\n|       \"a\""))
    #expect(trees[1].contains("| \"b\""))
  }

  @Test func answersForEachSelectorOfAPage() throws {
    let pages = try write(
      #"{"id": "p", "html": "<button data-t=1 title=More>Go</button>", "assertions": [{"selector": "[data-t=\"1\"]"}, {"selector": "[data-t=\"2\"]"}]}"#
        + "\n", to: "pages.jsonl")
    let out = folder.appending(path: "answers.jsonl")
    try WptCommand.parse([pages.path, "--out", out.path]).run()
    #expect(
      try String(contentsOf: out, encoding: .utf8)
        == #"{"description":"More","id":"p","name":"Go","role":"button","selector":"[data-t=\"1\"]"}"# + "\n")
  }

  @Test func takesTheAddressOfAFolderFromItsFirstCase() throws {
    _ = try write(
      #"""
      {"testcases": [{"ruleId": "r", "testcaseId": "t", "testcaseTitle": "T", "expected": "passed", "relativePath": "cases/t.html",
      "url": "https://www.example.org/act/cases/t.html"}]}
      """#, to: "testcases.json")
    let cases = try ActCases(folder: folder.path)
    #expect(cases.prefix == "https://www.example.org/act/")
    #expect(cases.cases.map(\.testcaseId) == ["t"])
  }

  @Test func comparesEachElementWithAnotherTool() async throws {
    let file = try write("<!DOCTYPE html><title>T</title><p><img src=a.png><img src=b.png>", to: "page.html")
    let finding = { (index: Int) in AxePage.Finding(rule: "image-alt", index: index, html: "", summary: "Fix\nno alt") }
    // html, head, title, body, p, img, img.
    let page = AxePage(page: file.path, error: nil, violations: [finding(5)], incomplete: [finding(4)])
    let verdicts = try #require(try await AxeVerdicts(of: page, fetcher: Fetcher()))
    var tally = AxeTally()
    verdicts.compare("image-alt", page, &tally)
    #expect(tally.kinds.mapValues(\.count) == ["failed/violation": 1, "failed/none": 1, "none/incomplete": 1])
    #expect(
      tally.kinds["failed/violation"] == [
        "page.html:1 #5 <img> “” ours: This image has no accessible name. axe: no alt"
      ])
  }

  @Test func namesChecksThatExistAsCounterparts() {
    let ids = Set(bundledPlugins.flatMap(\.checks).map(\.about.id))
    #expect(AxeRules.checks.values.flatMap { $0 }.filter { !ids.contains($0) } == [])
  }

  @Test func comparesRolesAndNamesInOneForm() {
    typealias Side = NamesDifference.Side
    #expect(Side(role: "img", name: "a  b\n c") == Side(role: "image", name: "a b c"))
    #expect(Side(role: "presentation", name: "") == Side(role: "generic", name: ""))
    #expect(Side(role: "link", name: "a") != Side(role: "button", name: "a"))
  }

  @Test func countsWhatABrowserNamesAlikeAndOtherwise() throws {
    let file = try write("<!DOCTYPE html><title>T</title><button>Go</button><a href=/>Home</a>", to: "names.html")
    let tags = ["html", "head", "title", "body", "button", "a"]
    let roles = ["", "", "", "", "button", "link"]
    let names = ["T", "", "", "", "Go", "House"]
    let facts = tags.indices.map { index in
      NamesPage.Facts(i: index, tag: tags[index], role: roles[index], name: names[index], size: nil)
    }
    var tally = NamesTally(show: 1, only: nil)
    tally.compare(file.path, facts, SheetFolder().provider(for: file.path))
    tally.compare(file.path, Array(facts.dropLast()), SheetFolder().provider(for: file.path))
    #expect((tally.pages, tally.elements) == (1, 6))
    #expect(tally.skipped == ["\(file.path): 6 elements, the browser has 5"])
    let home = try #require(tally.classes["open name <a> link"])
    #expect(home.count == 1)
    #expect(home.examples.first?.hasPrefix("names.html:1 <a> ours link|Home  theirs link|House") == true)
  }

  @Test func ranksQuestionsBehindFailures() {
    typealias Kind = FindingsTally.Kind
    #expect(Kind(.cantTell, .error) == .question)
    #expect(Kind(.failed, .notice) == .notice)
    #expect(
      [Kind.question, .error, .notice, .warning].sorted { $0.rank < $1.rank } == [.error, .warning, .notice, .question])
  }
}
