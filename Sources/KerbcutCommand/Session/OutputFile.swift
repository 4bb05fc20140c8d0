internal import Foundation
internal import KerbcutAudit
internal import KerbcutResults

/// A file that is written from start to end; its folder is made if it is not there.
final class OutputFile {
  private let path: String
  private let descriptor: Int32
  private var isOpen = true
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 18

  /// - Parameter isNew: whether what the file held is thrown away.
  init(path: String, isNew: Bool = true) throws {
    self.path = path
    if isNew { try Self.prepare(path, isFolder: false) }
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (isNew ? O_TRUNC : 0), 0o644)
    guard descriptor >= 0 else { throw CommandError.unwritable(path, Self.reason(errno)) }
  }

  deinit { if isOpen { Foundation.close(descriptor) } }

  func append(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= Self.bufferSize { try flush() }
  }

  func close() throws {
    try flush()
    isOpen = false
    guard Foundation.close(descriptor) == 0 else { throw CommandError.unwritable(path, Self.reason(errno)) }
  }

  private func flush() throws {
    let error = Self.write(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    guard error == 0 else { throw CommandError.unwritable(path, Self.reason(error)) }
  }

  /// Writes all bytes; the error number of the system, or 0.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { return errno }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  /// Makes the folder of a file, or the folder that is a report, and looks whether it can be written.
  static func prepare(_ path: String, isFolder: Bool) throws {
    let folder = isFolder ? path : URL(filePath: path).deletingLastPathComponent().path
    var isDirectory: ObjCBool = false
    if !FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory) {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw CommandError.unwritable(path, "the folder ‘\(folder)’ cannot be made")
      }
    } else if !isDirectory.boolValue {
      throw CommandError.unwritable(path, "‘\(folder)’ is not a folder")
    }
    if !isFolder, FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      guard !isDirectory.boolValue else { throw CommandError.unwritable(path, "it is a folder") }
      guard access(path, W_OK) == 0 else { throw CommandError.unwritable(path, reason(errno)) }
    } else if access(folder, W_OK) != 0 {
      throw CommandError.unwritable(path, reason(errno))
    }
  }

  /// Refuses a path below a folder that leads through a symbolic link: whoever may add files to the folder could have
  /// others written over. The folder itself may be a link.
  static func refuseLinks(_ path: String, below folder: String) throws {
    var whole = folder
    for step in path.split(separator: "/") {
      whole += "/" + step
      if type(of: whole) == .typeSymbolicLink { throw CommandError.linkInReport(whole) }
    }
  }

  /// What stands under a path, links not followed.
  static func type(of path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  /// An error number of the system in words.
  static func reason(_ error: Int32) -> String {
    switch error {
    case EACCES, EPERM, EROFS: "writing there is not permitted"
    case ENOSPC, EDQUOT: "the disk is full"
    case ENAMETOOLONG: "its name is too long"
    default: "the system says ‘\(String(cString: strerror(error)))’"
    }
  }
}
