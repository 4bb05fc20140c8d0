import Foundation
import Kerbcut
import KerbcutReports
import Testing

@testable import KerbcutCommand

/// What a report in a folder removes: files that an earlier one wrote and nobody has changed, and no others.
struct ReportManifestTests {
  private let files = FileManager.default

  /// The files below a folder.
  private func names(in folder: String) -> Set<String> {
    Set((try? files.subpathsOfDirectory(atPath: folder))?.filter { $0.contains(".") } ?? [])
  }

  @Test func removesPagesOfEarlierRunsAndNothingElse() async throws {
    let folder = files.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    try files.createDirectory(atPath: folder + "/report/pages", withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: folder) }
    for name in ["a.html", "b.html", "c.html", "d.html"] {
      try "<title>\(name)</title>".write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    try "Mine".write(toFile: folder + "/report/pages/mine.html", atomically: true, encoding: .utf8)
    func audit(_ names: [String]) async -> Set<String> {
      let paths = names.map { folder + "/" + $0 }
      let code = await KerbcutCommand.run(["audit"] + paths + ["--report", "html=\(folder)/report"], plugins: [])
      #expect(code == 0)
      return self.names(in: folder + "/report")
    }
    let first = await audit(["a.html", "b.html", "c.html", "d.html"])
    func page(_ name: String) throws -> String { try #require(first.first { $0.contains("-\(name)-html-") }) }
    // A page that someone has changed, and one that leads elsewhere.
    try "Changed".write(toFile: folder + "/report/" + page("c"), atomically: true, encoding: .utf8)
    let linked = folder + "/report/" + (try page("d"))
    try files.moveItem(atPath: linked, toPath: folder + "/elsewhere.html")
    try files.createSymbolicLink(atPath: linked, withDestinationPath: folder + "/elsewhere.html")
    let second = await audit(["a.html"])
    #expect(first.subtracting(second) == [try page("b")])
    #expect(second.subtracting(first) == [] && second.contains("pages/mine.html"))
    #expect(files.fileExists(atPath: folder + "/elsewhere.html"))
  }

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = files.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    try files.createDirectory(atPath: folder + "/out", withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: folder) }
    try "<title>a</title>".write(toFile: folder + "/a.html", atomically: true, encoding: .utf8)
    try await body(folder)
  }

  private func audit(_ folder: String, _ reports: String...) async -> Int {
    await KerbcutCommand.run(
      ["audit", folder + "/a.html"] + reports.flatMap { ["--report", $0] }, plugins: [])
  }

  @Test(arguments: [
    "/etc/passwd", "../a", "a/../../b", "", "pages/../a.html", "notes.html", "pages/a/b.html", "pages/.html",
    "pages/A.html", "checks/a.txt", "results.ndjson", "./index.html", "pages//a.html",
  ])
  func ownsNothingThatNoReportHas(_ path: String) {
    #expect(!HTMLReporter.owns(path))
  }

  @Test func aForgedListRemovesNothingThatNoReportHas() async throws {
    try await withFolder { folder in
      let names = ["notes.html", "src/a.html", "results.ndjson", "pages/old.html"]
      var hash = StableHash()
      hash.add("Mine")
      for name in names {
        let path = URL(filePath: folder + "/out/" + name)
        try files.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("Mine".utf8).write(to: path)
      }
      let forged = "Files that a Kerbcut report wrote here. The next one removes those it no longer has.\n"
      try (forged + names.map { "\(hash.hexadecimal) \($0)\n" }.joined()).write(
        toFile: folder + "/out/.kerbcut-report", atomically: true, encoding: .utf8)
      #expect(await audit(folder, "html=\(folder)/out") == 0)
      #expect(names.filter { files.fileExists(atPath: folder + "/out/" + $0) } == names.dropLast())
    }
  }

  @Test(arguments: [".kerbcut-report", "index.html", "report.css", "pages", "checks", "results.ndjson", "a.csv"])
  func writesThroughNoLinkInTheFolder(_ name: String) async throws {
    try await withFolder { folder in
      let isFolder = !name.contains(".")
      if isFolder {
        try files.createDirectory(atPath: folder + "/victim", withIntermediateDirectories: true)
      } else {
        try "Mine".write(toFile: folder + "/victim", atomically: true, encoding: .utf8)
      }
      try files.createSymbolicLink(atPath: folder + "/out/" + name, withDestinationPath: "../victim")
      let code = await KerbcutCommand.run(
        [
          "audit", folder + "/a.html", "--report", "html=\(folder)/out", "--report", "csv=\(folder)/out/a.csv",
          "--results", "\(folder)/out/results.ndjson",
        ], plugins: [])
      #expect(code == 2)
      if isFolder {
        #expect(try files.contentsOfDirectory(atPath: folder + "/victim").isEmpty)
      } else {
        #expect(try String(contentsOfFile: folder + "/victim", encoding: .utf8) == "Mine")
      }
      #expect(
        CommandError.linkInReport("out/a").description
          == "‘out/a’ is a symbolic link, and a report is written through none. Remove it, or name another place.")
    }
  }

  @Test func theFolderItselfMayBeALink() async throws {
    try await withFolder { folder in
      try files.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "out")
      #expect(await audit(folder, "html=\(folder)/link") == 0)
      #expect(files.fileExists(atPath: folder + "/out/index.html"))
    }
  }

  @Test func aRunThatEndedBeforeItsTimeIsKnown() async throws {
    try await withFolder { folder in
      let out = folder + "/out"
      var hash = StableHash()
      hash.add("Half")
      var manifest = try ReportManifest(of: out, owns: HTMLReporter.owns)
      try manifest.announce(["pages/old.html": hash])
      hash.add(" and whole")
      try manifest.announce(["pages/old.html": hash])
      try files.createDirectory(atPath: out + "/pages", withIntermediateDirectories: true)
      try "Half".write(toFile: out + "/pages/old.html", atomically: true, encoding: .utf8)
      #expect(await audit(folder, "html=\(out)") == 0)
      #expect(!files.fileExists(atPath: out + "/pages/old.html"))
      #expect(try ReportManifest(of: out, owns: HTMLReporter.owns).files["index.html"]?.count == 1)
    }
  }

  @Test(arguments: [("index.html", 64), ("pages", 64), ("pages/a.html", 64), (".kerbcut-report", 64), ("a.csv", 0)])
  func noOtherReportIsWrittenOverAFileOfTheFolder(_ name: String, _ code: Int) async throws {
    try await withFolder { folder in
      #expect(await audit(folder, "html=\(folder)/out", "csv=\(folder)/out/./\(name)") == code)
    }
  }
}
