internal import Kerbcut

/// Fetches the style sheets of a page that was asked for by its address: those of its own origin, and their imports.
struct SheetCollector {
  let transport: any Transport
  private(set) var options: FetchOptions
  let origin: WebAddress
  /// What pages before this one fetched.
  let known: FetchedSheets

  init(transport: any Transport, options: FetchOptions, origin: WebAddress, known: FetchedSheets) {
    self.transport = transport
    self.options = options
    self.origin = origin
    self.known = known
    self.options.redirectOrigin = origin
  }

  /// Sheets of one page at most: a page cannot make the audit fetch without end.
  private static let limit = 100

  func sheets(of document: Document, base: WebAddress) async -> [WebAddress: ResourceResult] {
    var found: [WebAddress: ResourceResult] = [:]
    var waiting = linked(in: document, base: base)
    while let address = waiting.popLast(), found.count < Self.limit {
      guard found[address] == nil, address.isSameOrigin(as: origin) else { continue }
      let result = await known.result(at: address) { await fetched(address) }
      found[address] = result
      if case .found(let snapshot) = result { waiting += imports(in: snapshot.bytes, base: address) }
    }
    return found
  }

  private func fetched(_ address: WebAddress) async -> ResourceResult {
    do {
      let response = try await transport.response(to: address, options: options)
      guard response.status < 400 else { return .missing(reason: "Status \(response.status)") }
      guard response.address.isSameOrigin(as: origin) else { return .missing(reason: "It redirects elsewhere") }
      guard response.body.count <= options.sizeLimit else { return .missing(reason: "It is too large") }
      return .found(
        Snapshot(
          path: address.description, address: response.address.description, bytes: response.body,
          mediaType: response.mediaType.essence, charset: response.mediaType.charset, status: response.status,
          headers: response.headers))
    } catch {
      return .missing(reason: "\(error)")
    }
  }

  private func linked(in document: Document, base: WebAddress) -> [WebAddress] {
    var addresses: [WebAddress] = []
    for node in document.nodes where document.isElement(node) {
      if document.name(of: node) == .style {
        addresses += imports(in: Array(document.textContent(of: node).utf8), base: base)
      } else if document.name(of: node) == .link, let href = document.string(.href, of: node),
        document.value(.rel, of: node)?.tokens.contains(where: { $0.equalsIgnoringCase("stylesheet") }) ?? false,
        let address = WebAddress(href, base: base)
      {
        addresses.append(address.withoutFragment)
      }
    }
    return addresses.reversed()
  }

  /// Addresses behind `@import`: more than a strict reading would find does no harm.
  private func imports(in sheet: [UInt8], base: WebAddress) -> [WebAddress] {
    let text = String(decoding: sheet, as: UTF8.self)
    return text.split(separator: "@import ").dropFirst().prefix(Self.limit).compactMap { rest in
      let piece = rest.prefix(500).prefix { $0 != ";" }.drop { $0 == " " }
      let inside = piece.hasPrefix("url(") ? piece.dropFirst(4).prefix { $0 != ")" } : piece
      let quote = inside.first { $0 == "\"" || $0 == "'" }
      let address = quote.flatMap { quote in
        inside.split(separator: quote, omittingEmptySubsequences: false).dropFirst().first
      }
      return WebAddress(address ?? inside, base: base)?.withoutFragment
    }
  }
}

/// The style sheets that the pages of one audit have in common: each is fetched once, whatever becomes of it.
actor FetchedSheets {
  private var results: [WebAddress: Task<ResourceResult, Never>] = [:]

  /// How many are kept: far more than a service has.
  private static let limit = 1_000

  /// What stands under an address; `fetch` is called if it is asked for the first time.
  func result(at address: WebAddress, fetch: @escaping @Sendable () async -> ResourceResult) async -> ResourceResult {
    if let task = results[address] { return await task.value }
    let task = Task { await fetch() }
    if results.count < Self.limit { results[address] = task }
    return await task.value
  }
}
