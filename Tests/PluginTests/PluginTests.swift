import Foundation
import Kerbcut
import KerbcutPlugins
import KerbcutStandards
import KerbcutTesting
import Testing

struct PluginTests {
  /// Reads better in a list of arguments than a whole plugin.
  struct Named: Sendable, CustomTestStringConvertible {
    let check: any AnyCheck
    var testDescription: String { check.about.id }
  }

  @Test(arguments: bundledPlugins.flatMap(ExampleRun.all(in:)))
  func reachesTheOutcomeAndPointsAtTheArrows(_ run: ExampleRun) {
    let place = SourceLocation(
      fileID: run.example.fileID, filePath: run.example.fileID, line: run.example.line, column: 1)
    for problem in run.problems { Issue.record("\(run): \(problem)", sourceLocation: place) }
  }

  @Test func tellsReadersWhatWasRecorded() throws {
    for plugin in bundledPlugins {
      let difference = try RecordedText("\(plugin.id).txt").difference(from: ExampleRecord.text(of: plugin))
      #expect(difference == nil)
    }
    let folder = RecordedText("").file.path(percentEncoded: false)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.sorted() == bundledPlugins.map { "\($0.id).txt" }.sorted(), "a plugin that is gone has a record")
  }

  /// Checks that guess at the meaning of scripts and words. Typed questions take the place of what no example reaches.
  private static let beingReplaced: Set<String> = []

  @Test func hasAnExampleForEachPlaceThatFailsOrAsks() throws {
    let files = try swiftFiles(below: "Plugins").map { file in
      VerdictPlaces.File(path: file.lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
    }
    for problem in VerdictPlaces.unreached(in: files, by: bundledPlugins)
    where !Self.beingReplaced.contains(String(problem.prefix { $0 != "." })) {
      Issue.record("\(problem)")
    }
  }

  @Test func countsNoMoreWordsThanItsFigureNeeds() throws {
    let checks = bundledPlugins.flatMap { $0.checks }
    let check = try #require(checks.first { $0.about.id == "content-reading-level" }?.pageCheck)
    let source = "<!DOCTYPE html><html lang=en><title>T</title><p>" + String(repeating: "to ", count: 200_100)
    let page = Page(Snapshot(path: "page.html", bytes: Array(source.utf8)), document: Document.parse(source))
    let finding = try #require(check.result(on: page).findings.first)
    #expect(finding.evidence.first?.value == "200000")
  }

  @Test(arguments: bundledPlugins.flatMap { $0.checks.map(Named.init) })
  func describesItselfAndShowsEveryOutcome(_ named: Named) {
    #expect(PluginProof.problems(of: named.check) == [])
  }

  @Test(arguments: bundledPlugins.flatMap { $0.checks.map(Named.init) })
  func namesRequirementsThatExist(_ named: Named) {
    #expect(named.check.about.requirements.filter { !$0.exists } == [])
  }

  @Test func givesEveryCheckAnIdOfItsOwn() {
    let ids = bundledPlugins.flatMap { $0.checks.flatMap { [$0.about.id] + $0.about.aliases } }
    let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(repeated == [])
  }

  @Test func yieldsToChecksThatExist() {
    let checks = bundledPlugins.flatMap(\.checks)
    let ids = Set(checks.map(\.about.id))
    let unknown = checks.flatMap { check in
      check.about.yieldsTo.filter { !ids.contains($0) }.map { "\(check.about.id): \($0)" }
    }
    #expect(unknown == [])
  }

  @Test func listsEveryCheckThatStandsInAFolder() throws {
    let listed = Set(bundledPlugins.flatMap(\.checks).map { String(describing: type(of: $0)) })
    var forgotten: [String] = []
    for file in try swiftFiles(below: "Plugins") {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: #/(?m)^(?:public )?struct (\w+): (?:Check|ServiceCheck|ConcludingCheck)\b/#)
      where !listed.contains(String(match.output.1)) {
        forgotten.append("\(file.lastPathComponent): \(match.output.1)")
      }
    }
    #expect(forgotten.sorted() == [])
  }

  /// Each question has a place in the source, where its id stands once, and an example on which it is asked.
  @Test(arguments: bundledPlugins.map(\.id)) func asksEachQuestionInAnExample(_ id: String) throws {
    let plugin = try #require(bundledPlugins.first { $0.id == id })
    let asked = Set(ExampleRun.all(in: plugin).flatMap(\.questions).map(\.id))
    let type = String(reflecting: type(of: try #require(plugin.checks.first)))
    let module = try #require(type.split(separator: ".").first)
    var problems: [String] = []
    for file in try swiftFiles(below: "Plugins/\(module)") {
      let source = try String(contentsOf: file, encoding: .utf8)
      let ids = source.matches(of: #/\bQuestion\(\s*"([^"]*)"/#).map { String($0.output.1) }
      let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
      problems += repeated.map { "\(file.lastPathComponent): ‘\($0)’ stands for two questions." }
      problems += ids.filter { !asked.contains($0) }.map { "\(file.lastPathComponent): no example asks ‘\($0)’." }
    }
    #expect(problems.sorted() == [])
  }

  private func swiftFiles(below folder: String) throws -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder)
    let all = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
