internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutFetch

/// One page, got as an audit gets it.
enum LoadedPage {
  static func page(asked: String) async throws -> Page {
    let fetcher = Fetcher(
      transport: URLSessionTransport(), standardInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) })
    let found = fetcher.pages(for: [asked])
    guard let reference = found.pages.first else { throw ValidationError("There is no page at ‘\(asked)’.") }
    let snapshot = try await fetcher.snapshot(of: reference)
    let document = snapshot.document()
    let resources = await fetcher.resources(for: snapshot, of: reference, document: document)
    return Page(snapshot, document: document, resources: resources)
  }
}
