internal import Foundation
internal import KerbcutResults

/// A baseline and where it is kept.
struct BaselineFile {
  let path: String
  let content: Baseline

  init(path: String, content: Baseline) {
    self.path = path
    self.content = content
  }

  /// Reads a file.
  ///
  /// - Parameter mayBeNew: whether it need not be there, because it is to be written.
  init(reading path: String, mayBeNew: Bool = false) throws {
    self.path = path
    guard let data = FileManager.default.contents(atPath: path) else {
      if FileManager.default.fileExists(atPath: path) { throw CommandError.unreadable(path) }
      guard mayBeNew else { throw CommandError.noBaseline(path) }
      content = Baseline()
      return
    }
    do {
      content = try Baseline(json: Array(data), file: path)
    } catch {
      throw CommandError.wrongConfiguration("\(error)")
    }
  }
}
