public import Foundation

/// A text that people have read, kept in a file beside the tests and compared with what the code says now.
///
///     @Test func saysWhatWasRecorded() throws {
///       #expect(try RecordedText("summary.txt").difference(from: summary) == nil)
///     }
///
/// `KERBCUT_RECORD=1 swift test` writes the file again. Read its diff before you commit it: the diff is the review.
public struct RecordedText: Sendable {
  public let file: URL

  /// A file by its name in a folder beside a file of source; by default `Recorded` beside the one that calls.
  public init(_ name: String, in folder: String = "Recorded", beside source: String = #filePath) {
    file = URL(filePath: source).deletingLastPathComponent().appending(path: folder).appending(path: name)
  }

  /// The first line that differs, as a sentence for the failure of a test; nil if none does. While recording, writes
  /// the text instead.
  ///
  /// - Throws: what the file system says if the file cannot be read, or written while recording.
  public func difference(from text: String) throws -> String? {
    if Self.isRecording {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    }
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      return "There is no ‘\(file.lastPathComponent)’ yet: \(Self.howToRecord)"
    }
    // Not `String(contentsOf:)`: that takes a byte order mark off.
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // By bytes: equal strings may be written with other characters.
    guard !recorded.utf8.elementsEqual(text.utf8) else { return nil }
    return "\(file.lastPathComponent): \(Self.firstDifference(recorded, text)) If that is right: \(Self.howToRecord)"
  }

  private static var isRecording: Bool { ProcessInfo.processInfo.environment["KERBCUT_RECORD"] == "1" }

  private static let howToRecord = "make it with `KERBCUT_RECORD=1 swift test` and read its diff."

  static func firstDifference(_ recorded: String, _ text: String) -> String {
    let recorded = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard index < recorded.count else { return "Line \(index + 1) is new: ‘\(line)’." }
      if !recorded[index].utf8.elementsEqual(line.utf8) {
        return "Line \(index + 1) was ‘\(recorded[index])’ and is ‘\(line)’."
      }
    }
    return "It ends before line \(lines.count + 1), which was ‘\(recorded[lines.count])’."
  }
}
