public import Kerbcut

/// A list of pages as search engines read it: `urlset` and `sitemapindex` of sitemaps.org, or a text with an address a line.
public struct Sitemap: Sendable, Equatable {
  /// The pages that it lists, as it writes them.
  public var pages: [String] = []
  /// The other sitemaps that it lists.
  public var sitemaps: [String] = []

  /// The most addresses that one sitemap may hold, as the protocol has it.
  public static let limit = 50_000

  /// Whether what a user asked for is a sitemap by its name: `sitemap.xml`, `sitemap-pages.xml`, `sitemap_index.xml`.
  public static func isNamed(by address: WebAddress) -> Bool {
    let path = address.withoutQuery.description.lowercased()
    guard let name = path.split(separator: "/").last else { return false }
    return name.hasPrefix("sitemap") && (name.hasSuffix(".xml") || name.hasSuffix(".txt"))
  }

  /// Reads what a server answered; nil if it is no sitemap.
  public init?(_ snapshot: Snapshot) {
    if snapshot.mediaType == "text/plain" {
      let lines = String(decoding: snapshot.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      pages = lines.prefix(Self.limit).map { $0.trimmed }.filter { !$0.isEmpty }
      guard pages.allSatisfy({ WebAddress($0)?.isHTTP == true }), !pages.isEmpty else { return nil }
      return
    }
    let document = snapshot.document(isScripting: false, encoding: nil)
    guard let root = document.documentElement else { return nil }
    switch document.localName(of: document.name(of: root)) {
    case "urlset": pages = Self.locations(in: document, of: "url")
    case "sitemapindex": sitemaps = Self.locations(in: document, of: "sitemap")
    default: return nil
    }
  }

  /// The texts of `loc` straight in elements of a name: other `loc` are of pictures and films.
  private static func locations(in document: Document, of parent: String) -> [String] {
    document.nodes.lazy.filter { node in
      guard document.isElement(node), let above = document.parentElement(of: node) else { return false }
      return document.localName(of: document.name(of: node)) == "loc"
        && document.localName(of: document.name(of: above)) == parent
    }.prefix(limit).map { document.textContent(of: $0).trimmed }.filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let start = self.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
