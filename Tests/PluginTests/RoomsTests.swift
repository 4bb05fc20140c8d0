import Foundation
import Testing

/// What the author's API promises about its size, and how far the plugins that the program ships with keep to it.
@Suite struct RoomsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func files(in folder: String) throws -> [(name: String, text: String)] {
    let start = root.appending(path: folder)
    let found = try #require(FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
    return try found.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .sorted { $0.path < $1.path }.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// Public members that a file declares on `Page`, in its class or in extensions.
  private static func members(in text: String) -> [String] {
    var isInside = false
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("}") { isInside = false }
      if let type = line.firstMatch(of: #/^public final class (\w+)|^(?:public )?extension (\w+)/#) {
        isInside = (type.1 ?? type.2) == "Page"
      }
      guard isInside,
        let name = line.firstMatch(of: #/^  (?:@\w+(?:\(\w+\))? )*public .*?\b(var|let|func|init)\b ?(\w*)/#)
      else { return nil }
      return name.2.isEmpty ? String(name.1) : String(name.2)
    }
  }

  @Test func aPageHasFewMembersBesideItsViews() throws {
    let views: Set = [
      "text", "forms", "frames", "links", "media", "scripts", "landmarks", "looks", "markup", "service",
    ]
    let all = try ["Sources/KerbcutPage", "Sources/Kerbcut", "Sources/KerbcutService"].flatMap(Self.files)
      .flatMap { Self.members(in: $0.text) }
    #expect(views.isSubset(of: all))
    let others = all.filter { !views.contains($0) }
    #expect(others.count > 20 && others.count <= 40, "\(others.count): \(others.sorted().joined(separator: " "))")
  }

  @Test func fewPluginsReachRoundTheAPI() throws {
    let reach =
      #/\b(?:document|styles|accessibility|budget)\.(?!getElementById|addEventListener|querySelector|onkeydown|body\.)|\bNodeID\b/#
    let found = try Self.files(in: "Plugins").filter { file in
      file.text.split(separator: "\n").contains { line in
        let code = line.trimmingCharacters(in: .whitespaces)
        return !code.hasPrefix("//") && !code.contains("\"") && code.firstMatch(of: reach) != nil
      }
    }.map(\.name)
    #expect(!found.isEmpty && found.count <= 10, "\(found.count): \(found.joined(separator: " "))")
  }
}
