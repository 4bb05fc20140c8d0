internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutResults
internal import KerbcutSources

/// The pages of sitemaps, in place of the sitemaps that were asked for.
struct SitemapPages {
  private let transport: any Transport
  private let options: FetchOptions
  /// What is audited: what was asked for, with the pages of sitemaps where those were.
  private(set) var asked: [String] = []
  /// What sitemaps list and is not audited, and sitemaps that could not be read.
  private(set) var failures: [Failure] = []
  private var pages: Set<String> = []
  private var sitemaps: Set<String> = []

  /// How many sitemaps are read in one audit.
  private static let limit = 200

  init(_ transport: any Transport, _ options: FetchOptions) {
    self.transport = transport
    self.options = options
  }

  /// - Parameter named: addresses of which the user said that they are sitemaps.
  mutating func add(_ asked: [String], named: [String]) async {
    for text in asked {
      if let address = WebAddress(text), address.isHTTP, Sitemap.isNamed(by: address) {
        await read(address, as: text, isNamed: false)
      } else {
        self.asked.append(text)
      }
    }
    for text in named {
      if let address = WebAddress(text), address.isHTTP {
        await read(address, as: text, isNamed: true)
      } else {
        failures.append(Failure(asked: text.withoutSecrets, error: .notAnAddress(text: text.withoutSecrets)))
      }
    }
  }

  private mutating func read(_ first: WebAddress, as text: String, isNamed: Bool) async {
    var open = [first]
    while let address = open.popLast() {
      guard sitemaps.insert(address.description).inserted else { continue }
      guard sitemaps.count <= Self.limit else {
        return tell(address, .skipped, "Only \(Self.limit) sitemaps are read in one audit.")
      }
      do {
        let response = try await transport.response(to: address, options: options)
        guard let sitemap = sitemap(of: response) else {
          // What was not said to be one may be a page.
          if address == first, !isNamed { asked.append(text) } else { tell(address, .notAPage, "It is no sitemap.") }
          continue
        }
        open += sitemap.sitemaps.reversed().compactMap { own($0, of: first) }
        for page in sitemap.pages { if let page = own(page, of: first) { add(page) } }
      } catch {
        failures.append(Failure(asked: address.withoutSecrets.description, error: error))
      }
    }
  }

  private func sitemap(of response: Response) -> Sitemap? {
    guard response.status == 200 else { return nil }
    let type = response.headers["content-type"]?.first?.split(separator: ";").first.map { String($0).lowercased() }
    let isText = type?.hasPrefix("text/plain") ?? false
    return Sitemap(
      Snapshot(
        path: response.address.description, address: response.address.description, bytes: response.body,
        mediaType: isText ? "text/plain" : "application/xml"))
  }

  private mutating func add(_ page: WebAddress) {
    if pages.insert(page.description).inserted { asked.append(page.description) }
  }

  /// An address on the server of the sitemap; others are told and not asked.
  private mutating func own(_ text: String, of sitemap: WebAddress) -> WebAddress? {
    guard let address = WebAddress(text, base: sitemap), address.isHTTP else {
      failures.append(Failure(asked: text, error: .notAnAddress(text: text)))
      return nil
    }
    guard address.origin == sitemap.origin else {
      tell(address, .skipped, "It stands on another server than the sitemap that lists it.")
      return nil
    }
    return address.withUser(of: sitemap)
  }

  private mutating func tell(_ address: WebAddress, _ kind: Failure.Kind, _ reason: String) {
    failures.append(Failure(asked: address.withoutSecrets.description, kind: kind, reason: reason))
  }
}
