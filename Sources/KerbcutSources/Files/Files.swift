internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads of the file system, the only ones in the project besides the command line's.
enum Files {
  /// What stands under a path, links followed.
  enum Kind { case file, folder, other, nothing }

  static func kind(of path: String) -> Kind {
    // The system's call: a page's links ask for hundreds of files, most of which are not there.
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }

  /// The bytes of a regular file. Pipes and devices are refused: reading them might never end.
  static func bytes(of path: String, limit: Int) throws(FetchError) -> [UInt8] {
    switch kind(of: path) {
    case .nothing: throw .notFound(path: path)
    case .folder, .other: throw .notAFile(path: path)
    case .file: break
    }
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: realPath(path))
      let size = (attributes[.size] as? UInt64).map { Int(clamping: $0) } ?? (attributes[.size] as? Int) ?? 0
      if size > limit { throw FetchError.tooLarge(path: path, bytes: size, limit: limit) }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch let error as FetchError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: "permission denied or the disk failed")
    }
  }

  /// Whether a path is a file that `bytes(of:limit:)` would read.
  static func isReadable(_ path: String, limit: Int) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) <= limit
      && access(path, R_OK) == 0
  }

  /// The names in a folder in byte order; nil if it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The first bytes of a file; none if it cannot be read.
  static func head(of path: String, count: Int) -> [UInt8] {
    guard kind(of: path) == .file, let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      return []
    }
    return Array(data.prefix(count))
  }

  /// The path with links followed.
  static func realPath(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

  /// The path from the root of the file system, links not followed.
  static func absolutePath(_ path: String) -> String { URL(filePath: path).path }

  /// A folder as readers are told of it: from the working folder, where it lies inside.
  static func toldFolder(_ path: String) -> String {
    let working = absolutePath(".")
    let whole = absolutePath(path)
    if whole == working { return "." }
    let start = working.hasSuffix("/") ? working : working + "/"
    return whole.hasPrefix(start) ? String(whole.dropFirst(start.count)) : path
  }

  /// Whether a file, links followed, lies in a folder, links followed.
  static func isInside(_ path: String, folder: String) -> Bool {
    let folder = realPath(folder)
    return realPath(path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
