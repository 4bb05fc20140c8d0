internal import Kerbcut
internal import Synchronization

/// The style sheets of one audit: each is read and parsed once and shared by all pages and tasks.
public final class SheetCache: Sendable {
  private let entries = Mutex<[String: Entry]>([:])

  public init() {}

  /// The sheet under this address; `read` is called if it is asked for the first time.
  func sheet(at address: WebAddress, read: (WebAddress) -> ResourceResult) -> SheetResult {
    let key = address.withoutFragment.description
    let entry = entries.withLock { entries in
      if let entry = entries[key] { return entry }
      let entry = Entry()
      entries[key] = entry
      return entry
    }
    return entry.result { Self.parsed(read(address), address: key) }
  }

  private static func parsed(_ result: ResourceResult, address: String) -> SheetResult {
    switch result {
    case .found(let snapshot): .sheet(StyleSheet(parsing: snapshot.bytes, address: address), address: address)
    case .missing(let reason): .missing(reason: reason)
    case .notLooked: .missing(reason: "It lies outside what was asked for")
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

/// Resources by where files lie. The addresses of a folder begin at the folder, and none can lead out of it; by where
/// files lie, `../assets/x.css` leads into another folder that was asked for.
struct ByPlace: Sendable {
  /// Where the page's file lies.
  let base: WebAddress
  let read: @Sendable (WebAddress) -> ResourceResult
  let look: @Sendable (WebAddress) -> ResourceState

  /// An address that steps out of folders.
  func address(_ written: String) -> WebAddress? {
    written.hasPrefix("../") || written.hasPrefix("./../") ? WebAddress(written, base: base) : nil
  }
}

/// The resources of one page: addresses resolved against its base, sheets shared, the rest read by a closure.
struct SharedResources: Resources {
  let base: WebAddress
  let byPlace: ByPlace?
  let sheets: SheetCache
  let isLinkTargetKnown: Bool
  /// Whether any folder holds addresses of the web: where none does, they need not be parsed.
  let holdsWeb: Bool
  let read: @Sendable (WebAddress) -> ResourceResult
  let look: @Sendable (WebAddress) -> ResourceState

  init(
    base: WebAddress, byPlace: ByPlace? = nil, sheets: SheetCache, isLinkTargetKnown: Bool = true,
    holdsWeb: Bool = true, look: (@Sendable (WebAddress) -> ResourceState)? = nil,
    read: @escaping @Sendable (WebAddress) -> ResourceResult
  ) {
    self.base = base
    self.byPlace = byPlace
    self.sheets = sheets
    self.isLinkTargetKnown = isLinkTargetKnown
    self.holdsWeb = holdsWeb
    self.read = read
    self.look = look ?? { ResourceState(read($0)) }
  }

  var knowsLinkTargets: Bool { isLinkTargetKnown }

  func sheet(at written: String, base: String?) -> SheetResult {
    guard let address = resolved(written, base) else { return .missing(reason: "Its address cannot be parsed") }
    let sheet = sheets.sheet(at: address, read: read)
    guard case .missing = sheet, base == nil, let byPlace, let second = byPlace.address(written) else { return sheet }
    return sheets.sheet(at: second, read: byPlace.read)
  }

  func resource(at address: String, base: String?) -> ResourceResult {
    guard mayHold(address) else { return .notLooked }
    let result = resolved(address, base).map(read) ?? .notLooked
    if case .found = result { return result }
    guard base == nil, let byPlace, let second = byPlace.address(address) else { return result }
    return byPlace.read(second)
  }

  func state(at address: String, base: String?) -> ResourceState {
    guard mayHold(address) else { return .notLooked }
    let state = resolved(address, base).map(look) ?? .notLooked
    if case .found = state { return state }
    guard base == nil, let byPlace, let second = byPlace.address(address) else { return state }
    return byPlace.look(second)
  }

  /// Whether any folder may hold an address, as far as can be told without parsing it.
  private func mayHold(_ address: String) -> Bool {
    holdsWeb || !(address.hasPrefix("https://") || address.hasPrefix("http://"))
  }

  private func resolved(_ address: String, _ base: String?) -> WebAddress? {
    WebAddress(address, base: base.flatMap { WebAddress($0) } ?? self.base)
  }
}
