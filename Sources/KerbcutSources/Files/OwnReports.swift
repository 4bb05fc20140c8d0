internal import Kerbcut
internal import KerbcutBasics

/// Reports of ours that lie inside folders that were asked for: no page of theirs is a page of the service.
///
/// A report is known by the list of its files that it keeps in its folder, and each of its pages by a mark of its own,
/// because lists whose names begin with a dot are often left behind when folders are copied.
struct OwnReports {
  private var files: Set<String> = []

  private static let mark = Array(OwnReport.htmlMark.utf8)

  /// Looks for the list of a report among the names in a folder.
  mutating func learn(folder: String, names: [String]) {
    guard names.contains(OwnReport.listName) else { return }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    guard let bytes = try? Files.bytes(of: prefix + OwnReport.listName, limit: 50_000_000) else { return }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first == OwnReport.listOpening[...] else { return }
    for line in lines.dropFirst() {
      guard let path = line.split(separator: " ", maxSplits: 1).dropFirst().first else { continue }
      files.insert(prefix + path)
    }
  }

  /// Whether a file is a page of a report.
  func hold(_ path: String) -> Bool {
    if files.contains(path) { return true }
    let head = Files.head(of: path, count: 400)
    return head.count > Self.mark.count && head.firstRange(of: Self.mark) != nil
  }
}
