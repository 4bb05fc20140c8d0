import Foundation
import KerbcutCommand
import KerbcutPlugins
import Testing

/// What the README shows is what the program says.
struct ReadmeTests {
  /// The words of what the README shows of the demo, in the pieces that `…` leaves.
  private func shown() throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let block = try #require(text.components(separatedBy: "<!-- output: demo -->").last)
    let lines = block.components(separatedBy: "```")[1].split(separator: "\n").dropFirst()
    // Where the reports lie is said behind them.
    let report = lines.prefix { !$0.hasPrefix("html: ") }.joined(separator: " ")
    return report.split(separator: "…").map(Self.words)
  }

  private static func words(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func showsWhatTheDemoSays() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let code = await KerbcutCommand.run(
      ["demo", "--report", "console=\(folder)/c", "--report", "json=\(folder)/j"], plugins: bundledPlugins)
    #expect(code == 1)
    let said = Self.words(try String(contentsOfFile: folder + "/c", encoding: .utf8))
    for piece in try shown() { #expect(said.contains(piece), "\(piece)") }
    // Its day is that of the run; what its pages are judged by is another, and said.
    let report = try String(contentsOfFile: folder + "/j", encoding: .utf8)
    #expect(report.contains(#""today":"2026-11-23""#))
  }
}
