extension WebAddress {
  /// The address in the one form that all its forms of writing have in common: two addresses with one such form lead to
  /// one page on practically every server, though the URL Standard tells them apart.
  ///
  /// `http` counts as `https`; a slash or the name of an index file at the end, percent signs that need not be there, an
  /// empty query and what only counts visitors (`utm_source` and its like) fall away.
  public var comparable: WebAddress {
    WebAddress(
      scheme: scheme == "http" ? "https" : scheme, user: user, host: host,
      port: scheme == "http" && port == 443 || scheme == "https" && port == 80 ? nil : port,
      path: isHTTP || scheme == "file" ? Self.comparablePath(path) : path, query: query.flatMap(Self.comparableQuery),
      fragment: fragment.flatMap { Self.startsOfPages.contains($0.lowercased()) ? nil : $0 })
  }

  /// Fragments that lead to the start of the page: the empty one and `top` by the HTML Standard.
  private static let startsOfPages: Set = ["", "top"]

  private static func comparablePath(_ path: String) -> String {
    var path = Substring(plain(path))
    let file = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    if indexFiles.contains(file.lowercased()) { path = path.dropLast(file.count) }
    while path.last == "/" { path = path.dropLast() }
    return String(path)
  }

  private static let indexFiles: Set = [
    "index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "default.htm", "default.html",
    "default.asp", "default.aspx",
  ]

  private static func comparableQuery(_ query: String) -> String? {
    let parts = query.split(separator: "&").filter { !isCounter(plain(String($0.prefix { $0 != "=" })).lowercased()) }
    return parts.isEmpty ? nil : parts.map { plain(String($0)) }.joined(separator: "&")
  }

  /// Whether a parameter of a query only says by which way a visitor came: no server shows another page for it.
  private static func isCounter(_ name: String) -> Bool { name.hasPrefix("utm_") || counters.contains(name) }

  private static let counters: Set = [
    "gclid", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "_ga",
    "_gl",
  ]

  /// The text with percent-encoded letters, digits and `-._~` as themselves and all others in capitals (RFC 3986,
  /// section 6.2.2).
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let digits = bytes[min(place + 1, bytes.count)..<min(place + 3, bytes.count)]
      guard bytes[place] == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else {
        plain.append(bytes[place])
        place += 1
        continue
      }
      if isUnreserved(value) { plain.append(value) } else { plain += [bytes[place]] + digits.map(inCapitals) }
      place += 3
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func inCapitals(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte) ? byte & 0xDF : byte
  }
}
