internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutSources
internal import Synchronization

/// A source that remembers which sheets each page uses, by the last step of their addresses: where a file of that name
/// changes, the page is audited again. A page too many costs some milliseconds, a page too few a fault unseen.
struct WatchedSource: PageSource {
  let source: Fetcher
  let uses: SheetUses

  func pages() -> any PageStream { source.pages() }

  func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
    try await source.snapshot(of: page)
  }

  func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources {
    let resources = await source.resources(for: snapshot, of: page, document: document)
    return WatchedResources(resources: resources, page: page.key, uses: uses)
  }

  func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? {
    source.page(at: address, linkedFrom: page)
  }
}

/// The names of the sheets that pages use, by page.
final class SheetUses: Sendable {
  private let names = Mutex<[String: Set<String>]>([:])

  func add(_ address: String, of page: String) {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let name = path.split(separator: "/").last else { return }
    names.withLock { _ = $0[page, default: []].insert(String(name)) }
  }

  /// The pages that use a sheet of a name.
  func pages(using name: String) -> Set<String> {
    names.withLock { Set($0.filter { $0.value.contains(name) }.keys) }
  }
}

private struct WatchedResources: Resources {
  let resources: any Resources
  let page: String
  let uses: SheetUses

  var knowsLinkTargets: Bool { resources.knowsLinkTargets }

  func sheet(at address: String, base: String?) -> SheetResult {
    uses.add(address, of: page)
    return resources.sheet(at: address, base: base)
  }

  func resource(at address: String, base: String?) -> ResourceResult { resources.resource(at: address, base: base) }
  func state(at address: String, base: String?) -> ResourceState { resources.state(at: address, base: base) }
  func assumedRoot(of address: String) -> String? { resources.assumedRoot(of: address) }
}
