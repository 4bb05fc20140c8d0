internal import Kerbcut

/// Folders by the beginnings of the addresses that they hold. However many there are, an address is compared with those
/// above it only: `file:///a/b/c.css` with `file:///`, `file:///a/` and `file:///a/b/`.
public final class FolderSet: Sendable, Hashable {
  private let folders: [String: String]
  /// The lengths of the prefixes in bytes: others need not be looked up.
  private let lengths: Set<Int>
  private let longest: Int

  /// - Parameter mounts: where several have one prefix, they are one folder written in several ways.
  init(_ mounts: [Mount]) {
    folders = .init(mounts.map { ($0.prefix, $0.folder) }, uniquingKeysWith: min)
    lengths = Set(folders.keys.map(\.utf8.count))
    longest = lengths.max() ?? 0
  }

  /// The folders that may hold an address, the outermost first.
  func mounts(above address: WebAddress) -> [Mount] {
    let whole = address.withoutQuery.description
    var found: [Mount] = []
    for (place, byte) in whole.utf8.prefix(longest).enumerated()
    where byte == UInt8(ascii: "/") && lengths.contains(place + 1) {
      let prefix = String(Substring(whole.utf8.prefix(place + 1)))
      if let folder = folders[prefix] { found.append(Mount(prefix: prefix, folder: folder)) }
    }
    return found
  }

  public static func == (left: FolderSet, right: FolderSet) -> Bool {
    left === right || left.folders == right.folders
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(folders.count) }
}
