import ArgumentParser
import Foundation
import Kerbcut
import KerbcutCommand
import KerbcutReports
import KerbcutSources
import WCAG

/// Runs the checks mapped to ACT rules over W3C's test cases.
struct ActCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act", abstract: "Runs the checks mapped to ACT rules over the cases in a folder.")

  @Argument(help: "The folder with testcases.json.")
  var folder: String

  @Option(help: "The file to write, one line per case and check.")
  var out: String

  @Option(help: "The folder for the EARL implementation report, `earl.jsonld`.")
  var earl: String?

  func run() async throws {
    let cases = try ActCases(folder: folder)
    var lines: [ActOutcome] = []
    for testCase in cases.cases { lines += try await outcomes(of: testCase, prefix: cases.prefix) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = try lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: out))
    if let earl { try write(lines, of: cases.cases, to: earl) }
    print("\(cases.cases.count) cases, \(lines.count) outcomes written to \(out)")
    for line in figure(of: lines, in: cases.cases).lines { print(line) }
  }

  private func figure(of lines: [ActOutcome], in cases: [ActCase]) -> ActFigure {
    let found = Dictionary(grouping: lines) { $0.ruleId + $0.testcaseId }
    return ActFigure(
      cases.map { one in
        let outcomes = found[one.ruleId + one.testcaseId] ?? []
        let isBad = one.expected == Outcome.failed.rawValue
        return ActFigure.Case(
          rule: one.ruleId, title: one.testcaseTitle, isBad: isBad,
          outcomes: outcomes.compactMap { Outcome(rawValue: $0.outcome) },
          isDecidedByAnswer: outcomes.contains { $0.answered.contains { ($0 == Outcome.failed.rawValue) == isBad } })
      })
  }

  private func write(_ lines: [ActOutcome], of cases: [ActCase], to folder: String) throws {
    let urls = Dictionary(cases.map { ($0.testcaseId + $0.ruleId, $0.url) }, uniquingKeysWith: { first, _ in first })
    let checks = Dictionary(uniqueKeysWithValues: Plugin.wcag.checks.map { ($0.about.id, $0.about.requirements) })
    let entries = lines.compactMap { line -> EARLImplementationReport.Entry? in
      guard let url = urls[line.testcaseId + line.ruleId], let outcome = Outcome(rawValue: line.outcome) else {
        return nil
      }
      return .init(source: url, check: line.check, requirements: checks[line.check] ?? [], outcome: outcome)
    }
    let report = EARLImplementationReport(tool: "Kerbcut", version: KerbcutCommand.version, entries: entries)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(report.text.utf8).write(to: URL(fileURLWithPath: folder + "/earl.jsonld"))
  }

  private func outcomes(of testCase: ActCase, prefix: String) async throws -> [ActOutcome] {
    guard let address = WebAddress(testCase.url) else { return [] }
    let fetcher = Fetcher(options: FetchOptions(roots: [Mount(prefix: prefix, folder: folder)]))
    let path = folder + "/" + testCase.relativePath
    guard let reference = fetcher.pages(for: [path]).pages.first else { return [] }
    var snapshot = try await fetcher.snapshot(of: reference)
    snapshot.path = testCase.relativePath
    snapshot.address = address.description
    // W3C serves its cases as UTF-8.
    let options = ParseOptions(transportCharset: "utf-8")
    let isXML = snapshot.mediaType != "text/html"
    let document =
      isXML
      ? Document.parse(xml: snapshot.bytes, options: options) : Document.parse(html: snapshot.bytes, options: options)
    let resources = await fetcher.resources(for: snapshot, of: reference, document: document)
    let page = Page(snapshot, document: document, resources: resources)
    let checks = Plugin.wcag.checks.filter { $0.about.requirements.contains(.act(testCase.ruleId)) }
    return checks.compactMap { check in
      guard let check = check.pageCheck else { return nil }
      let result = check.result(on: page)
      return ActOutcome(
        testcaseId: testCase.testcaseId, ruleId: testCase.ruleId, outcome: result.outcome.rawValue,
        check: check.about.id,
        requirements: check.about.requirements.filter { $0.standard == .wcag22 }.map(\.number),
        message: result.findings.first?.message, questions: result.findings.compactMap(\.question?.id).unique,
        answered: result.answeredOutcomes.map(\.rawValue).sorted())
    }
  }
}

/// W3C's list of test cases.
struct ActCases {
  let cases: [ActCase]
  /// The address that the folder stands for.
  let prefix: String

  init(folder: String) throws {
    struct File: Decodable { let testcases: [ActCase] }
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/testcases.json"))
    cases = try JSONDecoder().decode(File.self, from: data).testcases
    prefix = cases.first.map { String($0.url.dropLast($0.relativePath.count)) } ?? ""
  }
}

struct ActCase: Decodable {
  let ruleId: String
  let testcaseId: String
  let testcaseTitle: String
  /// `passed`, `failed` or `inapplicable`.
  let expected: String
  let relativePath: String
  let url: String
}

/// What a check said of a case.
struct ActOutcome: Encodable {
  let testcaseId: String
  let ruleId: String
  let outcome: String
  let check: String
  let requirements: [String]
  let message: String?
  /// The ids of what the check asks.
  let questions: [String]
  /// The outcomes that answers to its questions can lead to, where it asks.
  let answered: [String]
}
