import Foundation
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import Testing

@testable import KerbcutCommand

/// The configuration of a team's repository, and what of its files is audited.
struct TeamConfigurationTests {
  private static let image =
    "<!DOCTYPE html><html lang=\"en\"><title>A</title><main><h1>A</h1><img src=\"a.png\"></main>"

  /// Audits a folder of its own; the lines of the CSV report that tell findings.
  private func audit(
    _ files: [String: String], _ arguments: [String] = ["FOLDER/site"], bytes: [String: [UInt8]] = [:]
  ) async throws -> (exit: Int, found: [String], account: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let url = URL(filePath: "\(folder)/\(name)")
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    for (name, content) in bytes { try Data(content).write(to: URL(filePath: "\(folder)/\(name)")) }
    let more = ["--report", "csv=\(folder)/r.csv", "--only", "image-has-name"]
    let exit = await KerbcutCommand.run(
      ["audit"] + arguments.map { $0.replacing("FOLDER", with: folder) } + more, plugins: bundledPlugins)
    let text = (try? String(contentsOfFile: folder + "/r.csv", encoding: .utf8)) ?? ""
    let rows = text.replacing(folder + "/", with: "").split(whereSeparator: \.isNewline).map(String.init)
    let found = rows.filter { $0.contains(",image-has-name,") && !$0.contains(",Bought in,") }.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).prefix(5).enumerated().filter {
        [0, 4].contains($0.offset)
      }
      .map(\.element).joined(separator: " ")
    }
    return (exit, found, rows.last ?? "")
  }

  @Test(arguments: ["FOLDER/site/drafts/**", "drafts", "b*.html"])
  func leavesOutWhatIsExcludedUnlessItIsNamed(_ pattern: String) async throws {
    let files = ["site/a.html": Self.image, "site/drafts/b.html": Self.image]
    #expect(try await audit(files, ["FOLDER/site", "--exclude", pattern]).found == ["site/a.html error"])
    #expect(
      try await audit(files, ["FOLDER/site/drafts/b.html", "--exclude", pattern]).found == ["site/drafts/b.html error"])
  }

  @Test func leavesOutWhatGitIgnores() async throws {
    let files = [
      "k.yml": "gitignore: on\n", ".git/HEAD": "", ".gitignore": "# Built\n/site/out/\n*.tmp.html\n!keep.tmp.html\n",
      "site/a.html": Self.image, "site/out/b.html": Self.image, "site/x.tmp.html": Self.image,
      "site/keep.tmp.html": Self.image,
    ]
    let found = try await audit(files, ["FOLDER/site", "--config", "FOLDER/k.yml"]).found
    #expect(found == ["site/a.html error", "site/keep.tmp.html error"])
  }

  @Test func readsListsOfAnyShell() async throws {
    let list = "# changed\r\nFOLDERX/site/a.html\r\n"
    let folderless = list.replacing("FOLDERX/", with: "")
    #expect(try await audit(["site/a.html": Self.image, "l.txt": folderless], ["@FOLDER/l.txt"]).exit == 2)
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "/nowhere.html\r\n".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let result = try await audit([:], ["@FOLDER/l.txt"], bytes: ["l.txt": utf16])
    #expect(result.exit == 2 && result.account.contains("1 not found"))
  }

  @Test func startsFromOtherFilesAndJudgesSomePagesOtherwise() async throws {
    let files = [
      "shared/base.yml": "weights: { image-has-name: warning }\nfail-on: warning\n",
      "k.yml": """
      extends: shared/base.yml
      paths: [site]
      fail-on: error
      overrides:
        - { pages: site/old/**, weights: { image-has-name: notice } }
        - { pages: "**/none.html", skip: [image-has-name] }

      """,
      "site/a.html": Self.image, "site/old/b.html": Self.image, "site/none.html": Self.image,
      "site/own/.kerbcut.yml": "weights: { image-has-name: error }\n", "site/own/c.html": Self.image,
    ]
    let (exit, found, _) = try await audit(files, ["--config", "FOLDER/k.yml"])
    #expect(found == ["site/a.html warning", "site/old/b.html notice", "site/own/c.html error"])
    #expect(exit == 1)
  }

  @Test func tellsFailuresOfNewerChecksAsNotices() async throws {
    let files = ["site/a.html": Self.image]
    #expect(try await audit(files, ["FOLDER/site", "--checks-as-of", "2026-11-30"]).found == ["site/a.html error"])
    let (exit, found, _) = try await audit(files, ["FOLDER/site", "--checks-as-of", "2026-11-29"])
    #expect(exit == 0 && found == ["site/a.html notice"])
    #expect(try await audit(files, ["FOLDER/site", "--checks-as-of", "soon"]).exit == 64)
  }

  @Test(arguments: [
    ("paths: [\"${KERBCUT_NO_SUCH_NAME:-site}\"]\n", 1), ("paths: [\"${KERBCUT_NO_SUCH_NAME}\"]\n", 78),
    ("extends: nothing.yml\n", 78), ("extends: k.yml\npaths: [site]\n", 78), ("checks-as-of: soon\n", 78),
    ("overrides: [{ skip: [image-has-name] }]\n", 78), ("\u{FEFF}paths: [site]\n", 1),
    ("paths: [site]\nsuppressions: [{ check: image-has-name, selector: \"a[\", reason: R }]\n", 78),
  ])
  func takesTheEnvironmentAndTellsMistakes(_ text: String, _ code: Int) async throws {
    #expect(try await audit(["k.yml": text, "site/a.html": Self.image], ["--config", "FOLDER/k.yml"]).exit == code)
  }

  @Test(arguments: [
    ("place: chat", 1), ("place: '#chat'", 1), ("selector: '.widget img'", 1), ("name: ''", 2), ("role: img", 2),
    ("role: button", 0), ("place: 'src=\"ours.png\"'", 1), ("selector: main", 2), ("page: site/b.html", 0),
    ("page: site/*.html", 2),
  ])
  func acceptsFindingsByTheirPlace(_ place: String, _ accepted: Int) async throws {
    let page = """
      <!DOCTYPE html><html lang="en"><title>A</title><main><h1>A</h1><div id="chat" class="widget"><img src="chat.png"></div>
      <img src="ours.png"></main>
      """
    let config = "paths: [site]\nsuppressions:\n  - { check: image-has-name, \(place), reason: Bought in }\n"
    let (exit, found, _) = try await audit(
      ["k.yml": config, "site/a.html": page.replacing("\n", with: "")], ["--config", "FOLDER/k.yml"])
    #expect(exit == (accepted == 2 ? 0 : 1) && found.count { $0.hasSuffix("error") } == 2 - accepted, "\(found)")
  }

  @Test func everySettingIsReadAndDescribed() throws {
    for setting in Setting.all {
      let text = "\(setting.name): \(setting.example)\n"
      #expect(!setting.summary.isEmpty)
      if ["data", "extends", "statement"].contains(setting.name) { continue }
      #expect(throws: Never.self, "\(setting.name)") {
        try ConfigurationReader(file: "k.yml", text: text, plugins: bundledPlugins).configuration()
      }
    }
    #expect(Setting.all.map(\.name) == Setting.all.map(\.name).sorted())
    #expect(Setting.schema.contains("\"checks-as-of\"") && Setting.reference.contains("## checks-as-of"))
  }

  @Test func saysWhatHoldsForAPage() throws {
    let text = """
      profile: govuk
      overrides:
        - { pages: "site/**", skip: [wcag] }

      """
    var configuration = try ConfigurationReader(file: "k.yml", text: text, plugins: bundledPlugins).configuration()
    configuration.file = "k.yml"
    #expect(
      configuration.explained(for: "site/a.html") == """
        Configuration: k.yml
        overrides: 1 in all (k.yml:2)
        profile: govuk (k.yml:1)

        site/a.html
          skip: wcag (k.yml:3)
        """)
  }

  @Test func writesAFirstConfigurationThatIsRight() throws {
    let text = InitCommand.text(["site"])
    let read = try ConfigurationReader(file: "k.yml", text: text, plugins: bundledPlugins).configuration()
    #expect(read.paths == ["site"] && read.roots == ["/=site"])
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("# ") && $0.contains(": ") && !$0.contains("‘") }
    #expect(lines.count > 3)
  }
}
