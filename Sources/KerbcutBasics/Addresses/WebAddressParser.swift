/// The URL Standard's parser (section 4.4), over bytes, in one pass without its state machine.
struct WebAddressParser {
  private var bytes: [UInt8]

  /// Takes off what the Standard takes off first: controls and spaces around, tabs and newlines anywhere.
  init(_ text: [UInt8]) {
    let start = text.firstIndex { $0 > 0x20 } ?? text.endIndex
    let end = (text.lastIndex { $0 > 0x20 } ?? start - 1) + 1
    let isWhole = start == 0 && end == text.count
    let hasBreaks = text.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    bytes =
      isWhole && !hasBreaks ? text : text[start..<max(start, end)].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  mutating func parse(base: WebAddress?) -> WebAddress? {
    let fragment = cut(at: UInt8(ascii: "#")).map { Self.encoded($0, " \"<>`") }
    let scheme = takeScheme()
    let isSpecial = Self.isSpecial(scheme ?? base?.scheme ?? "")
    let query = cut(at: UInt8(ascii: "?")).map { Self.encoded($0, isSpecial ? " \"#<>'" : " \"#<>") }
    if isSpecial, bytes.contains(UInt8(ascii: "\\")) {
      bytes = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    }
    guard let scheme else { return relative(to: base, query: query, fragment: fragment) }
    if isSpecial, scheme == base?.scheme, !startsWithAuthority {
      return relative(to: base, query: query, fragment: fragment)
    }
    return absolute(scheme, isSpecial: isSpecial, query: query, fragment: fragment)
  }

  private func absolute(_ scheme: String, isSpecial: Bool, query: String?, fragment: String?) -> WebAddress? {
    if scheme == "file", !startsWithAuthority {
      let path = Self.normalisedPath(bytes, isSpecial: true)
      return WebAddress(scheme: scheme, host: "", path: path, query: query, fragment: fragment)
    }
    if isSpecial && scheme != "file" {
      let rest = Array(bytes.drop { $0 == UInt8(ascii: "/") })
      return withAuthority(scheme, rest, query: query, fragment: fragment)
    }
    if startsWithAuthority {
      return withAuthority(scheme, Array(bytes.dropFirst(2)), query: query, fragment: fragment)
    }
    let path =
      bytes.first == UInt8(ascii: "/")
      ? Self.normalisedPath(bytes, isSpecial: false) : Self.encoded(bytes, "")
    return WebAddress(scheme: scheme, host: nil, path: path, query: query, fragment: fragment)
  }

  private func relative(to base: WebAddress?, query: String?, fragment: String?) -> WebAddress? {
    guard let base else { return nil }
    let isSpecial = Self.isSpecial(base.scheme)
    if startsWithAuthority {
      return withAuthority(base.scheme, Array(bytes.dropFirst(2)), query: query, fragment: fragment)
    }
    // An opaque path (`mailto:`) has nothing to resolve against; only a fragment can be changed.
    if !base.path.hasPrefix("/") && base.host == nil && !(bytes.isEmpty && query == nil && fragment != nil) {
      return nil
    }
    var path = base.path
    if bytes.first == UInt8(ascii: "/") {
      path = Self.normalisedPath(bytes, isSpecial: isSpecial)
    } else if !bytes.isEmpty {
      let folder = base.path.utf8.prefix(
        through: base.path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? base.path.startIndex)
      path = Self.normalisedPath(Array(folder) + bytes, isSpecial: isSpecial)
    }
    return WebAddress(
      scheme: base.scheme, user: base.user, host: base.host, port: base.port, path: path,
      query: query ?? (bytes.isEmpty ? base.query : nil), fragment: fragment)
  }

  private func withAuthority(_ scheme: String, _ rest: [UInt8], query: String?, fragment: String?) -> WebAddress? {
    let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    var authority = Array(rest[..<end])
    var user: String?
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
      user = Self.encoded(Array(authority[..<at]), " \"#<>?`{}/;=@[\\]^|")
      authority.removeSubrange(...at)
    }
    var port: Int?
    let afterBracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    if let colon = authority[afterBracket...].lastIndex(of: UInt8(ascii: ":")) {
      let digits = String(decoding: authority[(colon + 1)...], as: UTF8.self)
      guard digits.isEmpty || (Int(digits).map { (0...65_535).contains($0) } ?? false) else { return nil }
      port = Int(digits)
      authority.removeSubrange(colon...)
    }
    let isSpecial = Self.isSpecial(scheme)
    guard let host = Self.host(authority, isSpecial: isSpecial) else { return nil }
    if host.isEmpty && isSpecial && scheme != "file" { return nil }
    let path = Array(rest[end...])
    return WebAddress(
      scheme: scheme, user: user?.isEmpty == true ? nil : user, host: host,
      port: port == WebAddress.defaultPorts[scheme] ? nil : port,
      path: path.isEmpty && !isSpecial ? "" : Self.normalisedPath(path, isSpecial: isSpecial), query: query,
      fragment: fragment)
  }

