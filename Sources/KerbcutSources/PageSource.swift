public import Kerbcut

/// Where pages come from: a folder, a server, a recording, a crawl.
///
/// A source makes the references and is the only one that understands their tokens. An audit reads `pages()`, asks for
/// the snapshot of each, and for what the page may look at once it is parsed.
public protocol PageSource: Sendable {
  /// The pages that there are to audit, in the order of the results. It may grow while it is read.
  func pages() -> any PageStream

  /// Gets one page.
  func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot

  /// What a page may look at besides itself, style sheets above all. The page has been parsed by now, so that its base
  /// address and its links are known; a source that grows learns of further pages here.
  func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources

  /// The page behind an address that a page links to; nil if it lies outside of what may be looked at. Nothing is got.
  func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference?
}

extension PageSource {
  public func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? { nil }
}
