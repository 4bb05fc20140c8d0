import Foundation
import KerbcutAudit
import KerbcutBasics
import KerbcutReports
import KerbcutResults
import Testing

@testable import KerbcutCommand

/// What a run writes harms nothing that a person owns, and is whole or not there.
struct SafeHandsTests {
  /// A folder that goes when the test ends, with a page that has no finding.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path

    init(_ files: [String: String] = [:]) throws {
      let page = "<!DOCTYPE html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>"
      for (name, text) in files.merging(["a.html": page], uniquingKeysWith: { first, _ in first }) {
        let file = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }

    func text(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }
    var names: [String] { ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted() }

    /// Runs a command; `FOLDER` stands for the folder.
    func run(_ arguments: String...) async -> Int {
      await KerbcutCommand.run(arguments.map { $0.replacing("FOLDER", with: path) }, plugins: [])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test(arguments: [
    ["--report", "csv=FOLDER/mine"], ["--report", "json=FOLDER/mine"], ["--report", "junit=FOLDER/mine"],
    ["--report", "sarif=FOLDER/mine"], ["--report", "markdown=FOLDER/mine"], ["--report", "console=FOLDER/mine"],
    ["--report", "github=FOLDER/mine"], ["--report", "gitlab=FOLDER/mine"], ["--report", "earl=FOLDER/mine"],
    ["--results", "FOLDER/mine", "--report", "csv=FOLDER/c"], ["--report", "html=FOLDER/site"],
    ["--report", "csv=FOLDER/a.html"], ["--results", "FOLDER/a.html", "--report", "csv=FOLDER/c"],
  ])
  func noOutputReplacesWhatIsNotOurs(_ output: [String]) async throws {
    let mine = #"{"name": "mine", "text": "Kerbcut found <testsuites> nothing. Exit code 0."}"#
    let folder = try Folder(["mine": mine, "site/index.html": "<title>Mine</title>"])
    let before = folder.names
    let arguments = output.map { $0.replacing("FOLDER", with: folder.path) }
    let code = await KerbcutCommand.run(["audit", folder.path + "/a.html"] + arguments, plugins: [])
    #expect(code == 64)
    #expect(folder.text("mine") == mine && folder.text("site/index.html") == "<title>Mine</title>")
    #expect(folder.text("a.html")?.hasPrefix("<!DOCTYPE html>") == true)
    #expect(folder.names == before)
    let wished = await KerbcutCommand.run(["audit", folder.path + "/a.html", "--overwrite"] + arguments, plugins: [])
    // Results are written while the page is read.
    #expect(wished == (output[1] == "FOLDER/a.html" ? 64 : 0))
    #expect(
      folder.text("mine") != mine || folder.text("site/index.html") != "<title>Mine</title>"
        || output[1].hasSuffix("a.html"))
  }

  /// Every format is known again, also where nothing was found.
  @Test func whatIsOursIsReplacedWithoutAsking() async throws {
    let folder = try Folder()
    let formats = Reporters.all.map { "\($0.format.id)=FOLDER/out/\($0.format.id)" }
    let arguments = ["audit", "FOLDER/a.html", "--results", "FOLDER/r"] + formats.flatMap { ["--report", $0] }
    for _ in 0..<2 {
      let code = await KerbcutCommand.run(arguments.map { $0.replacing("FOLDER", with: folder.path) }, plugins: [])
      #expect(code == 0)
    }
    #expect(folder.text("out/html/index.html")?.prefix(400).contains(OwnReport.htmlMark) == true)
    #expect(!folder.names.contains { $0.hasSuffix(".part") })
  }

  @Test func anEmptyFileMayBeWrittenOver() async throws {
    let folder = try Folder(["c": ""])
    #expect(await folder.run("audit", "FOLDER/a.html", "--report", "csv=FOLDER/c") == 0)
  }

  @Test func aFileThatIsNotWholeTakesNoPlace() throws {
    let folder = try Folder(["old": "old"])
    do {
      let file = try OutputFile(path: folder.path + "/old")
      try file.append(String(repeating: "x", count: 1 << 19))
      #expect(folder.text("old") == "old")
    }
    #expect(folder.text("old") == "old" && folder.names == ["a.html", "old"])
    let file = try OutputFile(path: folder.path + "/old")
    try file.append("new")
    try file.close()
    #expect(folder.text("old") == "new" && folder.names == ["a.html", "old"])
  }

  @Test func aFullDiskLeavesTheOldFile() async throws {
    let folder = try Folder()
    #expect(await folder.run("audit", "FOLDER/a.html", "--report", "csv=/dev/full") == 2)
    #expect(folder.names == ["a.html"])
  }

  @Test func anInterruptionRemovesWhatIsBegun() throws {
    let folder = try Folder(["old": "old"])
    let unfinished = UnfinishedFiles()
    try KerbcutCommand.$unfinished.withValue(unfinished) {
      let file = try OutputFile(path: folder.path + "/old")
      try file.append("new")
      #expect(folder.names.count == 3)
      unfinished.removeAll()
      #expect(folder.names == ["a.html", "old"] && folder.text("old") == "old")
    }
  }

  @Test func aLinkStaysALink() throws {
    let folder = try Folder(["out/real": "old"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "out/real")
    let file = try OutputFile(path: folder.path + "/link")
    try file.append("new")
    try file.close()
    #expect(folder.text("out/real") == "new" && OutputFile.type(of: folder.path + "/link") == .typeSymbolicLink)
  }

  @Test func aReportBehindALinkIsReplacedAndTheLinkStays() async throws {
    let folder = try Folder(["out/real.csv": ""])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link.csv", withDestinationPath: "out/real.csv")
    for _ in 0..<2 { #expect(await folder.run("audit", "FOLDER/a.html", "--report", "csv=FOLDER/link.csv") == 0) }
    #expect(OutputFile.type(of: folder.path + "/link.csv") == .typeSymbolicLink)
    #expect(folder.text("out/real.csv")?.components(separatedBy: "page,title,line").count == 2, "it was written once")
    let both = ["csv=FOLDER/link.csv", "csv=FOLDER/out/real.csv"]
    #expect(await folder.run("audit", "FOLDER/a.html", "--report", both[0], "--report", both[1]) == 64)
  }

  @Test func aFileThatCameMeanwhileIsNotReplaced() throws {
    let folder = try Folder()
    let reporter = try #require(Reporters.reporter("csv"))
    let sink = try ReportSink(.init(reporter: reporter, path: folder.path + "/c.csv"), overwrites: false)
    try Data("mine".utf8).write(to: URL(filePath: folder.path + "/c.csv"))
    #expect(throws: CommandError.self) { try sink.close() }
    #expect(folder.text("c.csv") == "mine")
  }

  @Test func whatAnotherRunWritesIsRefused() async throws {
    let folder = try Folder()
    let running = try OutputFile(path: folder.path + "/r", .stream)
    #expect(await folder.run("audit", "FOLDER/a.html", "--results", "FOLDER/r", "--report", "csv=FOLDER/c") == 2)
    try running.close()
    try FileManager.default.createDirectory(atPath: folder.path + "/out", withIntermediateDirectories: true)
    let lock = try OutputLock(folder: folder.path + "/out")
    #expect(await folder.run("audit", "FOLDER/a.html", "--report", "html=FOLDER/out") == 2)
    withExtendedLifetime(lock) {}
    #expect(
      CommandError.inUse("out").description
        == "Another run writes ‘out’ now. Wait until it has ended, or name another place.")
  }

  @Test func resultsThatNobodyWantsStillMakeReports() async throws {
    let folder = try Folder()
    #expect(await folder.run("audit", "FOLDER/a.html", "--results", "/dev/null", "--report", "json=FOLDER/j") == 0)
    #expect(folder.text("j")?.contains("a.html") == true)
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(await folder.run("audit", "FOLDER/a.html", "--results", "FOLDER/pipe", "--report", "csv=FOLDER/c") == 2)
  }

  // MARK: Whole results

  @Test func resultsWithoutTheirEndAreIncomplete() async throws {
    let folder = try Folder(["b.html": "<title>b</title>"])
    #expect(await folder.run("audit", "FOLDER", "--results", "FOLDER/r", "--report", "csv=FOLDER/c") == 0)
    let lines = try #require(folder.text("r")).split(separator: "\n")
    #expect(lines.last == #"{"end":{"failures":0,"pages":2}}"#)
    let whole = lines.joined(separator: "\n") + "\n"
    let cut = [
      lines.dropLast().joined(separator: "\n") + "\n", String(whole.dropLast(60)),
      (lines.prefix(2) + lines.suffix(1)).joined(separator: "\n") + "\n",
    ]
    for text in cut {
      try Data(text.utf8).write(to: URL(filePath: folder.path + "/cut"))
      #expect(await folder.run("report", "FOLDER/cut", "--report", "json=FOLDER/j", "--overwrite") == 2)
      #expect(folder.text("j")?.contains("end before their audit did") == true)
    }
    #expect(await folder.run("report", "FOLDER/r", "--report", "json=FOLDER/j", "--results", "FOLDER/r2") == 0)
    #expect(folder.text("r2") == folder.text("r"))
  }

  @Test func aPartThatIsMissingIsTold() async throws {
    let folder = try Folder(["b.html": "<title>b</title>", "c.html": "<title>c</title>"])
    for number in 1...3 {
      let code = await folder.run(
        "audit", "FOLDER", "--shard", "\(number)/3", "--results", "FOLDER/r\(number)", "--report", "csv=FOLDER/x")
      #expect(code == 0)
    }
    #expect(await folder.run("report", "FOLDER/r3", "FOLDER/r1", "FOLDER/r2", "--report", "json=FOLDER/j") == 0)
    #expect(folder.text("j")?.contains("c.html") == true)
    #expect(await folder.run("report", "FOLDER/r3", "FOLDER/r1", "--report", "json=FOLDER/j") == 2)
    #expect(folder.text("j")?.contains("Part 2 of 3 of this audit is not among the results.") == true)
    #expect(await folder.run("audit", "FOLDER", "--shard", "4/3", "--report", "csv=FOLDER/x") == 64)
  }

  // MARK: Wrong usage

  @Test(arguments: [["-html", "report"], ["-threshold", "3"], ["-hello"], ["--encoding", "klingon"], ["-hh"]])
  func whatMeansNothingIsNoSuccess(_ arguments: [String]) async throws {
    let folder = try Folder()
    #expect(await KerbcutCommand.run(["audit", folder.path + "/a.html"] + arguments, plugins: []) == 64)
  }

  @Test func recordingIsASuccessUnlessSomethingWasNotTested() async throws {
    let folder = try Folder()
    let more = ["--baseline", "FOLDER/b", "--update-baseline", "--report", "console=FOLDER/c"]
      .map { $0.replacing("FOLDER", with: folder.path) }
    #expect(await KerbcutCommand.run(["audit", folder.path + "/a.html"] + more, plugins: []) == 0)
    #expect(folder.text("c")?.contains("Result: what was found is recorded as accepted. Exit code 0.") == true)
    #expect(await KerbcutCommand.run(["audit", folder.path + "/a.html", folder.path + "/no"] + more, plugins: []) == 2)
    #expect(folder.text("c")?.contains("but the audit is incomplete. Exit code 2.") == true)
  }

  @Test func helpThatWasAskedForIsASuccess() async {
    #expect(await KerbcutCommand.run([], plugins: []) == 64)
    #expect(await KerbcutCommand.run(["audit", "--help"], plugins: []) == 0)
    #expect(await KerbcutCommand.run(["-h"], plugins: []) == 0)
  }

  @Test func aliasesThatMultiplyAreRefused() throws {
    let names = Array("abcdefghi")
    var text = "a: &a [l, l, l]\n"
    for (before, name) in zip(names, names.dropFirst()) {
      text += "\(name): &\(name) [" + repeatElement("*\(before)", count: 9).joined(separator: ", ") + "]\n"
    }
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(file: "k.yml", text: text + "? *i\n: x\n").configuration()
    }
    #expect(error?.message == "The file has more than 30 aliases (‘*name’).")
    let globs = "paths: [" + repeatElement("'site/*.html'", count: 90).joined(separator: ", ") + "]\n"
    #expect(try ConfigurationReader(file: "k.yml", text: globs).configuration().paths.count == 90)
  }

  @Test func readsWhatServersAreMeantToAnswer() throws {
    let text = "expect: { '**/not-found': 404, '**/old': 301 }\n"
    let expected = try ConfigurationReader(file: "k.yml", text: text).configuration().expected
    #expect(
      expected == [
        ExpectedStatus(pattern: "**/not-found", status: 404), ExpectedStatus(pattern: "**/old", status: 301),
      ])
    #expect(throws: ConfigurationError.self) {
      try ConfigurationReader(file: "k.yml", text: "expect: { a: gone }\n").configuration()
    }
  }

  @Test func aConfigurationMayBeginWithAByteOrderMark() async throws {
    let folder = try Folder(["k.yml": "\u{FEFF}project: x\n"])
    #expect(await folder.run("audit", "FOLDER/a.html", "--config", "FOLDER/k.yml", "--report", "csv=FOLDER/c") == 0)
  }

  // MARK: Logs

  @Test(arguments: [
    ("::error::x", ": :error::x"), ("  \u{A0}::set-output name=a::b", "  \u{A0}: :set-output name=a::b"),
    ("a ::error::x", "a ::error::x"), ("x ##vso[task.x]y", "x # #vso[task.x]y"), ("##[error]x", "# #[error]x"),
    ("###[error]x", "## #[error]x"), ("##teamcity[a] ##vso[b]", "# #teamcity[a] # #vso[b]"),
    ("## Heading", "## Heading"), ("a\n::x", "a\n: :x"), ("a\n\n", "a\n\n"), ("", ""),
  ])
  func nothingInALogIsACommand(_ text: String, _ log: String) {
    #expect(text.withoutCommands == log)
    #expect(log.withoutCommands == log)
  }

  @Test func aLogHoldsNoControlCharacters() {
    #expect("a\u{1B}[2Jb\rc\td\u{202E}e".forLog == "a␛[2Jb␍c d⟨U+202E⟩e")
    #expect("a\r\n::b".forLog == "a␍\n: :b")
  }
}
