public import Kerbcut

/// Gets pages and what they refer to from files and addresses: only what the user asked for, and what lies beside it.
///
/// A local page never looks at the network, and a page that was asked for by its address never at files. What each may
/// look at says its source: `FileSource` or `AddressSource`.
public struct Fetcher: PageSource {
  public let options: FetchOptions
  private let asked: [String]
  private let files: FileSource
  private let addresses: AddressSource
  private let standardInput: @Sendable () -> [UInt8]

  /// - Parameter asked: what a user wrote: files, folders, patterns, addresses, `-`, and lists `@file`.
  public init(
    asked: [String] = [], options: FetchOptions = .init(), transport: (any Transport)? = nil,
    standardInput: @escaping @Sendable () -> [UInt8] = { [] }
  ) {
    self.asked = asked
    self.options = options
    self.standardInput = standardInput
    files = FileSource(options: options, standardInput: standardInput)
    addresses = AddressSource(options: options, transport: transport)
  }

  /// The pages behind what a user wrote, and what of it could not be found.
  public func pages(for asked: [String]) -> FoundPages {
    PathFinder.pages(for: asked, options: options, standardInput: standardInput)
  }

  public func pages() -> any PageStream { PageList(pages(for: asked).pages) }

  public func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
    try await isServed(page) ? addresses.snapshot(of: page) : files.snapshot(of: page)
  }

  public func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources {
    isServed(page)
      ? await addresses.resources(for: snapshot, of: page, document: document)
      : await files.resources(for: snapshot, of: page, document: document)
  }

  /// For a local page a file in its folders; for a page with an address one of the same origin.
  public func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? {
    isServed(page) ? addresses.page(at: address, linkedFrom: page) : files.page(at: address, linkedFrom: page)
  }

  private func isServed(_ page: PageReference) -> Bool { page.token(as: AddressSource.Place.self) != nil }

  /// The file that a page is read from; nil where it is none.
  public func file(of page: PageReference) -> String? { page.token(as: FilePlace.self)?.file }
}
