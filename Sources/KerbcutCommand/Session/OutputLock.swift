internal import Foundation

/// A file or folder that one run writes and no other may write meanwhile. The system ends it with the run, however that
/// ends, and nothing of it lies about.
final class OutputLock {
  private let descriptor: Int32

  /// Takes a folder.
  init(folder: String) throws {
    descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 { try Self.take(descriptor, of: folder) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes an open file. Where the file system knows no locks there are none.
  static func take(_ descriptor: Int32, of path: String) throws {
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    throw CommandError.inUse(path)
  }
}
