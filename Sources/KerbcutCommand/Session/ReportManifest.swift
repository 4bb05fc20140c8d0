internal import Foundation
internal import KerbcutBasics

/// The files that a report in a folder wrote, kept in the folder: the next report there removes what it no longer has.
/// What nobody wrote here, or what someone has changed since, is left alone.
struct ReportManifest {
  /// The name of the file in the report's folder.
  static let fileName = OwnReport.listName

  /// Hashes of what was written to each file, by its path in the folder: they tell whether someone changed it. Several where a run was interrupted.
  private(set) var files: [String: [StableHash]] = [:]
  private let folder: String
  /// Whether the file is there and has our opening.
  private var isBegun = false

  private static let opening = OwnReport.listOpening

  /// What an earlier report left in a folder; nothing where there was none. The file may be anyone's work.
  ///
  /// - Parameter owns: whether a path is one that such a report can have.
  init(of folder: String, owns: (String) -> Bool) throws {
    self.folder = folder
    try OutputFile.refuseLinks(Self.fileName, below: folder)
    guard let text = try? String(contentsOfFile: folder + "/" + Self.fileName, encoding: .utf8) else { return }
    let lines = text.split(separator: "\n")
    guard lines.first == Self.opening[...] else { return }
    isBegun = true
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let hash = StableHash(hexadecimal: parts[0]), owns(String(parts[1])) else { continue }
      files[String(parts[1]), default: []].append(hash)
    }
  }

  /// Adds what is about to be written, so that it is known if the run ends before its time.
  mutating func announce(_ coming: [String: StableHash]) throws {
    let file = try OutputFile(path: folder + "/" + Self.fileName, isBegun ? .addition : .whole)
    try file.append((isBegun ? "\n" : Self.opening + "\n") + Self.lines(coming))
    try file.close()
    isBegun = true
  }

  /// Keeps what was written now, and removes what was there before and is not now.
  func replace(with written: [String: StableHash]) throws {
    for (path, hashes) in files where written[path] == nil { remove(path, ifHashed: hashes) }
    let file = try OutputFile(path: folder + "/" + Self.fileName)
    try file.append(Self.opening + "\n" + Self.lines(written))
    try file.close()
  }

  private static func lines(_ files: [String: StableHash]) -> String {
    files.sorted { $0.key < $1.key }.map { "\($0.value.hexadecimal) \($0.key)\n" }.joined()
  }

  private func remove(_ path: String, ifHashed hashes: [StableHash]) {
    // A link may lead out of the folder, and is none of ours.
    let steps = path.split(separator: "/")
    for count in 1...max(1, steps.count) {
      let step = folder + "/" + steps.prefix(count).joined(separator: "/")
      guard OutputFile.type(of: step) == (count < steps.count ? .typeDirectory : .typeRegular) else { return }
    }
    let whole = folder + "/" + path
    guard let content = FileManager.default.contents(atPath: whole) else { return }
    var found = StableHash()
    found.add(Array(content))
    if hashes.contains(found) { try? FileManager.default.removeItem(atPath: whole) }
  }
}
