import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// The links of a page that carry an address, in order, and what stands at the addresses that the page refers to.
///
///     for link in page.links where page.links.isKnownMissing(link.address) { … }
public final class PageLinks: PageView {
  public let page: Page
  /// In tree order.
  public let all: [Element]

  /// Addresses as written, resolved, and how many bytes all take.
  private var addresses: [String: WebAddress?] = [:]
  private var addressBytes = 0
  // What was looked at, by address as written and by frame.
  private var byAddress: [String: LinkedPage] = [:]
  private var byFrame: [NodeID: LinkedPage] = [:]
  /// By the path of what stands there.
  private var byFile: [String: Page] = [:]
  /// What is not there, or was not looked for, by address as written: pages name one image many times.
  private var absent: [String: ResourceResult] = [:]
  /// What is there: several checks read one image.
  private var found = FoundFiles()

  public init(_ page: Page) {
    self.page = page
    all = page.elements(named: .a).filter { $0.has(.href) }
  }

  /// What relative references of the page resolve against (HTML Standard, “document base URL”). A page that no address
  /// is known of is taken as a file at its path.
  private(set) lazy var base = page.document.baseAddress(
    fallback: page.address ?? WebAddress(filePath: page.snapshot.path))

  /// The address that the page says is its own, if it gives a host.
  private(set) lazy var canonical: WebAddress? = {
    let link = page.elements(named: .link).first { $0.has(.rel, "canonical") }
    return link?.attribute(.href).flatMap { WebAddress($0) }.flatMap { $0.isHTTP && $0.host != nil ? $0 : nil }
  }()

  /// The pages and files that were looked at for this page's sake.
  var lookedAt: [LinkedPage] { Array(byAddress.values) + Array(byFrame.values) }
}

extension PageLinks: RandomAccessCollection {
  public typealias Element = KerbcutPage.Element
  public typealias Index = Int

  public var startIndex: Int { 0 }
  public var endIndex: Int { all.count }
  public subscript(place: Int) -> Element { all[place] }
}

extension Page {
  /// The links that carry an address, and what stands at addresses. Counts the links against the step budget.
  public var links: PageLinks {
    let links = references
    budget.spend(links.all.count)
    return links
  }

  /// The same without counting.
  var references: PageLinks { view() }
}

// MARK: What stands at addresses

extension PageLinks {
  /// An address as written, resolved; kept while what is kept stays in proportion to the page.
  func resolved(_ written: String) -> WebAddress? {
    if let known = addresses[written] { return known }
    let address = WebAddress(written, base: base)
    addressBytes += written.utf8.count + (address?.path.utf8.count ?? 0) + 200
    if addressBytes <= 8 * page.document.source.bytes.count + 10_000 { addresses[written] = .some(address) }
    return address
  }

  /// What stands at an address as written on this page. Parsed at the first question and kept.
  public func target(at address: String) -> LinkedPage {
    let place = String(Substring(address.utf8.prefix { $0 != UInt8(ascii: "#") }))
    if place.isEmpty { return .page(page) }
    if let known = byAddress[place] { return known }
    let target = page.depth < linkedPageDepth ? look(at: place) : .notLooked
    byAddress[place] = target
    return target
  }

  /// The page inside an `iframe`: of its `srcdoc`, else of its `src`. Nil if neither is written.
  public func framed(by frame: Element) -> LinkedPage? {
    if let source = frame.attribute(.srcdoc) {
      if let known = byFrame[frame.node] { return known }
      page.budget.spend(source.utf8.count)
      let inside = Snapshot(path: page.snapshot.path, address: page.snapshot.address, bytes: Array(source.utf8))
      let target = page.depth < linkedPageDepth ? LinkedPage.page(page.child(of: inside)) : .notLooked
      byFrame[frame.node] = target
      return target
    }
    guard let source = frame.attribute(.src), !source.isEmpty, !source.hasPrefix("about:") else { return nil }
    return target(at: source)
  }

  /// The media type of what stands at an address: as served, else as declared, else by the ending of its path.
  public func mediaType(of address: String, declared: String? = nil) -> String {
    if case .found(let snapshot) = resource(at: address) { return snapshot.mediaType }
    if let declared, !declared.isEmpty {
      return String(declared.inLowerCase.prefix { $0 != ";" }).trimmingSpaces
    }
    if address.inLowerCase.hasPrefix("data:") {
      return String(address.dropFirst(5).inLowerCase.prefix { $0 != ";" && $0 != "," })
    }
    return MediaType(path: String(address.prefix { $0 != "?" && $0 != "#" }))?.essence ?? ""
  }

  /// Whether somebody looked for what stands at an address, and it is not there.
  public func isKnownMissing(_ address: String) -> Bool {
    if case .missing = resource(at: address) { return true }
    return false
  }

  /// What stands at an address, looked up from this page's own place.
  public func resource(at address: String) -> ResourceResult {
    if let known = absent[address] ?? found[address] { return known }
    let result = page.resources.resource(at: address, base: page.depth > 0 ? base.description : nil)
    if case .found(let snapshot) = result {
      found.keep(snapshot, at: address)
      return result
    }
    if absent.count < 2_000, address.utf8.count < 500 { absent[address] = result }
    return result
  }

  private func look(at address: String) -> LinkedPage {
    switch resource(at: address) {
    case .missing(let reason): return .missing(reason: reason)
    case .notLooked: return .notLooked
    case .found(var snapshot):
      snapshot.address = snapshot.address ?? WebAddress(address, base: base)?.description
      guard ["text/html", "application/xhtml+xml"].contains(snapshot.mediaType) else { return .file(snapshot) }
      // A page may spell one file in many ways, with queries above all: it is one page.
      if let known = byFile[snapshot.path] { return .page(known) }
      page.budget.spend(snapshot.bytes.count / 16)
      let child = page.child(of: snapshot)
      byFile[snapshot.path] = child
      return .page(child)
    }
  }
}
