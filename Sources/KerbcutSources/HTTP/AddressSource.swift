internal import Kerbcut

/// Pages behind addresses. Each may look at style sheets and frames of its own origin, and at nothing else.
struct AddressSource: PageSource {
  let options: FetchOptions
  let transport: (any Transport)?
  private let sheets = SheetCache()
  private let fetched = FetchedFiles()

  init(options: FetchOptions, transport: (any Transport)?) {
    self.options = options
    self.transport = transport
  }

  /// How its references say where a page is: the address with everything that may not be told on.
  struct Place: Hashable {
    let address: WebAddress
    /// The same as another page refers to it.
    var resource: WebAddress?
  }

  func pages() -> any PageStream { PageList() }

  /// A reference to what stands at an address.
  static func reference(to address: WebAddress, as resource: WebAddress? = nil) -> PageReference {
    let page = address.withoutFragment
    return PageReference(
      key: page.description, name: page.withoutSecrets.description, base: page.withoutSecrets,
      address: page.withoutSecrets, token: Place(address: page, resource: resource))
  }

  func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
    guard let place = page.token(as: Place.self) else { throw .notFound(path: page.name) }
    if let resource = place.resource, var kept = await fetched.kept(at: resource) {
      if kept.mediaType.isEmpty { kept.mediaType = "text/html" }
      return kept
    }
    guard let transport else { throw .noNetwork(address: page.name) }
    let response = try await transport.response(to: place.address, options: options)
    guard response.body.count <= options.sizeLimit else {
      throw .tooLarge(path: page.name, bytes: response.body.count, limit: options.sizeLimit)
    }
    let type = response.mediaType
    guard type.essence.isEmpty || type.isPage || response.status >= 400 else {
      throw .notAPage(path: page.name, mediaType: type.essence)
    }
    return Snapshot(
      path: page.name, address: response.address.withoutSecrets.description, bytes: response.body,
      mediaType: type.essence.isEmpty ? "text/html" : type.essence, charset: type.charset, status: response.status,
      headers: response.headersWithoutSecrets)
  }

  func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources {
    let served = snapshot.address.flatMap { WebAddress($0) } ?? page.base
    let base = document.baseAddress(fallback: served)
    guard let transport, let place = page.token(as: Place.self) else {
      return SharedResources(
        base: base, sheets: sheets, isLinkTargetKnown: false, lookup: HeldResources { _ in .notLooked })
    }
    let collector = ResourceCollector(
      transport: transport, options: options, origin: served, user: place.address, known: fetched)
    let files = await collector.files(of: document, base: base)
    let held = HeldResources { files[$0.withoutFragment] ?? .notLooked }
    return SharedResources(base: base, sheets: sheets, isLinkTargetKnown: false, lookup: held)
  }

  /// A page of the same origin.
  func page(at address: WebAddress, linkedFrom page: PageReference) -> PageReference? {
    guard let own = page.token(as: Place.self)?.address, address.isHTTP, address.isSameOrigin(as: own) else {
      return nil
    }
    return Self.reference(to: address.withUser(of: own), as: address.withoutFragment)
  }
}
