internal import Kerbcut
internal import Synchronization

/// The files behind addresses in some folders; `x/` and `x` may be `x/index.html` and `x.html`.
struct MountedFiles: ResourceLookup {
  /// In order: the first folder that has a file wins.
  let mounts: [Mount]
  /// Looked into after the others.
  var shared: FolderSet?
  let limit: Int
  let folders: KnownFolders

  private enum Place {
    case file(String)
    case nothing(firstPath: String)
    case outside
  }

  func result(at address: WebAddress) -> ResourceResult {
    switch place(of: address) {
    case .outside: return .notLooked
    case .nothing(let path): return .missing(reason: "There is no file ‘\(path)’")
    case .file(let file):
      do {
        return .found(
          Snapshot(
            path: file, address: address.isHTTP ? address.description : nil,
            bytes: try Files.bytes(of: file, limit: limit), mediaType: MediaType(path: file)?.essence ?? "text/html"))
      } catch {
        return .missing(reason: "\(error)")
      }
    }
  }

  /// Whether a file that can be read is there.
  func state(at address: WebAddress) -> ResourceState {
    switch place(of: address) {
    case .outside: .notLooked
    case .nothing: .missing
    case .file(let file): Files.isReadable(file, limit: limit) ? .found(status: nil) : .missing
    }
  }

  /// The path of a file that can be read.
  func source(of address: WebAddress) -> String? {
    guard case .file(let file) = place(of: address), Files.isReadable(file, limit: limit) else { return nil }
    return file
  }

  private func place(of address: WebAddress) -> Place {
    var firstPath: String?
    var isOutside = false
    for mount in mounts + (shared?.mounts(above: address) ?? []) {
      guard let path = mount.file(at: address) else { continue }
      firstPath = firstPath ?? path
      guard let file = file(at: path) else { continue }
      if Files.isInside(file, folder: mount.folder) { return .file(file) }
      // A link out of this folder.
      isOutside = true
    }
    return isOutside ? .outside : firstPath.map { .nothing(firstPath: $0) } ?? .outside
  }

  /// The path itself, else with what servers add to it. Most links of a saved page lead to folders that are not there,
  /// which is known after the first.
  private func file(at path: String) -> String? {
    guard folders.hold(path) else { return nil }
    if path.utf8.last == UInt8(ascii: "/") { return existing(path + "index.html") }
    let kind = Files.kind(of: path)
    if kind == .file { return path }
    return existing(path + ".html") ?? (kind == .folder ? existing(path + "/index.html") : nil)
  }

  private func existing(_ path: String) -> String? { Files.kind(of: path) == .file ? path : nil }
}

/// The files of a page's own folders, else those that lie in folders which were asked for.
struct LocalFiles: ResourceLookup {
  let own: MountedFiles
  let others: MountedFiles?

  func result(at address: WebAddress) -> ResourceResult {
    let result = own.result(at: address)
    if case .found = result { return result }
    guard let other = others?.result(at: address), case .found = other else { return result }
    return other
  }

  func state(at address: WebAddress) -> ResourceState {
    let state = own.state(at: address)
    if case .found = state { return state }
    guard let other = others?.state(at: address), case .found = other else { return state }
    return other
  }

  func source(of address: WebAddress) -> String? { own.source(of: address) ?? others?.source(of: address) }
}

/// Which folders are there, as one audit saw them first.
final class KnownFolders: Sendable {
  private let known = Mutex<[String: Bool]>([:])
  private static let most = 20_000

  /// Whether the folder that a path lies in is there; for a path that ends in a slash the folder that it names.
  func hold(_ path: String) -> Bool {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return true }
    let folder = String(path[..<slash])
    if let isThere = known.withLock({ $0[folder] }) { return isThere }
    let isThere = Files.kind(of: folder) == .folder
    known.withLock { if $0.count < Self.most { $0[folder] = isThere } }
    return isThere
  }
}
