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

  /// A page in memory that an address of another one resolves to.
  public func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? {
    guard let path = Self.path(of: address, from: page), held[path] != nil else { return nil }
    return reference(to: path)
  }

  /// The path that stands for an address of a page's own server or folder.
  private static func path(of address: WebAddress, from page: PageReference) -> String? {
    let folder = folder(of: page)
    let whole = address.withoutQuery.description
    return whole.hasPrefix(folder) ? WebAddress.decoded(whole.dropFirst(folder.count)) : nil
  }

  private static func folder(of page: PageReference) -> String {
    page.address.map { WebAddress("/", base: $0)?.description ?? "file:///" } ?? "file:///"
  }

  public func resources(
    for snapshot: Snapshot, of page: PageReference, document: Document
  ) async -> any Resources {
    let resources = HeldResources { [held, files] address in
      guard let path = Self.path(of: address, from: page) else { return .notLooked }
      return (files[path] ?? held[path]).map { .found($0) } ?? .missing(reason: "There is no ‘\(path)’")
    }
    return SharedResources(base: document.baseAddress(fallback: page.base), sheets: sheets, lookup: resources)
  }
}
