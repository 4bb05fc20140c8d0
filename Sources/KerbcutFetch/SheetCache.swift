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

/// The resources of one page: addresses resolved against its base, sheets shared, the rest read by a closure.
struct SharedResources: Resources {
  let base: WebAddress
  let sheets: SheetCache
  let isLinkTargetKnown: Bool
  /// Whether any folder holds addresses of the web: where none does, they need not be parsed.
  let holdsWeb: Bool
  let read: @Sendable (WebAddress) -> ResourceResult

  init(
    base: WebAddress, sheets: SheetCache, isLinkTargetKnown: Bool = true, holdsWeb: Bool = true,
    read: @escaping @Sendable (WebAddress) -> ResourceResult
  ) {
    self.base = base
    self.sheets = sheets
    self.isLinkTargetKnown = isLinkTargetKnown
    self.holdsWeb = holdsWeb
    self.read = read
  }

  var knowsLinkTargets: Bool { isLinkTargetKnown }

  func sheet(at address: String, base: String?) -> SheetResult {
    guard let address = resolved(address, base) else { return .missing(reason: "Its address cannot be parsed") }
    return sheets.sheet(at: address, read: read)
  }

  func resource(at address: String, base: String?) -> ResourceResult {
    if !holdsWeb, address.hasPrefix("https://") || address.hasPrefix("http://") { return .notLooked }
    return resolved(address, base).map(read) ?? .notLooked
  }

  private func resolved(_ address: String, _ base: String?) -> WebAddress? {
    WebAddress(address, base: base.flatMap { WebAddress($0) } ?? self.base)
  }
}
