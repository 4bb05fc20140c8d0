internal import Foundation
internal import KerbcutAudit
internal import KerbcutResults

/// A file of results, read line by line, as often as one likes, also after its name is gone.
final class ResultsFile {
  let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? CommandError.noResults(path) : .unreadable(path) }
  }

  deinit { close(descriptor) }

  /// A file of results that nobody wants to keep, for writing and for reading. It has no name while it is used, so that
  /// nothing is left behind however the program ends.
  static func unnamed(in folder: String) throws -> (OutputFile, ResultsFile) {
    let path = "\(folder)/kerbcut-\(UUID().uuidString)"
    let file = try OutputFile(path: path, .stream)
    defer { unlink(path) }
    return (file, try ResultsFile(path: path))
  }

  /// Where a line stands in the file.
  typealias Span = Range<Int>

  /// Calls `body` for each line, with its number and place, until it answers false.
  func readSpans(_ body: (ArraySlice<UInt8>, Int, Span) throws -> Bool) throws {
    var number = 0
    var rest: [UInt8] = []
    var offset = 0
    while true {
      let data = try bytes(offset + rest.count..<offset + rest.count + 1 << 20)
      let isLast = data.isEmpty
      let seen = rest.count
      rest += data
      var start = 0
      while let end = rest[max(start, seen)...].firstIndex(of: 0x0A)
        ?? (isLast && start < rest.count ? rest.count : nil)
      {
        number += 1
        let line = rest[start..<end]
        if line.contains(where: { $0 > 0x20 }) {
          guard try body(line, number, offset + start..<offset + end) else { return }
        }
        start = min(end + 1, rest.count)
      }
      if isLast { return }
      rest.removeSubrange(..<start)
      offset += start
    }
  }

  /// A line; nil for one at the file's end that is torn.
  func wholeLine(_ bytes: ArraySlice<UInt8>, _ number: Int, at span: Span) throws -> Results.Line? {
    do {
      return try line(bytes, number)
    } catch {
      var status = stat()
      // A whole line has its end behind it.
      guard number > 1, fstat(descriptor, &status) == 0, span.upperBound >= Int(status.st_size) else { throw error }
      return nil
    }
  }

  /// Calls `body` for each line until it answers false.
  func readLines(_ body: (Results.Line) throws -> Bool) throws {
    try readSpans { bytes, number, _ in try body(line(bytes, number)) }
  }

  /// The line at a place that `readSpans` told.
  func line(at span: Span) throws -> Results.Line { try line(bytes(span)[...], 0) }

  func line(_ bytes: ArraySlice<UInt8>, _ number: Int) throws -> Results.Line {
    do {
      return try Results.line(bytes, number: number, of: path)
    } catch {
      throw CommandError.wrongResults(error)
    }
  }

  /// Bytes of the file; fewer at its end.
  private func bytes(_ span: Span) throws -> [UInt8] {
    var isBroken = false
    let bytes = [UInt8](unsafeUninitializedCapacity: span.count) { buffer, count in
      count = 0
      while count < span.count {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, span.count - count, off_t(span.lowerBound + count))
        if read < 0 && errno == EINTR { continue }
        isBroken = read < 0
        guard read > 0 else { return }
        count += read
      }
    }
    if isBroken { throw CommandError.unreadable(path) }
    return bytes
  }
}
