import Foundation
import Kerbcut
import KerbcutAudit
import KerbcutResults
import Testing

@testable import KerbcutCommand

/// What goes wrong outside pages: an exit code that never says “findings”, and nothing left behind.
struct FailureTests {
  /// A folder that goes when the test ends.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, text) in files {
        let folder = URL(filePath: path + "/" + name).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static let plugin = Plugin(id: "own", title: "Own", checks: [])
  private static let page = "<!DOCTYPE html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>"

  @Test(arguments: [
    (["audit", "a.html", "--baseline", "none.json"], 78), (["audit", "a.html", "--baseline", "a.html"], 78),
    (["audit", "a.html", "--config", "none.yml"], 78), (["audit", "a.html", "--config", "."], 78),
    (["audit", "a.html", "--report", "junit=."], 2), (["audit", "a.html", "--report", "junit=a.html/x"], 2),
    (["audit", "a.html", "--results", "a.html/x", "--report", "csv=o"], 2),
    (["report", "none.ndjson", "--report", "csv=o"], 2), (["report", "a.html", "--report", "csv=o"], 2),
    (["report", ".", "--report", "csv=o"], 2), (["tree", "none.html"], 2), (["statement", "none.html"], 2),
    (["audit", "a.css", "--report", "csv=o"], 2), (["audit", "map.xml", "--report", "csv=o"], 2),
    (["audit", "empty", "--report", "csv=o"], 2), (["audit", "a.html", "--report", "csv=o"], 0),
  ])
  func endsWithTheCodeThatItsCauseHas(_ arguments: [String], _ code: Int) async throws {
    let map = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url/></urlset>"
    let folder = try Folder(["a.html": Self.page, "a.css": "p{}", "map.xml": map, "empty/a.txt": ""])
    let placed = arguments.enumerated().map { index, argument -> String in
      if index == 0 || argument.hasPrefix("--") { return argument }
      guard let equals = argument.firstIndex(of: "=") else { return folder.path + "/" + argument }
      return argument[...equals] + folder.path + "/" + argument[argument.index(after: equals)...]
    }
    #expect(await KerbcutCommand.run(placed, plugins: []) == code)
  }

  @Test func leavesNoResultsThatNobodyAskedFor() throws {
    let folder = try Folder(["empty/a.txt": ""])
    let (file, results) = try ResultsFile.unnamed(in: folder.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["empty"], "it has no name")
    try file.append(Results.text(.failure(Failure(asked: "a", kind: .lost, reason: "x"))) + "\n")
    try file.close()
    var asked: [String] = []
    try results.readLines { line in
      if case .failure(let failure) = line { asked.append(failure.asked) }
      return true
    }
    #expect(asked == ["a"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["empty"])
  }

  /// A style sheet at `/…` is found in the folder that was asked for, or above a page that was named; it is said where,
  /// and not where the user said it.
  @Test(arguments: [(["site"], "site"), (["site", "--root", "/=FOLDER/site"], nil)])
  func saysWhichFolderWasTakenForTheRoot(_ arguments: [String], _ root: String?) async throws {
    let link = "<link rel=stylesheet href=/assets/x.css>"
    let page = Self.page.replacing("<title>", with: link + "<title>")
    let folder = try Folder(["site/a.html": page, "site/in/b.html": page, "site/assets/x.css": "p { color: red }"])
    let placed =
      [folder.path + "/" + arguments[0]]
      + arguments.dropFirst().map { $0.replacing("FOLDER", with: folder.path) }
    let outputs = ["--results", folder.path + "/r", "--report", "console=" + folder.path + "/c"]
    _ = await KerbcutCommand.run(["audit"] + placed + outputs, plugins: [])
    let whole = root.map { folder.path + "/" + $0 }
    var found: [PageResult] = []
    try MergedResults([folder.path + "/r"]).readLines { if case .page(let page) = $0 { found.append(page) } }
    #expect(found.map(\.assumedRoot) == [whole, whole] && found.allSatisfy(\.missing.isEmpty))
    let words = try String(contentsOfFile: folder.path + "/c", encoding: .utf8).split(whereSeparator: \.isWhitespace)
    let count = words.joined(separator: " ").components(separatedBy: "Style sheets at ‘/…’ were found in").count - 1
    #expect(count == (root == nil ? 0 : 1), "once, however many pages")
  }

  @Test func doesNotAuditTheReportsThatItWrote() async throws {
    let folder = try Folder(["a.html": Self.page])
    let arguments = [
      "audit", folder.path, "--report", "html=\(folder.path)/out", "--results", "\(folder.path)/r.ndjson",
    ]
    for _ in 0..<2 { _ = await KerbcutCommand.run(arguments, plugins: []) }
    let merged = try MergedResults(["\(folder.path)/r.ndjson"])
    var paths: [String] = []
    try merged.readLines { line in if case .page(let page) = line { paths.append(page.path) } }
    #expect(paths == [folder.path + "/a.html"])
  }

  /// Parts in any order make the same reports, and what two parts hold counts once.
  @Test func mergesPartsInAnyOrder() async throws {
    let folder = try Folder(["a.html": Self.page, "b.html": Self.page + "<p>b", "c.html": Self.page + "<p>c"])
    let path = folder.path
    func run(_ arguments: [String]) async -> Int {
      await KerbcutCommand.run(arguments + ["--today", "none"], plugins: [])
    }
    func report(_ files: [String], _ name: String) async throws -> String {
      let arguments = ["report"] + files.map { path + "/" + $0 } + ["--report", "junit=\(path)/\(name)"]
      _ = await KerbcutCommand.run(arguments, plugins: [])
      return try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }
    _ = await run(["audit", path, "--results", path + "/all", "--report", "csv=\(path)/o"])
    _ = await run(["audit", path + "/c.html", path + "/b.html", "--results", path + "/1", "--report", "csv=\(path)/o"])
    _ = await run(["audit", path + "/a.html", path + "/b.html", "--results", path + "/2", "--report", "csv=\(path)/o"])
    let whole = try await report(["all"], "whole.xml")
    #expect(try await report(["1", "2"], "12.xml") == whole)
    #expect(try await report(["2", "1"], "21.xml") == whole)
  }

  @Test func tellsNamesInAConfigurationThatStandForNothing() throws {
    let texts = [
      ("devices: [desktop, tv]\n", "1:20"), ("base-url: ftp://a\n", "1:11"), ("roots: { x: y }\n", "1:10"),
      ("reports: { pdf: x }\n", "1:12"),
    ]
    for (text, place) in texts {
      let error = #expect(throws: ConfigurationError.self) {
        try ConfigurationReader(file: "k.yml", text: text, plugins: [Self.plugin]).configuration()
      }
      #expect(try #require(error).description.hasPrefix("k.yml:\(place)"), "\(text)")
    }
    for text in ["only: [none]\n", "weights: { none: error }\n", "suppressions: [{ check: none, reason: x }]\n"] {
      #expect(throws: ConfigurationError.self, "\(text)") {
        try ConfigurationReader(file: "k.yml", text: text, plugins: [Self.plugin]).configuration()
      }
    }
  }
}
