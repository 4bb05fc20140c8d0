/// Names as they last: an asset's without the digest that each build gives it, a page's without its server and the
/// numbers of records.
///
///     "/assets/boat-5d41402abc4b2a76.png"            assets/boat-*.png
///     "http://localhost:3000/cases/881/edit?step=2"  cases/*/edit
public enum LastingName {
  /// The address that an element has, shortened to its last two names: what stands before is where things are put.
  ///
  /// - Parameter host: the page's own host; an address of it is one without a host.
  public static func ofAddress(_ written: some StringProtocol, host: String? = nil) -> String {
    let text = Substring(written).drop { $0 == " " || $0 == "\n" || $0 == "\t" }
    if text.hasPrefix("#") { return String(text.prefix(200)) }
    if text.prefix(11).lowercased() == "javascript:" || text.prefix(5).lowercased() == "data:" {
      return String(text.prefix(200))
    }
    let (server, path) = parted(text.prefix(2_000))
    let names = path.split(separator: "/").suffix(2).map { withoutDigests($0) }.joined(separator: "/")
    let isOwn = server.isEmpty || server == host || isLocal(server)
    return isOwn ? names : server + "/" + names
  }

  /// The path of a page, or of its address, without what changes from one run to another.
  public static func ofPage(_ key: String) -> String {
    let path = key.contains("://") ? parted(key[...]).path : key[...]
    return path.split(separator: "/").filter { $0 != "." }.map { name in
      isNumber(name) ? "*" : withoutDigests(name)
    }.joined(separator: "/")
  }

  /// The server and the path of an address, without query and fragment.
  private static func parted(_ text: Substring) -> (server: String, path: Substring) {
    let whole = text.prefix { $0 != "?" && $0 != "#" }
    guard let start = whole.firstRange(of: "//"), whole[..<start.lowerBound].allSatisfy({ $0 != "/" }) else {
      return ("", whole)
    }
    let rest = whole[start.upperBound...]
    let server = rest.prefix { $0 != "/" }
    return (server.lowercased(), rest.dropFirst(server.count))
  }

  private static func isLocal(_ server: String) -> Bool {
    let name = server.hasPrefix("[") ? server.prefix { $0 != "]" } + "]" : server.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"].contains(name) || name.hasSuffix(".localhost")
  }

  /// Whether a name in a path is the number of a record: digits only, or a UUID.
  private static func isNumber(_ name: Substring) -> Bool {
    let bytes = name.utf8
    if bytes.allSatisfy(\.isDigit) { return true }
    return bytes.count == 36
      && bytes.enumerated().allSatisfy { place, byte in
        [8, 13, 18, 23].contains(place) ? byte == UInt8(ascii: "-") : byte.isHexadecimal
      }
  }

  /// A name with `*` for each part that looks like the digest of a build. Parts end at dots, hyphens, underscores and
  /// tildes.
  public static func withoutDigests(_ name: some StringProtocol) -> String {
    var made = ""
    var part = Substring()
    var rest = Substring(name)
    while let character = rest.first {
      let isMark = ".-_~".contains(character)
      if isMark {
        made += isDigest(part, isFirst: made.isEmpty) ? "*" : part
        made.append(character)
        part = ""
      } else {
        part.append(character)
      }
      rest = rest.dropFirst()
    }
    return made + (isDigest(part, isFirst: made.isEmpty) ? "*" : part)
  }

  private static func isDigest(_ part: Substring, isFirst: Bool) -> Bool {
    let bytes = part.utf8
    let count = bytes.count
    guard count >= 6, count <= 128 else { return false }
    let digits = bytes.count(where: \.isDigit)
    let lower = bytes.count { (0x61...0x7A).contains($0) }
    let upper = bytes.count { (0x41...0x5A).contains($0) }
    guard digits + lower + upper == count else { return false }
    // The seconds or milliseconds of a build.
    if digits == count { return count == 10 || count == 13 || count >= 16 }
    if bytes.allSatisfy(\.isHexadecimal) { return count >= (isFirst ? 12 : 6) && digits > 0 || count >= 20 }
    if isFirst && count < 16 { return false }
    // Other alphabets mix all kinds of characters; words and years do not.
    return digits > 0 && upper > 0 && lower > 0 && changes(bytes) >= 4
      || count >= 16 && digits >= 3 && changes(bytes) >= 6
  }

  /// How often characters of one kind follow those of another.
  private static func changes(_ bytes: Substring.UTF8View) -> Int {
    var last = -1
    var changes = 0
    for byte in bytes {
      let kind = byte.isDigit ? 0 : byte < 0x61 ? 1 : 2
      if kind != last { changes += 1 }
      last = kind
    }
    return changes
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isHexadecimal: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
}
