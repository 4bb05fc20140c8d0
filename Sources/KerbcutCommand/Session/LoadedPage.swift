internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutSources

/// One page, got as an audit gets it.
enum LoadedPage {
  static func page(asked: String) async throws -> Page {
    let (snapshot, reference, fetcher) = try await loaded(asked)
    let document = snapshot.document()
    let resources = await fetcher.resources(for: snapshot, of: reference, document: document)
    return Page(snapshot, document: document, resources: resources)
  }

  /// The tree alone, without style sheets.
  static func document(asked: String, collectsParseErrors: Bool) async throws -> Document {
    try await loaded(asked).snapshot.document(collectsParseErrors: collectsParseErrors)
  }

  private static func loaded(
    _ asked: String
  ) async throws -> (snapshot: Snapshot, reference: PageReference, fetcher: Fetcher) {
    let fetcher = Fetcher(
      transport: CurlTransport(), standardInput: { StandardInput.bytes(limit: FetchOptions().sizeLimit) })
    let found = fetcher.pages(for: [asked])
    guard let reference = found.pages.first else { throw found.failures.first?.error ?? .noPages(path: asked) }
    return (try await fetcher.snapshot(of: reference), reference, fetcher)
  }
}
