internal import Kerbcut
internal import Synchronization

/// The style sheets of one audit: each is read and parsed once and shared by all pages and tasks.
public final class SheetCache: Sendable {
  private let entries = Mutex<[String: Entry]>([:])

  public init() {}

  /// The sheet under this address; it is read if it is asked for the first time. Pages look into folders of their own, so
  /// one address may stand for several files; and what one page misses another may have.
  func sheet(at address: WebAddress, in lookup: some ResourceLookup) -> SheetResult {
    let whole = address.withoutFragment.description
    let parse = { Self.parsed(lookup.result(at: address), address: whole) }
    guard let source = lookup.source(of: address) else { return parse() }
    let key = source + "\0" + whole
    let entry = entries.withLock { entries in
      if let entry = entries[key] { return entry }
      let entry = Entry()
      entries[key] = entry
      return entry
    }
    return entry.result(make: parse)
  }

  private static func parsed(_ result: ResourceResult, address: String) -> SheetResult {
    switch result {
    case .found(let snapshot): .sheet(StyleSheet(parsing: snapshot.bytes, address: address), address: address)
    case .missing(let reason): .missing(reason: reason)
    case .notLooked: .outside
    }
  }

  /// One sheet. Tasks that ask while it is parsed wait for it, so that none is parsed twice.
  private final class Entry: Sendable {
    private let stored = Mutex<SheetResult?>(nil)

    func result(make: () -> SheetResult) -> SheetResult {
      stored.withLock { stored in
        if let stored { return stored }
        let made = make()
        stored = made
        return made
      }
    }
  }
}

/// What stands behind addresses for one page.
protocol ResourceLookup: Sendable {
  func result(at address: WebAddress) -> ResourceResult
  func state(at address: WebAddress) -> ResourceState
  /// What would be read: the same for two pages if both would read the same. Nil if there is nothing.
  func source(of address: WebAddress) -> String?
}

/// Resources that are in memory, each under an address of its own.
struct HeldResources: ResourceLookup {
  let held: @Sendable (WebAddress) -> ResourceResult

  func result(at address: WebAddress) -> ResourceResult { held(address) }
  func state(at address: WebAddress) -> ResourceState { ResourceState(held(address)) }

  func source(of address: WebAddress) -> String? {
    if case .found = held(address) { "" } else { nil }
  }
}

/// Resources by where files lie. The addresses of a folder begin at the folder, and none can lead out of it; by where
/// files lie, `../assets/x.css` leads into another folder that was asked for.
struct ByPlace: Sendable {
  /// Where the page's file lies.
  let base: WebAddress
  /// The folders that `/` may stand for, the innermost first.
  var roots: [String] = []
  /// The folder that was asked for, where the page's `/` is taken to be it.
  var area: String?
  let files: MountedFiles

  /// An address that steps out of folders.
  func address(_ written: String) -> WebAddress? {
    written.hasPrefix("../") || written.hasPrefix("./../") ? WebAddress(written, base: base) : nil
  }

  /// The file that an address from the root of the server is, if it lies below one of the folders.
  func rooted(_ written: String) -> (address: WebAddress, root: String)? {
    guard written.hasPrefix("/"), !written.hasPrefix("//") else { return nil }
    for root in roots {
      let folder = WebAddress(filePath: root + "/")
      guard let address = WebAddress("." + written, base: folder), address.path.hasPrefix(folder.path) else { continue }
      if case .found = files.state(at: address) { return (address, root) }
    }
    return nil
  }
}

/// The resources of one page: addresses resolved against its base, sheets shared.
struct SharedResources<Lookup: ResourceLookup>: Resources {
  let base: WebAddress
  let byPlace: ByPlace?
  let sheets: SheetCache
  let isLinkTargetKnown: Bool
  /// Whether any folder holds addresses of the web: where none does, they need not be parsed.
  let holdsWeb: Bool
  let lookup: Lookup

  init(
    base: WebAddress, byPlace: ByPlace? = nil, sheets: SheetCache, isLinkTargetKnown: Bool = true,
    holdsWeb: Bool = true, lookup: Lookup
  ) {
    self.base = base
    self.byPlace = byPlace
    self.sheets = sheets
    self.isLinkTargetKnown = isLinkTargetKnown
    self.holdsWeb = holdsWeb
    self.lookup = lookup
  }

  var knowsLinkTargets: Bool { isLinkTargetKnown }

  func sheet(at written: String, base: String?) -> SheetResult {
    guard let address = resolved(written, base) else { return .missing(reason: "Its address cannot be parsed") }
    let sheet = sheets.sheet(at: address, in: lookup)
    if case .sheet = sheet { return sheet }
    guard base == nil, let byPlace else { return sheet }
    if let second = byPlace.address(written) ?? byPlace.rooted(written)?.address {
      return sheets.sheet(at: second, in: byPlace.files)
    }
    guard case .missing(let reason) = sheet, written.hasPrefix("/") else { return sheet }
    return .missing(reason: reason + ". Say with --root /=FOLDER which folder is served as ‘/’")
  }

  func resource(at address: String, base: String?) -> ResourceResult {
    guard mayHold(address) else { return .notLooked }
    let result = resolved(address, base).map(lookup.result(at:)) ?? .notLooked
    if case .found = result { return result }
    guard base == nil, let byPlace, let second = byPlace.address(address) else { return result }
    return byPlace.files.result(at: second)
  }

  func state(at address: String, base: String?) -> ResourceState {
    guard mayHold(address) else { return .notLooked }
    let state = resolved(address, base).map(lookup.state(at:)) ?? .notLooked
    if case .found = state { return state }
    guard base == nil, let byPlace, let second = byPlace.address(address) else { return state }
    return byPlace.files.state(at: second)
  }

  /// Whether any folder may hold an address, as far as can be told without parsing it.
  private func mayHold(_ address: String) -> Bool {
    holdsWeb || !(address.hasPrefix("https://") || address.hasPrefix("http://"))
  }

  func assumedRoot(of address: String) -> String? {
    guard let byPlace, address.hasPrefix("/"), !address.hasPrefix("//") else { return nil }
    if let own = resolved(address, nil), case .found = lookup.state(at: own) {
      return byPlace.area.map(Files.toldFolder)
    }
    return byPlace.rooted(address).map { Files.toldFolder($0.root) }
  }

  private func resolved(_ address: String, _ base: String?) -> WebAddress? {
    WebAddress(address, base: base.flatMap { WebAddress($0) } ?? self.base)
  }
}
