public import Kerbcut

/// Pages that are already in memory: the demo, examples, tests.
public struct MemorySource: PageSource {
  /// Pages by path.
  private let held: [String: Snapshot]
  /// What pages refer to, by the path that their addresses resolve to.
  private let files: [String: Snapshot]
  private let sheets = SheetCache()

  /// How its references say which page they are.
  private struct Path: Hashable {
    let path: String
  }

  public init(pages: [Snapshot], files: [Snapshot] = []) {
    held = .init(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.files = .init(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// References to all pages in the order of their paths.
  public var references: [PageReference] { held.keys.sorted().map(reference) }

  public func pages() -> any PageStream { PageList(references) }

  /// A reference to a page by its path.
  public func reference(to path: String) -> PageReference {
    let address = held[path]?.address.flatMap { WebAddress($0) }
    return PageReference(
      key: path, name: path, base: address ?? WebAddress(filePath: path), address: address, token: Path(path: path))
  }

  public func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
    guard let path = page.token(as: Path.self)?.path, let snapshot = held[path] else {
      throw .notFound(path: page.name)
    }
    return snapshot
  }

  public func resources(
    for snapshot: Snapshot, of page: PageReference, document: Document
  ) async -> any Resources {
    let folder = page.address.map { WebAddress("/", base: $0)?.description ?? "file:///" } ?? "file:///"
    let resources = HeldResources { [held, files] address in
      let whole = address.withoutQuery.description
      guard whole.hasPrefix(folder) else { return .notLooked }
      let path = WebAddress.decoded(whole.dropFirst(folder.count))
      return (files[path] ?? held[path]).map { .found($0) } ?? .missing(reason: "There is no ‘\(path)’")
    }
    return SharedResources(base: document.baseAddress(fallback: page.base), sheets: sheets, lookup: resources)
  }
}
