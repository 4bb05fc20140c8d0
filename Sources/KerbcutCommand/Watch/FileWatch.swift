internal import Foundation

/// Which of some files were saved since they were looked at last. It asks for their times and sizes: that works on
/// every file system, also on those that tell of no events, and costs a microsecond or two a file.
struct FileWatch {
  private var states: [String: State] = [:]

  private struct State: Equatable {
    var seconds: Int
    var nanoseconds: Int
    var size: Int
    var number: UInt64
  }

  /// How many files are looked at: more would take too long for an answer at once.
  static let limit = 20_000

  /// Looks at files.
  ///
  /// - Returns: those that came, went or changed since they were looked at last. Of what is looked at for the first
  ///   time nothing is said.
  mutating func changes(of files: [String]) -> [String] {
    files.prefix(Self.limit).filter { file in
      let state = Self.state(of: file)
      let old = states.updateValue(state, forKey: file)
      return old != nil && old != state
    }
  }

  private static func state(of file: String) -> State {
    var status = stat()
    guard stat(file, &status) == 0 else { return State(seconds: 0, nanoseconds: 0, size: -1, number: 0) }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return State(
      seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size),
      number: UInt64(status.st_ino))
  }
}

/// The sheets below folders: what a page may use and nobody named.
enum SheetFinder {
  /// At most this many files are looked at in all folders.
  private static let limit = 50_000

  static func sheets(below folders: [String]) -> [String] {
    var (sheets, looked) = (Set<String>(), 0)
    for folder in folders {
      guard
        let files = FileManager.default.enumerator(
          at: URL(filePath: folder), includingPropertiesForKeys: [], options: [.skipsHiddenFiles])
      else { continue }
      for case let file as URL in files {
        looked += 1
        guard looked <= limit else { return sheets.sorted() }
        if file.lastPathComponent == "node_modules" {
          files.skipDescendants()
        } else if file.pathExtension == "css" {
          sheets.insert(file.path)
        }
      }
    }
    return sheets.sorted()
  }
}
