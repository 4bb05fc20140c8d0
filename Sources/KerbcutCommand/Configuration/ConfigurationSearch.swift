internal import Foundation

/// Looks for configurations: upwards from the working folder for that of an audit, and between it and a page for those
/// of folders.
enum ConfigurationSearch {
  private static let limit = 64

  /// The configuration of the working folder, else of the nearest folder above it, up to the root of the repository.
  /// Outside of a repository a file of another user is passed over: anyone may write into a shared folder.
  static func nearest() -> String? {
    if FileManager.default.fileExists(atPath: Configuration.fileName) { return Configuration.fileName }
    var steps = ""
    var folder = URL(filePath: ".").standardizedFileURL.path
    for _ in 0..<limit where folder != "/" && !isRepository(folder) {
      steps += "../"
      folder = folder.parentFolder
      let file = steps + Configuration.fileName
      if FileManager.default.fileExists(atPath: file) { return isTrusted(file) ? file : nil }
    }
    return nil
  }

  private static func isRepository(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/.git")
  }

  private static func isTrusted(_ file: String) -> Bool {
    let owner = (try? FileManager.default.attributesOfItem(atPath: file))?[.ownerAccountID] as? UInt32
    return owner == nil || owner == getuid() || owner == 0
  }

  /// The configurations of the folders that pages lie in, the outermost first: each holds for the pages below it.
  ///
  /// - Parameter main: the configuration of the audit; only what lies below its folder counts.
  static func folders(of pages: [String], below main: String?) -> [String] {
    let top = main?.parentFolder ?? ""
    var seen: Set<String> = [top]
    var found: [String] = []
    for page in pages {
      var folder = page.parentFolder
      var above: [String] = []
      while folder != top, !folder.isEmpty, folder != "/", above.count < limit, seen.insert(folder).inserted {
        above.append(folder)
        folder = folder.parentFolder
      }
      guard folder == top || seen.contains(folder) else { continue }
      found += above.filter { FileManager.default.fileExists(atPath: $0 + "/" + Configuration.fileName) }
    }
    let isBelow = { (folder: String) in
      top.isEmpty ? !folder.hasPrefix("/") && !folder.hasPrefix("..") : folder.hasPrefix(top + "/")
    }
    return found.filter(isBelow).sorted { ($0.count, $0) < ($1.count, $1) }.map { $0 + "/" + Configuration.fileName }
  }
}

extension String {
  /// The path of the folder that a path lies in; empty for a name alone.
  var parentFolder: String {
    guard let slash = lastIndex(of: "/") else { return "" }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
