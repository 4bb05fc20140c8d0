import Foundation
import Kerbcut
import KerbcutAudit
import Testing

@testable import KerbcutLoader

struct PluginJournalTests {
  private func journal(_ text: String) throws -> PluginJournal {
    let path = NSTemporaryDirectory() + "kerbcut-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    return PluginJournal(reading: file.fileDescriptor)
  }

  @Test func leavesOutACheckWhereItStoppedTheProgram() throws {
    let journal = try journal("a-b\0one.html\na-b\0two.html\n")
    #expect(journal.reasonAgainst("a-b", on: "one.html") != nil)
    #expect(journal.reasonAgainst("a-b", on: "three.html") == nil)
    #expect(journal.reasonAgainst("a-c", on: "one.html") == nil)
  }

  @Test func leavesItOutEverywhereAfterThreePages() throws {
    let journal = try journal("a-b\0one.html\na-b\0two.html\na-b\0two.html\na-b\0three.html\n")
    #expect(journal.reasonAgainst("a-b", on: "four.html")?.contains("3 pages") == true)
    #expect(journal.reasonAgainst("a-c", on: "four.html") == nil)
  }

  @Test func readsWhatIsCutOff() throws {
    #expect(try journal("").stops.isEmpty)
    #expect(try journal("a-b").stops.isEmpty)
  }
}