  private var startsWithAuthority: Bool { bytes.starts(with: "//".utf8) }

  /// Takes the part behind the first such byte off.
  private mutating func cut(at byte: UInt8) -> [UInt8]? {
    guard let place = bytes.firstIndex(of: byte) else { return nil }
    defer { bytes.removeSubrange(place...) }
    return Array(bytes[(place + 1)...])
  }

  private mutating func takeScheme() -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, Self.isLetter(first) else {
      return nil
    }
    let scheme = bytes[..<colon]
    guard
      scheme.allSatisfy({
        Self.isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+-.".utf8.contains($0)
      })
    else {
      return nil
    }
    bytes.removeSubrange(...colon)
    return String(decoding: scheme, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSpecial(_ scheme: String) -> Bool {
    switch scheme {
    case "https", "http", "file", "ws", "wss", "ftp": true
    default: false
    }
  }

  private static func host(_ bytes: [UInt8], isSpecial: Bool) -> String? {
    if bytes.first == UInt8(ascii: "[") {
      let isSixth = bytes.last == UInt8(ascii: "]")
      let inside = bytes.dropFirst().dropLast()
      let allowed = "0123456789abcdefABCDEF:.".utf8
      return isSixth && inside.allSatisfy(allowed.contains) ? String(decoding: bytes, as: UTF8.self).lowercased() : nil
    }
    let decoded = isSpecial ? percentDecoded(bytes) : bytes
    let forbidden = " #/:<>?@[\\]^|%".utf8
    guard decoded.allSatisfy({ $0 > 0x1F && $0 != 0x7F && !forbidden.contains($0) }) else { return nil }
    let text = String(decoding: decoded, as: UTF8.self)
    return isSpecial ? text.lowercased() : text
  }

  /// The path with `.` and `..` worked in, in percent-encoding, with a leading slash.
  static func normalisedPath(_ path: [UInt8], isSpecial: Bool) -> String {
    let whole = path.first == UInt8(ascii: "/") ? path.dropFirst() : path[...]
    if isNormal(whole) { return "/" + String(decoding: whole, as: UTF8.self) }
    var segments: [ArraySlice<UInt8>] = []
    let parts = whole.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      let isLast = number == parts.count - 1
      switch dots(in: part) {
      case 2:
        if !segments.isEmpty { segments.removeLast() }
        if isLast { segments.append([]) }
      case 1: if isLast { segments.append([]) }
      default: segments.append(part)
      }
    }
    return segments.map { "/" + encoded(Array($0), " \"#<>?`{}^") }.joined()
  }

  /// Whether a path without its leading slash has no segment that may be dots and nothing to encode.
  private static func isNormal(_ path: ArraySlice<UInt8>) -> Bool {
    var isStart = true
    for byte in path {
      if byte <= 0x20 || byte >= 0x7F || isStart && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")) {
        return false
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"),
        UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"):
        return false
      default: isStart = byte == UInt8(ascii: "/")
      }
    }
    return true
  }

  /// 1 for `.`, 2 for `..`, also where written as `%2e`; else 0.
  private static func dots(in segment: ArraySlice<UInt8>) -> Int {
    guard segment.count <= 6, let first = segment.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "%") else {
      return 0
    }
    switch String(decoding: segment, as: UTF8.self).lowercased() {
    case ".", "%2e": return 1
    case "..", ".%2e", "%2e.", "%2e%2e": return 2
    default: return 0
    }
  }

  /// Percent-encodes controls, bytes outside ASCII and the given set.
  private static func encoded(_ bytes: [UInt8], _ set: StaticString) -> String {
    set.withUTF8Buffer { set in
      func isEncoded(_ byte: UInt8) -> Bool { byte <= 0x1F || byte >= 0x7F || set.contains(byte) }
      guard bytes.contains(where: isEncoded) else { return String(decoding: bytes, as: UTF8.self) }
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + 16)
      for byte in bytes {
        if isEncoded(byte) {
          text += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
        } else {
          text.append(byte)
        }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    var decoded: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let high = hexDigit(bytes[place + 1]), let low = hexDigit(bytes[place + 2])
      {
        decoded.append(high << 4 | low)
        place += 3
      } else {
        decoded.append(bytes[place])
        place += 1
      }
    }
    return decoded
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }
}
