public import Kerbcut

/// Gets pages and what they refer to from files and addresses: only what the user asked for, and what lies beside it.
///
/// A local page may look into the folder that was asked for (or its own), into the roots and, by where files lie, into
/// every other folder that was named in the same audit, and never at the network.
/// A page that was asked for by its address may look at style sheets of its own origin.
public struct Fetcher: PageSource {
  public let options: FetchOptions
  private let transport: (any Transport)?
  private let standardInput: @Sendable () -> [UInt8]
  private let sheets = SheetCache()
  private let fetchedSheets = FetchedSheets()
  private let folders = KnownFolders()

  public init(
    options: FetchOptions = .init(), transport: (any Transport)? = nil,
    standardInput: @escaping @Sendable () -> [UInt8] = { [] }
  ) {
    self.options = options
    self.transport = transport
    self.standardInput = standardInput
  }

  /// The pages behind what a user wrote: files, folders, patterns, addresses, `-`, and lists `@file`.
  public func pages(for asked: [String]) -> FoundPages { PathFinder.pages(for: asked, options: options) }

  public func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
    switch page.place {
    case .file(let file):
      let type = MediaType(path: file) ?? MediaType(essence: "text/html")
      let bytes = try Files.bytes(of: file, limit: options.sizeLimit)
      guard type.isPage else { throw .notAPage(path: page.path, mediaType: type.essence) }
      return Snapshot(path: page.path, address: page.address?.description, bytes: bytes, mediaType: type.essence)
    case .standardInput:
      let bytes = standardInput()
      guard bytes.count <= options.sizeLimit else {
        throw .tooLarge(path: page.path, bytes: bytes.count, limit: options.sizeLimit)
      }
      return Snapshot(path: page.path, address: page.address?.description, bytes: bytes)
    case .address(let address):
      return try await fetched(address, path: page.path)
    case .memory:
      throw .notFound(path: page.path)
    }
  }

  private func fetched(_ address: WebAddress, path: String) async throws(FetchError) -> Snapshot {
    guard let transport else { throw .noNetwork(address: address.description) }
    let response = try await transport.response(to: address, options: options)
    guard response.body.count <= options.sizeLimit else {
      throw .tooLarge(path: path, bytes: response.body.count, limit: options.sizeLimit)
    }
    let type = response.mediaType
    guard type.essence.isEmpty || type.isPage else { throw .notAPage(path: path, mediaType: type.essence) }
    return Snapshot(
      path: path, address: response.address.description, bytes: response.body,
      mediaType: type.essence.isEmpty ? "text/html" : type.essence, charset: type.charset, status: response.status,
      headers: response.headers)
  }

  public func resources(
    for snapshot: Snapshot, of page: PageReference, document: Document
  ) async -> any Resources {
    let served = snapshot.address.flatMap { WebAddress($0) }
    let base = document.baseAddress(fallback: served ?? page.base)
    if case .address = page.place, let served, let transport {
      let collector = SheetCollector(transport: transport, options: options, origin: served, known: fetchedSheets)
      let files = await collector.sheets(of: document, base: base)
      let held = HeldResources { files[$0.withoutFragment] ?? .notLooked }
      return SharedResources(base: base, sheets: sheets, isLinkTargetKnown: false, lookup: held)
    }
    let own = ownFiles(of: page)
    let others = MountedFiles(mounts: page.places, shared: page.shared, limit: options.sizeLimit, folders: folders)
    let hasOthers = !page.places.isEmpty || page.shared != nil
    return SharedResources(
      base: base, byPlace: hasOthers && base == page.base ? placed(page, others) : nil, sheets: sheets,
      isLinkTargetKnown: !own.mounts.isEmpty,
      holdsWeb: (own.mounts + page.places).contains { $0.prefix.hasPrefix("http") },
      lookup: LocalFiles(own: own, others: hasOthers ? others : nil))
  }

  /// The roots and the page's own folders, the longest prefix first.
  private func ownFiles(of page: PageReference) -> MountedFiles {
    let mounts = (options.roots + page.mounts).sorted { $0.prefix.utf8.count > $1.prefix.utf8.count }
    return MountedFiles(mounts: mounts, limit: options.sizeLimit, folders: folders)
  }

  private func placed(_ page: PageReference, _ files: MountedFiles) -> ByPlace? {
    guard case .file(let file) = page.place else { return nil }
    return ByPlace(base: WebAddress(filePath: Files.absolutePath(file)), files: files)
  }

  /// For a local page a file in its folders; for a page with an address one of the same origin.
  public func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? {
    switch page.place {
    case .standardInput, .memory: return nil
    case .address(let own):
      guard address.isHTTP, WebAddress("/", base: address) == WebAddress("/", base: own) else { return nil }
      return PageReference(path: address.description, place: .address(address), base: address, address: address)
    case .file:
      let found = ownFiles(of: page).result(at: address)
      guard case .found(let snapshot) = found, MediaType(path: snapshot.path)?.isPage ?? true else { return nil }
      let path = snapshot.path.hasPrefix("./") ? String(snapshot.path.dropFirst(2)) : snapshot.path
      return PageReference(
        path: path, place: .file(path), base: address, address: address.isHTTP ? address : nil,
        mounts: page.mounts, places: page.places, shared: page.shared)
    }
  }
}
