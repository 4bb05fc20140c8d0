internal import Foundation
internal import KerbcutAudit

/// A file that is written from start to end; its folder is made if it is not there.
final class OutputFile {
  private let path: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 18

  init(path: String, isNew: Bool = true) throws {
    self.path = path
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if isNew || !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
      handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.seekToEnd()
    } catch {
      throw CommandError.unwritable(path, "the folder cannot be made or written to")
    }
  }

  func append(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= Self.bufferSize { try flush() }
  }

  func close() throws {
    try flush()
    try? handle.close()
  }

  private func flush() throws {
    guard !buffer.isEmpty else { return }
    do {
      try handle.write(contentsOf: Data(buffer))
    } catch {
      throw CommandError.unwritable(path, "the disk is full or failed")
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// A file of results, read line by line.
struct ResultsFile {
  let path: String

  /// Calls `body` for each line until it answers false.
  func readLines(_ body: (Results.Line) throws -> Bool) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandError.noFile(path, "Results are written by ‘kerbcut audit --results FILE’.")
    }
    defer { try? handle.close() }
    var number = 0
    var rest: [UInt8] = []
    while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
      rest += data
      var start = 0
      while let end = rest[start...].firstIndex(of: 0x0A) {
        number += 1
        guard try take(rest[start..<end], number, body) else { return }
        start = end + 1
      }
      rest.removeSubrange(..<start)
    }
    _ = try take(rest[...], number + 1, body)
  }

  private func take(_ bytes: ArraySlice<UInt8>, _ number: Int, _ body: (Results.Line) throws -> Bool) throws -> Bool {
    guard bytes.contains(where: { $0 > 0x20 }) else { return true }
    do {
      return try body(Results.line(bytes, number: number, of: path))
    } catch let error as ResultsError {
      throw CommandError.wrongConfiguration("\(error)")
    }
  }
}
