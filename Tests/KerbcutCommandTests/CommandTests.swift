import Foundation
import Kerbcut
import KerbcutAudit
import KerbcutResults
import KerbcutService
import Synchronization
import Testing

@testable import KerbcutCommand

struct CommandTests {
  @Test(arguments: [
    ("paths: [a, b]\nprofil: govuk\n", "2:1", "no setting"),
    ("profile: moon\n", "1:10", "no profile"),
    ("standard: moon\n", "1:11", "none of wcag22, govuk"),
    ("data: nowhere.yml\n", "1:7", "no file ‘nowhere.yml’"),
    ("lists:\n  wrds: [a]\n", "2:3", "no list ‘wrds’"),
    ("suppressions:\n  - check: x\n", "2:5", "reason"),
    ("suppressions:\n  - check: x\n    reason: y\n    until: soon\n", "4:12", "YYYY-MM-DD"),
    ("weights:\n  image-has-name: heavy\n", "2:19", "notice, warning, error"),
    ("paths: a\npaths: b\n", "2:1", "‘paths’ stands here twice"),
  ])
  func tellsMistakesOfAConfigurationWithTheirPlace(_ text: String, _ place: String, _ words: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(file: "k.yml", text: text).configuration()
    }
    let message = try #require(error).description
    #expect(message.hasPrefix("k.yml:\(place)") && message.contains(words), "\(message)")
  }

  @Test func readsAConfiguration() throws {
    let text = """
      paths: [site]
      roots: { /assets: dist/assets }
      profile: govuk
      weights: { image-has-name: notice }
      kinds: { "**/start.html": start }
      fail-on: warning
      scripting: off
      suppressions:
        - check: image-has-name
          page: site/old.html
          reason: It is going.
          owner: Content team
          until: 2027-01-31
      lists: { label-purposes: [{ purpose: email, labels: [mail] }] }
      standard: tcop
      statement: site/accessibility.html
      """
    let configuration = try ConfigurationReader(file: "k.yml", text: text).configuration()
    #expect(configuration.roots == ["/assets=dist/assets"])
    #expect(configuration.gate == .warning)
    #expect(!configuration.isScripting)
    #expect(configuration.suppressions.first?.source == "k.yml:9")
    #expect(configuration.lists == ["label-purposes": ["email -: mail"]])
    #expect(configuration.standard == .technologyCode)
    #expect(configuration.statement == "site/accessibility.html")
    #expect(try ConfigurationReader(file: "k.yml", text: "# nothing\n").configuration() == Configuration())
  }

  @Test(arguments: [
    ["audit"], ["audit", "x", "--profile", "moon"],
    ["audit", "x", "--standard", "moon"], ["audit", "x", "--only", "nothing"],
    ["audit", "x", "--report", "pdf=x"], ["audit", "x", "--fail-on", "much"], ["explain", "nothing"], ["nothing"],
    ["tree", "x", "--errors"], ["tree", "x", "--dom", "--json"], ["audit", "x", "--jobs", "0"],
    ["audit", "x", "--report", "junit="], ["audit", "x", "--report", "html="],
    ["audit", "x", "--report", "junit=a", "--report", "sarif=./a"],
    ["audit", "x", "--report", "csv=a", "--results", "a"],
    ["report", "a", "--results", "./a", "--report", "csv=-"],
  ])
  func endsWith64WhenItIsUsedWrongly(_ arguments: [String]) async {
    #expect(await KerbcutCommand.run(arguments, plugins: []) == 64)
  }

  /// Audits a page of a folder with a statement beside it, and returns what became of each page.
  private func audited(_ arguments: [String], configuration: String? = nil) async throws -> [PageResult] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let start = "<title>Start</title><a href='about-access.html#top'>Accessibility statement</a>"
    let statement = """
      <title>Accessibility statement</title><main><h1>Accessibility statement</h1>
      <p>This accessibility statement applies to a.gov.uk.</p></main>
      """
    try start.write(toFile: folder + "/start.html", atomically: true, encoding: .utf8)
    try statement.write(toFile: folder + "/about-access.html", atomically: true, encoding: .utf8)
    try statement.write(toFile: folder + "/other.html", atomically: true, encoding: .utf8)
    var all = ["audit"] + arguments.map { folder + "/" + $0 } + ["--results", folder + "/r.ndjson"]
    all += ["--report", "csv=" + folder + "/r.csv"]
    if let configuration {
      let text = configuration.replacing("FOLDER", with: folder)
      try text.write(toFile: folder + "/k.yml", atomically: true, encoding: .utf8)
      all += ["--config", folder + "/k.yml"]
    }
    #expect(await KerbcutCommand.run(all, plugins: []) == 0)
    var pages: [PageResult] = []
    try ResultsFile(path: folder + "/r.ndjson").readLines { line in
      if case .page(let page) = line { pages.append(page) }
      return true
    }
    return pages
  }

  @Test func auditsTheStatementThatAPageLinksTo() async throws {
    let pages = try await audited(["start.html"])
    #expect(pages.map { $0.path.split(separator: "/").last } == ["start.html", "about-access.html"])
    #expect(pages.map(\.isStatement) == [nil, true])
    #expect(try await audited(["start.html", "other.html"]).count == 2)
  }

  @Test func auditsTheStatementThatTheConfigurationNames() async throws {
    let pages = try await audited(["start.html"], configuration: "statement: FOLDER/other.html\n")
    #expect(pages.map { $0.path.split(separator: "/").last } == ["start.html", "other.html"])
    #expect(pages.map(\.kindReason).last == "set by the user")
  }

  /// What a bar writes about pages.
  private func progress(of paths: [String], total: Int, isShown: Bool) -> [String] {
    let written = Mutex<[String]>([])
    let bar = ProgressBar(total: total, isShown: isShown) { text in written.withLock { $0.append(text) } }
    for path in paths { bar.advance(path) }
    bar.finish()
    return written.withLock { $0 }
  }

  @Test func drawsProgressWhereSomebodyLooks() {
    let line = "\r\u{1B}[2K"
    #expect(
      progress(of: ["a.html", "b\u{1B}[2J\n.html"], total: 3, isShown: true) == [
        line + "████████░░░░░░░░░░░░░░░░ 1 of 3 a.html", line + "████████████████░░░░░░░░ 2 of 3 b␛[2J .html", line,
      ])
    #expect(
      progress(of: [String(repeating: "a", count: 60) + "b"], total: 2, isShown: true)[0].hasSuffix(
        " 1 of 2 " + String(repeating: "a", count: 39) + "b"))
  }

  @Test func drawsNoProgressWhereNobodyLooksOrForOnePage() {
    #expect(progress(of: ["a", "b"], total: 2, isShown: false) == [])
    #expect(progress(of: ["a"], total: 1, isShown: true) == [])
  }
}
