internal import FoundationEssentials

/// Reads of the file system, the only ones in the project besides the command line's.
enum Files {
  /// What stands under a path, links followed.
  enum Kind { case file, folder, other, nothing }

  static func kind(of path: String) -> Kind {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .nothing }
    if isFolder { return .folder }
    let attributes = try? FileManager.default.attributesOfItem(atPath: realPath(path))
    return attributes?[.type] as? FileAttributeType == .typeRegular ? .file : .other
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

  /// The names in a folder in byte order.
  static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// The path with links followed.
  static func realPath(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }

  /// Whether a file, links followed, lies in a folder, links followed.
  static func isInside(_ path: String, folder: String) -> Bool {
    let folder = realPath(folder)
    return realPath(path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}
