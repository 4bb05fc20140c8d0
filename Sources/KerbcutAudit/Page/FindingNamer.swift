internal import Kerbcut

/// Gives findings identities that last when lines move, classes are renamed or a page gains a query string: the check,
/// the page, and what the target *is* (role, name, what it leads to, nearest landmarks and lasting ids, its number
/// among equals).
struct FindingNamer {
  private let page: Page
  private let key: String
  /// How many findings with equal words there were so far.
  private var seen: [String: Int] = [:]
  private var signatures: [NodeID: (what: String, container: String)] = [:]

  init(page: Page, key: String) {
    self.page = page
    // A query string is no other page.
    self.key = key.contains("://") ? String(key.prefix { $0 != "?" }) : key
  }

  mutating func identity(of check: String, node: NodeID?) -> FindingIdentity {
    let (what, container) = node.map { signature(of: $0) } ?? ("", "")
    let component = Self.joined([check, container, what])
    let place = number(among: "exact " + component)
    let moved = Self.joined([check, key, what])
    return FindingIdentity(
      exact: Self.hash(Self.joined([component, key, "\(place)"])),
      moved: Self.hash(Self.joined([moved, "\(number(among: "moved " + moved))"])),
      component: Self.hash(component))
  }

  private mutating func number(among words: String) -> Int {
    let number = seen[words, default: 0]
    seen[words] = number + 1
    return number
  }

  private mutating func signature(of node: NodeID) -> (what: String, container: String) {
    if let known = signatures[node] { return known }
    let element = page.element(node)
    let made = (Self.words(of: element), Self.container(of: element))
    signatures[node] = made
    return made
  }

  private static func words(of element: Element) -> String {
    var parts = [element.localName, element.role?.rawValue ?? "", lastingID(of: element) ?? ""]
    let isWhole = element.is(.html, .body, .head, .main, .form)
    let name = isWhole ? "" : element.name
    parts.append(String((name.isEmpty && !isWhole ? text(of: element) : name).prefix(80)))
    for attribute in [Name.name, .type, .href, .src, .for] {
      parts.append(element.attribute(attribute).map { String($0.prefix { $0 != "?" && $0 != "#" }.prefix(200)) } ?? "")
    }
    return joined(parts)
  }

  /// The first words below an element, without reading all of it.
  private static func text(of element: Element) -> String {
    var text = ""
    let document = element.document
    for node in document.descendants(of: element.node).prefix(50) where document.kind(of: node) == .text {
      text += String(document.text(of: node).prefix(200).map { Character(UnicodeScalar($0)) })
      if text.utf8.count > 200 { break }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The nearest two ancestors that last: landmarks, and elements with ids that people gave.
  private static func container(of element: Element) -> String {
    var found: [String] = []
    var current = element.parent
    var looked = 0
    while let ancestor = current, found.count < 2, looked < 64 {
      if let id = lastingID(of: ancestor) {
        found.append(ancestor.localName + "#" + id)
      } else if ancestor.is(.main, .nav, .header, .footer, .aside, .form, .search) {
        found.append(ancestor.localName)
      }
      current = ancestor.parent
      looked += 1
    }
    return joined(found)
  }

  /// An id that does not look as if a program had made it: no long numbers, no colons, no hexadecimal tails.
  static func lastingID(of element: Element) -> String? {
    guard let id = element.id, !id.isEmpty, id.utf8.count <= 60 else { return nil }
    var digits = 0
    var hexadecimals = 0
    var digitsInHexadecimals = 0
    for byte in id.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      digits = isDigit ? digits + 1 : 0
      let isHexadecimal = isDigit || (0x61...0x66).contains(byte | 0x20)
      hexadecimals = isHexadecimal ? hexadecimals + 1 : 0
      digitsInHexadecimals = isHexadecimal ? digitsInHexadecimals + (isDigit ? 1 : 0) : 0
      if digits >= 3 || hexadecimals >= 6 && digitsInHexadecimals >= 2 || byte == UInt8(ascii: ":") { return nil }
    }
    return id
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: "\u{1F}") }

  /// FNV-1a with 64 bits, in hexadecimal: short, the same on every machine, and no defence against malice.
  static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
