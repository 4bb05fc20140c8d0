import Foundation
import KerbcutResults
import Testing

@testable import KerbcutCommand

/// Frames that show files of the folder, however a page was asked for.
struct FrameFilesTests {
  @Test(arguments: [
    ["site/a/index.html"], ["site/*/index.html"], ["site/a/index.html", "site/a/map.html"], ["site/a"], ["site"],
  ])
  func aFileInAFrameIsAuditedOnce(_ asked: [String]) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/site/a", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let page = "<!DOCTYPE html><html lang=en><title>A</title><h1>A</h1><iframe title=m src='map.html?x'></iframe>"
    try Data(page.utf8).write(to: URL(filePath: folder + "/site/a/index.html"))
    try Data("<p>Map</p>".utf8).write(to: URL(filePath: folder + "/site/a/map.html"))
    let code = await KerbcutCommand.run(
      ["audit"] + asked.map { folder + "/" + $0 } + ["--results", folder + "/r", "--report", "json=" + folder + "/j"],
      plugins: [])
    var pages: [PageResult] = []
    try ResultsFile(path: folder + "/r").readLines { line in
      if case .page(let page) = line { pages.append(page) }
      return true
    }
    #expect(code == 0 && pages.map(\.path) == ["index", "map"].map { "\(folder)/site/a/\($0).html" })
    let isAsked = asked.count > 1 || !asked[0].hasSuffix("index.html")
    #expect(pages.last?.framedBy == (isAsked ? nil : pages[0].path))
  }
}
