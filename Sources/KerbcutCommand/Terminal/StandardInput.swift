internal import Foundation

/// What is piped in.
enum StandardInput {
  /// All bytes; one more than the limit at most, so that an endless pipe is told from a page.
  static func bytes(limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit,
      let data = try? FileHandle.standardInput.read(upToCount: min(1 << 20, limit + 1 - bytes.count)), !data.isEmpty
    {
      bytes += data
    }
    return bytes
  }
}
