import Foundation
import Testing

/// Text that a reviewer has read, in the folder `Golden`. `KERBCUT_RECORD=1 swift test` writes it again.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  private static let isRecording = ProcessInfo.processInfo.environment["KERBCUT_RECORD"] == "1"

  static func expect(_ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if isRecording {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    // Not `String(contentsOf:)`: that takes a byte order mark off.
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == expected, "\(difference(expected, text))", sourceLocation: sourceLocation)
  }

  /// The first line that differs.
  private static func difference(_ expected: String, _ actual: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in actual.enumerated() where index >= expected.count || expected[index] != line {
      return "Line \(index + 1) was ‘\(index < expected.count ? expected[index] : "")’ and is ‘\(line)’."
    }
    return "It ends after line \(actual.count)."
  }
}
