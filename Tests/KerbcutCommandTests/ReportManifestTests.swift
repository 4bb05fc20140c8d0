import Foundation
import Kerbcut
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

  @Test(arguments: ["/etc/passwd", "../a", "a/../../b", ""]) func namesNothingOutsideTheFolder(_ path: String) {
    #expect(!ReportManifest.isInside(path))
  }
}
