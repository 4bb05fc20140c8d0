internal import Foundation
internal import KerbcutAudit
internal import KerbcutResults

/// A file that is written from start to end; its folder is made if it is not there.
///
/// What a file of this name holds stays until the new one is whole: that is written beside it and put in its place by
/// one step of the system. A full disk, a kill or a second run leave the old file, never half of the new one.
final class OutputFile {
  /// How a file comes to its content.
  enum Manner {
    /// At once, when it is closed.
    case whole
    /// Bit by bit under its own name, for one run at a time: it can be read meanwhile.
    case stream
    /// Behind what it holds.
    case addition
  }

  private let path: String
  /// Where the bytes go until the file is whole; the path itself where they go there at once.
  private let place: String
  private let descriptor: Int32
  private let unfinished: UnfinishedFiles
  private var isOpen = true
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 18

  init(path: String, _ manner: Manner = .whole) throws {
    let path = Self.target(of: path)
    self.path = path
    unfinished = KerbcutCommand.unfinished
    if manner != .addition { try Self.prepare(path, isFolder: false) }
    let isBeside = manner == .whole && Self.isReplaceable(path)
    place = isBeside ? Self.besideName(of: path) : path
    descriptor = open(place, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (isBeside ? O_EXCL : 0), 0o644)
    guard descriptor >= 0 else { throw CommandError.unwritable(path, Self.reason(errno)) }
    if isBeside || manner == .stream { unfinished.add(place) }
    if manner == .stream {
      try OutputLock.take(descriptor, of: path)
      if Self.isReplaceable(path), ftruncate(descriptor, 0) != 0 {
        throw CommandError.unwritable(path, Self.reason(errno))
      }
    }
  }

  deinit {
    guard isOpen else { return }
    Foundation.close(descriptor)
    unfinished.forget(place)
    if place != path { unlink(place) }
  }

  func append(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Puts the file into its place.
  func close() throws {
    try flush()
    isOpen = false
    var error = Foundation.close(descriptor) == 0 ? 0 : errno
    if error == 0, place != path, rename(place, path) != 0 { error = errno }
    if error != 0, place != path { unlink(place) }
    unfinished.forget(place)
    guard error == 0 else { throw CommandError.unwritable(path, Self.reason(error)) }
  }

  private func flush() throws {
    let error = Self.write(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    guard error == 0 else { throw CommandError.unwritable(path, Self.reason(error)) }
  }

  /// The file behind a link: the link stays one.
  static func target(of path: String) -> String {
    type(of: path) == .typeSymbolicLink && FileManager.default.fileExists(atPath: path)
      ? URL(filePath: path).resolvingSymlinksInPath().path : path
  }

  /// Whether a path is a file or free, and no device or pipe.
  private static func isReplaceable(_ path: String) -> Bool {
    type(of: path).map { $0 == .typeRegular } ?? true
  }

  /// A free name in the folder of a file that nobody takes for a page or a report.
  static func besideName(of path: String) -> String {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    return folder + "/.kerbcut-" + UUID().uuidString.prefix(13) + ".part"
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

  /// What tells a file from every other, links followed; nil if there is none.
  static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
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
    case EEXIST: "another run writes there"
    default: "the system says ‘\(String(cString: strerror(error)))’"
    }
  }
}
