import Foundation
import KerbcutPlugins
import Synchronization
import Testing

@testable import KerbcutCommand

@Suite struct WatchTests {
  private final class Said: Sendable {
    private let lines = Mutex<[String]>([])
    private let ended = Atomic(false)

    var isEnded: Bool { ended.load(ordering: .relaxed) }
    func end() { ended.store(true, ordering: .relaxed) }

    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }

    /// Waits until something is said that holds some words.
    func wait(for words: String) async -> Bool {
      for _ in 0..<600 {
        if all.contains(where: { $0.contains(words) }) { return true }
        try? await Task.sleep(for: .milliseconds(50))
      }
      return false
    }
  }

  private static func page(_ body: String) -> String {
    "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Boats</title><link rel=\"stylesheet\" href=\"css/app.css\"></head>\n"
      + "<body><main><h1>Boats</h1><p class=\"pale\">Words about boats</p>\(body)</main></body></html>\n"
  }

  @Test func saysWhatIsNewWhenAPageOrItsSheetIsSaved() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/css", withIntermediateDirectories: true)
    func put(_ text: String, _ name: String) throws {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    try put(Self.page("<img src=\"old.png\">"), "a.html")
    try put(Self.page(""), "b.html")
    try put(".pale { color: #000; background: #fff }", "css/app.css")
    let said = Said()
    async let watching: Void = KerbcutCommand.$plugins.withValue(bundledPlugins) {
      let request = try AuditRequest.reading([folder, "--only", "wcag", "--today", "none"])
      var session = try request.watchSession { said.add($0) }
      try await session.watch { said.isEnded }
    }
    #expect(await said.wait(for: "Watching 2 pages and 1 style sheet."))
    try put(Self.page("<img src=\"old.png\"><img src=\"new.png\">"), "a.html")
    #expect(await said.wait(for: "a.html: 1 new since the start."))
    #expect(said.all.contains { $0.hasSuffix("error: This image has no accessible name. [image-has-name]") })
    try put(".pale { color: #ccc; background: #fff }", "css/app.css")
    #expect(await said.wait(for: "b.html: 1 new since the start."))
    try put(".pale { color: #000; background: #fff } ", "css/app.css")
    #expect(await said.wait(for: "b.html: nothing new since the start; what was new is gone again."))
    try put(Self.page("<img src=\"third.png\">"), "c.html")
    #expect(await said.wait(for: "c.html: 1 new since the start."))
    said.end()
    try await watching
    #expect(said.all.last?.hasPrefix("Ended.") == true)
  }
}
