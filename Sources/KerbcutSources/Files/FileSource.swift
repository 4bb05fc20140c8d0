internal import Kerbcut

/// Pages in files and folders, and the one on standard input.
///
/// A page may look into the folder that was asked for (or its own), into the roots and, by where files lie, into every
/// other folder that was named in the same audit, and never at the network.
struct FileSource: PageSource {
  let options: FetchOptions
  let standardInput: @Sendable () -> [UInt8]
  let sheets = SheetCache()
  private let folders = KnownFolders()

  init(options: FetchOptions, standardInput: @escaping @Sendable () -> [UInt8]) {
    self.options = options
    self.standardInput = standardInput
  }

  func pages() -> any PageStream { PageList() }

  func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
    guard let place = page.token(as: FilePlace.self) else { throw .notFound(path: page.name) }
    guard let file = place.file else { return try input(page) }
    let type = MediaType(path: file) ?? MediaType(essence: "text/html")
    // The folder was searched a while ago: what a file is may have changed since.
    if let area = place.area, !Files.isInside(file, folder: area) { throw .outside(path: page.name) }
    let bytes = try Files.bytes(of: file, limit: options.sizeLimit)
    guard type.isPage else { throw .notAPage(path: page.name, mediaType: type.essence) }
    return Snapshot(path: page.name, address: page.address?.description, bytes: bytes, mediaType: type.essence)
  }

  private func input(_ page: PageReference) throws(FetchError) -> Snapshot {
    let bytes = standardInput()
    guard bytes.count <= options.sizeLimit else {
      throw .tooLarge(path: page.name, bytes: bytes.count, limit: options.sizeLimit)
    }
    return Snapshot(path: page.name, address: page.address?.description, bytes: bytes)
  }

  func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources {
    let place = page.token(as: FilePlace.self) ?? FilePlace()
    let served = snapshot.address.flatMap { WebAddress($0) }
    let base = document.baseAddress(fallback: served ?? page.base)
    let own = ownFiles(of: place)
    let others = MountedFiles(
      mounts: place.places, shared: place.shared, limit: options.sizeLimit, folders: folders)
    let hasOthers = !place.places.isEmpty || place.shared != nil
    return SharedResources(
      base: base, byPlace: hasOthers && base == page.base ? placed(place, others) : nil, sheets: sheets,
      isLinkTargetKnown: !own.mounts.isEmpty,
      holdsWeb: (own.mounts + place.places).contains { $0.prefix.hasPrefix("http") },
      lookup: LocalFiles(own: own, others: hasOthers ? others : nil))
  }

  /// The roots and the page's own folders, the longest prefix first.
  private func ownFiles(of place: FilePlace) -> MountedFiles {
    let mounts = (options.roots + place.mounts).sorted { $0.prefix.utf8.count > $1.prefix.utf8.count }
    return MountedFiles(mounts: mounts, limit: options.sizeLimit, folders: folders)
  }

  private func placed(_ place: FilePlace, _ files: MountedFiles) -> ByPlace? {
    guard let file = place.file else { return nil }
    let path = Files.absolutePath(file)
    guard options.roots.isEmpty, options.baseAddress == nil else {
      return ByPlace(base: WebAddress(filePath: path), files: files)
    }
    let server = WebAddress(filePath: "/").description
    return ByPlace(
      base: WebAddress(filePath: path), roots: place.folders(above: path),
      area: place.mounts.first { $0.prefix == server }?.folder, files: files)
  }

  /// A file in the page's folders.
  func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? {
    guard var place = page.token(as: FilePlace.self), place.file != nil else { return nil }
    let found = ownFiles(of: place).result(at: address)
    guard case .found(let snapshot) = found, MediaType(path: snapshot.path)?.isPage ?? true else { return nil }
    let path = snapshot.path.hasPrefix("./") ? String(snapshot.path.dropFirst(2)) : snapshot.path
    place.file = path
    return PageReference(
      key: path.exactKey, name: path, base: address, address: address.isHTTP ? address : nil, folder: page.folder,
      token: place)
  }
}

/// How a page of files is got, and where it may look.
struct FilePlace: Sendable, Hashable {
  /// Nil for standard input.
  var file: String?
  /// The folder that the file may not leave by a link; nil where the file itself was asked for.
  var area: String?
  /// Folders that the page may look into, besides the roots.
  var mounts: [Mount] = []
  /// Folders that it may look into by where files lie, under the addresses of their own paths.
  var places: [Mount] = []
  /// The folders that were asked for in this audit, which it may look into as well, by where files lie.
  var shared: FolderSet?

  /// The folders that a page's `/` may stand for where nobody said: its own and those above it, up to the folder that
  /// was asked for, or for a page that was named up to the working folder.
  ///
  /// - Parameter path: the page's file, from the root of the file system.
  func folders(above path: String) -> [String] {
    let ends = area.map { [Files.absolutePath($0)] } ?? places.map { Files.absolutePath($0.folder) }
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/"), slash > rest.startIndex, folders.count < 40 {
      rest = rest[..<slash]
      let folder = String(rest)
      guard ends.contains(where: { folder == $0 || folder.hasPrefix($0 + "/") }) else { break }
      folders.append(folder)
    }
    return folders
  }
}

extension String {
  /// The text as a key that two texts share only where their bytes are the same. Swift takes `é` in one and in two
  /// code points for equal; a file system does not.
  var exactKey: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + String($0, radix: 16, uppercase: true) }.joined()
  }
}
