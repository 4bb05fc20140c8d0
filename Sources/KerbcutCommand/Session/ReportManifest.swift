internal import Foundation

/// The files that a report in a folder wrote, kept in the folder: the next report there removes what it no longer has.
/// What nobody wrote here, or what someone has changed since, is left alone.
struct ReportManifest {
  /// The name of the file in the report's folder.
  static let fileName = ".kerbcut-report"

  /// A hash of what was written to each file, by its path in the folder.
  private(set) var files: [String: FileHash] = [:]
  private let folder: String

  private static let opening = "Files that a Kerbcut report wrote here. The next one removes those it no longer has."

  /// What an earlier report left in a folder; nothing where there was none.
  init(of folder: String) {
    self.folder = folder
    guard let text = try? String(contentsOfFile: folder + "/" + Self.fileName, encoding: .utf8) else { return }
    let lines = text.split(separator: "\n")
    guard lines.first == Self.opening[...] else { return }
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let hash = FileHash(text: parts[0]), Self.isInside(parts[1]) else { continue }
      files[String(parts[1])] = hash
    }
  }

  /// Whether a path leads to a file in the folder.
  static func isInside(_ path: some StringProtocol) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  /// Keeps what was written now, and removes what was there before and is not now.
  mutating func replace(with written: [String: FileHash]) throws {
    for (path, hash) in files where written[path] == nil { remove(path, ifHashed: hash) }
    files = written
    let lines = files.sorted { $0.key < $1.key }.map { "\($0.value.text) \($0.key)" }
    let file = try OutputFile(path: folder + "/" + Self.fileName)
    try file.append(([Self.opening] + lines).joined(separator: "\n") + "\n")
    try file.close()
  }

  private func remove(_ path: String, ifHashed hash: FileHash) {
    // A link may lead out of the folder, and is none of ours.
    let steps = path.split(separator: "/")
    for count in 1...max(1, steps.count) {
      let step = folder + "/" + steps.prefix(count).joined(separator: "/")
      let type = try? FileManager.default.attributesOfItem(atPath: step)[.type] as? FileAttributeType
      guard type == (count < steps.count ? .typeDirectory : .typeRegular) else { return }
    }
    let whole = folder + "/" + path
    guard let content = FileManager.default.contents(atPath: whole) else { return }
    var found = FileHash()
    found.add(content)
    if found == hash { try? FileManager.default.removeItem(atPath: whole) }
  }
}

/// A hash of a file as it is written (FNV-1a, 64 bits): tells whether someone changed it, and is no defence against
/// malice.
struct FileHash: Equatable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init?(text: some StringProtocol) {
    guard let state = UInt64(text, radix: 16) else { return nil }
    self.state = state
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  var text: String { String(state, radix: 16) }
}
