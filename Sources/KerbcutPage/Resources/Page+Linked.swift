import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// What stands at an address that a page refers to.
public enum LinkedPage {
  /// A page, parsed with its own styles and resources.
  case page(Page)
  /// A file that is not a page.
  case file(Snapshot)
  /// It was looked for and is not there.
  case missing(reason: String)
  /// It lies outside what was audited.
  case notLooked
}

extension LinkedPage {
  /// The page, if it is one.
  public var page: Page? {
    guard case .page(let page) = self else { return nil }
    return page
  }
}

/// How deep frames in frames, and pages looked at for another page's sake, are followed.
let linkedPageDepth = 3

extension Page {
  /// What stands at an address as written on this page. Parsed at the first question and kept.
  public func linked(_ address: String) -> LinkedPage {
    let place = String(Substring(address.utf8.prefix { $0 != UInt8(ascii: "#") }))
    if place.isEmpty { return .page(self) }
    if let known = linkedPages.byAddress[place] { return known }
    let found = linkedPages.depth < linkedPageDepth ? look(at: place) : .notLooked
    linkedPages.byAddress[place] = found
    return found
  }

  /// The page inside an `iframe`: of its `srcdoc`, else of its `src`. Nil if neither is written.
  public func framed(by frame: Element) -> LinkedPage? {
    if let source = frame.attribute(.srcdoc) {
      if let known = linkedPages.byFrame[frame.node] { return known }
      budget.spend(source.utf8.count)
      let inside = Snapshot(path: snapshot.path, address: snapshot.address, bytes: Array(source.utf8))
      let found = linkedPages.depth < linkedPageDepth ? LinkedPage.page(child(of: inside)) : .notLooked
      linkedPages.byFrame[frame.node] = found
      return found
    }
    guard let source = frame.attribute(.src), !source.isEmpty, !source.hasPrefix("about:") else { return nil }
    return linked(source)
  }

  /// The media type of what stands at an address: as served, else as declared, else by the ending of its path.
  public func mediaType(of address: String, declared: String? = nil) -> String {
    if case .found(let snapshot) = resource(at: address) { return snapshot.mediaType }
    if let declared, !declared.isEmpty {
      return String(declared.lowercased().prefix { $0 != ";" }).trimmingSpaces
    }
    if address.lowercased().hasPrefix("data:") {
      return String(address.dropFirst(5).lowercased().prefix { $0 != ";" && $0 != "," })
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
    if let known = linkedPages.absent[address] ?? linkedPages.found[address] { return known }
    let found = resources.resource(at: address, base: linkedPages.depth > 0 ? baseAddress.description : nil)
    if case .found(let snapshot) = found {
      linkedPages.found.keep(snapshot, at: address)
      return found
    }
    if linkedPages.absent.count < 2_000, address.utf8.count < 500 { linkedPages.absent[address] = found }
    return found
  }

  private func look(at address: String) -> LinkedPage {
    switch resource(at: address) {
    case .missing(let reason): return .missing(reason: reason)
    case .notLooked: return .notLooked
    case .found(var snapshot):
      snapshot.address = snapshot.address ?? WebAddress(address, base: baseAddress)?.description
      guard ["text/html", "application/xhtml+xml"].contains(snapshot.mediaType) else { return .file(snapshot) }
      budget.spend(snapshot.bytes.count / 16)
      return .page(child(of: snapshot))
    }
  }

  private func child(of snapshot: Snapshot) -> Page {
    var options = ParseOptions()
    options.transportCharset = snapshot.charset
    options.isScripting = document.isScripting
    let document =
      snapshot.mediaType == "application/xhtml+xml"
      ? Document.parse(xml: snapshot.bytes, options: options) : Document.parse(html: snapshot.bytes, options: options)
    let page = Page(snapshot, document: document, resources: resources, options: self.options)
    page.linkedPages.depth = linkedPages.depth + 1
    return page
  }
}

/// The pages that a page's checks have looked at.
struct LinkedPages {
  var byAddress: [String: LinkedPage] = [:]
  var byFrame: [NodeID: LinkedPage] = [:]
  /// What is not there, or was not looked for, by address as written: pages name one image many times.
  var absent: [String: ResourceResult] = [:]
  /// What is there: several checks read one image.
  var found = FoundFiles()
  var depth = 0
}

/// Files by address as written, while all together are small.
struct FoundFiles {
  private var files: [String: ResourceResult] = [:]
  private var bytes = 0

  subscript(address: String) -> ResourceResult? { files[address] }

  mutating func keep(_ file: Snapshot, at address: String) {
    guard bytes + file.bytes.count <= 4_000_000, files.count < 2_000, address.utf8.count < 500 else { return }
    bytes += file.bytes.count
    files[address] = .found(file)
  }
}
