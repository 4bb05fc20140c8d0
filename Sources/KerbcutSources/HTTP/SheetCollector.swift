internal import Kerbcut

/// Fetches the style sheets of a page that was asked for by its address: those of its own origin, and their imports.
struct SheetCollector {
  let transport: any Transport
  private(set) var options: FetchOptions
  let origin: WebAddress
  /// The address that was asked for, with the name and password that its server wants.
  let user: WebAddress
  /// What pages before this one fetched.
  let known: FetchedSheets

  init(
    transport: any Transport, options: FetchOptions, origin: WebAddress, user: WebAddress, known: FetchedSheets
  ) {
    self.transport = transport
    self.options = options
    self.origin = origin
    self.user = user
    self.known = known
    self.options.redirectOrigin = origin
  }

  /// Sheets of one page at most: a page cannot make the audit fetch without end.
  private static let limit = 100

  /// The sheets of a page. One time limit and one size limit hold for all of them together: what is left out for it is
  /// told as missing.
  func sheets(of document: Document, base: WebAddress) async -> [WebAddress: ResourceResult] {
    var found: [WebAddress: ResourceResult] = [:]
    var waiting = linked(in: document, base: base)
    var budget = Budget(seconds: Double(options.timeLimit), bytes: options.sizeLimit)
    while let address = waiting.popLast(), found.count < Self.limit {
      guard found[address] == nil, address.isSameOrigin(as: origin) else { continue }
      let left = budget
      let answer = await known.result(at: address) { await fetched(address, within: left) }
      let result = answer ?? Fetched(.missing(reason: budget.reason))
      budget.spend(result)
      found[address] = result.result
      if case .found(let snapshot) = result.result { waiting += imports(in: snapshot.bytes, base: address) }
    }
    for address in waiting where found[address] == nil && address.isSameOrigin(as: origin) {
      found[address] = .missing(reason: "A page has too many style sheets: only the first \(Self.limit) are read")
    }
    return found
  }

  /// One sheet; nil if nothing is left of what the page may spend.
  private func fetched(_ address: WebAddress, within budget: Budget) async -> Fetched? {
    guard budget.seconds > 0, budget.bytes > 0 else { return nil }
    var options = options
    options.timeLimit = max(1, Int(budget.seconds.rounded(.up)))
    options.sizeLimit = budget.bytes
    do {
      let response = try await transport.response(to: address.withUser(of: user), options: options)
      let size = response.body.count
      func missing(_ reason: String) -> Fetched { Fetched(.missing(reason: reason), response.seconds, bytes: size) }
      guard response.status < 400 else { return missing("Status \(response.status)") }
      guard response.address.isSameOrigin(as: origin) else { return missing("It redirects elsewhere") }
      guard size <= options.sizeLimit else { return missing("It is too large") }
      let snapshot = Snapshot(
        path: address.withoutSecrets.description, address: response.address.withoutSecrets.description,
        bytes: response.body, mediaType: response.mediaType.essence, charset: response.mediaType.charset,
        status: response.status, headers: response.headersWithoutSecrets)
      return Fetched(.found(snapshot), response.seconds, bytes: size)
    } catch {
      switch error {
      case .timedOut(_, let seconds): return Fetched(.missing(reason: "\(error)"), Double(seconds))
      case .tooLarge(_, let bytes, _): return Fetched(.missing(reason: "\(error)"), bytes: bytes)
      default: return Fetched(.missing(reason: "\(error)"))
      }
    }
  }

  private func linked(in document: Document, base: WebAddress) -> [WebAddress] {
    var addresses = document.sheetLinks.compactMap { WebAddress($0.link.address, base: base)?.withoutFragment }
    for node in document.nodes where document.isElement(node) && document.name(of: node) == .style {
      addresses += imports(in: Array(document.textContent(of: node).utf8), base: base)
    }
    return addresses.reversed()
  }

  /// Addresses behind `@import`: more than a strict reading would find does no harm.
  private func imports(in sheet: [UInt8], base: WebAddress) -> [WebAddress] {
    let text = String(decoding: sheet, as: UTF8.self)
    // An empty piece stands before a rule at the very beginning.
    let pieces = text.split(separator: "@import", omittingEmptySubsequences: false)
    return pieces.dropFirst().prefix(Self.limit).compactMap { rest in
      let piece = rest.prefix(500).prefix { $0 != ";" }.drop(while: \.isWhitespace)
      let inside = piece.hasPrefix("url(") ? piece.dropFirst(4).prefix { $0 != ")" } : piece
      let quote = inside.first { $0 == "\"" || $0 == "'" }
      let address = quote.flatMap { quote in
        inside.split(separator: quote, omittingEmptySubsequences: false).dropFirst().first
      }
      return WebAddress(address ?? inside, base: base)?.withoutFragment
    }
  }
}

extension SheetCollector {
  /// What the sheets of one page may still cost.
  private struct Budget: Sendable {
    var seconds: Double
    var bytes: Int

    mutating func spend(_ fetched: Fetched) {
      seconds -= fetched.seconds
      bytes -= fetched.bytes
    }

    var reason: String {
      seconds > 0
        ? "The style sheets of one page are too large together" : "The style sheets of one page took too long together"
    }
  }
}

/// A sheet, and what it cost whoever fetched it.
struct Fetched: Sendable {
  let result: ResourceResult
  var seconds: Double
  var bytes: Int

  init(_ result: ResourceResult, _ seconds: Double = 0, bytes: Int = 0) {
    self.result = result
    self.seconds = seconds
    self.bytes = bytes
  }
}

/// The style sheets that the pages of one audit have in common: each is fetched once, whatever becomes of it.
actor FetchedSheets {
  private var results: [WebAddress: Task<Fetched?, Never>] = [:]

  /// How many are kept: far more than a service has.
  private static let limit = 1_000

  /// What stands under an address; `fetch` is called if it is asked for the first time. Whoever comes later pays nothing.
  func result(at address: WebAddress, fetch: @escaping @Sendable () async -> Fetched?) async -> Fetched? {
    if let task = results[address], let known = await task.value { return Fetched(known.result) }
    let task = Task { await fetch() }
    if results.count < Self.limit { results[address] = task }
    return await task.value
  }
}
