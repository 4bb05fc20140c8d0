public import Kerbcut

/// Where pages come from.
public protocol PageSource: Sendable {
  /// Gets one page.
  func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot

  /// What a page may look at besides itself. It has been parsed by now, so that its base address is known.
  func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources

  /// The page behind an address that a page links to; nil if it lies outside of what may be looked at.
  func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference?
}

extension PageSource {
  public func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? { nil }
}

/// A page that is to be got: small, so that a list of many costs little.
public struct PageReference: Sendable, Hashable {
  /// What people call it: a path or an address.
  public var path: String
  public var place: Place
  /// What relative references resolve against.
  public var base: WebAddress
  /// The address that the page is served from, if known.
  public var address: WebAddress?
  /// Folders that the page may look into, besides the roots.
  public var mounts: [Mount]
  /// Folders that it may look into by where files lie, under the addresses of their own paths.
  public var places: [Mount]
  /// The folders that were asked for in this audit, which it may look into as well, by where files lie.
  public var shared: FolderSet?

  /// How it is got.
  public enum Place: Sendable, Hashable {
    case file(String)
    case standardInput
    case address(WebAddress)
    /// Held in memory under its path.
    case memory
  }

  public init(
    path: String, place: Place, base: WebAddress, address: WebAddress? = nil, mounts: [Mount] = [],
    places: [Mount] = [], shared: FolderSet? = nil
  ) {
    self.path = path
    self.place = place
    self.base = base
    self.address = address
    self.mounts = mounts
    self.places = places
    self.shared = shared
  }
}

/// A folder, and the beginning of the addresses that it holds: `file:///assets/` and `site/assets`.
public struct Mount: Sendable, Hashable {
  /// The beginning of addresses, with a slash at its end.
  public var prefix: String
  /// The folder, without a slash at its end.
  public var folder: String

  public init(prefix: String, folder: String) {
    self.prefix = prefix.hasSuffix("/") ? prefix : prefix + "/"
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// The file that an address is, if it lies in the folder. Steps out of the folder are refused.
  func file(at address: WebAddress) -> String? {
    let whole = address.withoutQuery.description
    guard whole.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = Substring(whole.utf8.dropFirst(prefix.utf8.count))
    // Most addresses have nothing to decode, and no step.
    if rest.utf8.allSatisfy({ $0 != UInt8(ascii: "%") && $0 != 0 }), !rest.contains("..") { return folder + "/" + rest }
    let segments = rest.split(separator: "/", omittingEmptySubsequences: false)
    let decoded = segments.map { WebAddress.decoded($0) }
    guard !decoded.contains(where: { $0 == ".." || $0.contains("/") || $0.contains("\0") }) else { return nil }
    return ([folder] + decoded).joined(separator: "/")
  }
}

/// Pages that are already in memory: the demo, examples, tests.
public struct MemorySource: PageSource {
  /// Pages by path.
  public var pages: [String: Snapshot]
  /// What pages refer to, by the path that their addresses resolve to.
  public var files: [String: Snapshot]
  private let sheets = SheetCache()

  public init(pages: [Snapshot], files: [Snapshot] = []) {
    self.pages = .init(pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.files = .init(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// References to all pages in the order of their paths.
  public var references: [PageReference] { pages.keys.sorted().map(reference) }

  /// A reference to a page by its path.
  public func reference(to path: String) -> PageReference {
    let address = pages[path]?.address.flatMap { WebAddress($0) }
    return PageReference(path: path, place: .memory, base: address ?? WebAddress(filePath: path), address: address)
  }

  public func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
    guard let snapshot = pages[page.path] else { throw .notFound(path: page.path) }
    return snapshot
  }

  public func resources(
    for snapshot: Snapshot, of page: PageReference, document: Document
  ) async -> any Resources {
    let folder = page.address.map { WebAddress("/", base: $0)?.description ?? "file:///" } ?? "file:///"
    let held = HeldResources { [pages, files] address in
      let whole = address.withoutQuery.description
      guard whole.hasPrefix(folder) else { return .notLooked }
      let path = WebAddress.decoded(whole.dropFirst(folder.count))
      return (files[path] ?? pages[path]).map { .found($0) } ?? .missing(reason: "There is no ‘\(path)’")
    }
    return SharedResources(base: document.baseAddress(fallback: page.base), sheets: sheets, lookup: held)
  }
}
