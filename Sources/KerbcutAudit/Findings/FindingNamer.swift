internal import Kerbcut

/// Gives findings identities that last when lines move, classes are renamed or a page gains a query string: the check,
/// the page, and what the target *is* (role, name, what it leads to, nearest landmarks and lasting ids, its number
/// among equals).
struct FindingNamer {
  private let page: Page
  private let key: String
  /// What the frame is known by that the page stands in.
  private let frame: FindingIdentity?
  /// How many findings with equal words and outcomes there were so far. Questions are numbered by themselves: one that
  /// comes or goes makes no failure another one.
  private var exact: [Numbered: Int] = [:]
  private var moved: [Numbered: Int] = [:]
  private var signatures: [NodeID: (what: String, container: String)] = [:]
  private var traits: [NodeID: FindingTraits] = [:]

  init(page: Page, key: String, in frame: FindingIdentity? = nil) {
    self.page = page
    self.frame = frame
    // A query string is no other page.
    self.key = key.holds("://") ? String(key.prefix { $0 != "?" }) : key
  }

  private struct Numbered: Hashable {
    let words: UInt64
    let outcome: Outcome
  }

  /// - Parameter members: what each thing is known by, where the finding speaks for several.
  mutating func identity(
    of check: String, node: NodeID?, outcome: Outcome, members: [String] = [], measure: Double? = nil
  ) -> FindingIdentity {
    let (what, container) = node.map { signature(of: $0) } ?? ("", "")
    var component = StableHash(check, container, what)
    var moved = StableHash(check, key, what)
    var place = key
    if let frame {
      component = component.adding(frame.component)
      moved = moved.adding(frame.moved)
      place += frame.exact
    }
    return FindingIdentity(
      exact: component.adding(place, String(Self.number(among: component, outcome, &exact))).hexadecimal,
      moved: moved.adding(String(Self.number(among: moved, outcome, &self.moved))).hexadecimal,
      component: component.hexadecimal,
      members: members.isEmpty ? nil : Self.members(members, of: check), traits: node.map { traits(of: $0) },
      measure: measure)
  }

  private static func number(among words: StableHash, _ outcome: Outcome, _ seen: inout [Numbered: Int]) -> Int {
    let key = Numbered(words: words.value, outcome: outcome)
    let number = seen[key, default: 0]
    seen[key] = number + 1
    return number
  }

  /// Each of several things, in their order, those that are alike once with their number. Of very many, all
  /// whose hashes end alike stand together: a list that was cut would take another thing in when one is gone.
  private static func members(_ members: [String], of check: String) -> [String] {
    var counts: [String: Int] = [:]
    for member in members { counts[member, default: 0] += 1 }
    func listed(_ name: String, _ count: Int) -> String { name + (count > 1 ? "*\(count)" : "") }
    if counts.count > MemberNames.limit {
      var shortened: [String: Int] = [:]
      for (member, count) in counts {
        shortened[MemberNames.shortened(StableHash(check, member).hexadecimal), default: 0] += count
      }
      return shortened.sorted { $0.key < $1.key }.map(listed)
    }
    return members.compactMap { member in
      counts.removeValue(forKey: member).map { listed(StableHash(check, member).hexadecimal, $0) }
    }
  }

  private mutating func signature(of node: NodeID) -> (what: String, container: String) {
    if let known = signatures[node] { return known }
    let element = page.element(node)
    let made = (Self.words(of: element), Self.container(of: element))
    signatures[node] = made
    return made
  }

  private mutating func traits(of node: NodeID) -> FindingTraits {
    if let known = traits[node] { return known }
    let made = FindingTraits(of: page.element(node))
    traits[node] = made
    return made
  }

  private static func words(of element: Element) -> String {
    var words = element.localName
    func add(_ part: String) {
      words += separator
      words += part
    }
    add(element.role?.rawValue ?? "")
    add(lastingID(of: element) ?? "")
    add(name(of: element))
    for attribute in [Name.name, .type, .href, .src, .for] {
      add(element.value(attribute).map(beforeQuery) ?? "")
    }
    return words
  }

  /// What the element is called or says, cut; empty for those that hold the whole page or most of it.
  static func name(of element: Element) -> String {
    if element.is(.html, .body, .head, .main, .form) { return "" }
    let name = element.name
    return (name.isEmpty ? text(of: element) : name).cut(to: 80)
  }

  private static func beforeQuery(_ address: UTF8Text) -> String {
    String(decoding: address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }, as: UTF8.self).cut(to: 200)
  }

  /// The first words below an element, without reading all of it.
  private static func text(of element: Element) -> String {
    var text: [UInt8] = []
    var isGap = false
    var read = 0
    let document = element.document
    for node in document.descendants(of: element.node).prefix(50) where document.kind(of: node) == .text {
      for byte in document.text(of: node).prefix(200) {
        read += byte < 0x80 ? 1 : 2
        // Byte by byte, as identities were first made: NEL and the no-break space are among the bytes that part words.
        if byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) || byte == 0x85 || byte == 0xA0 {
          isGap = !text.isEmpty
          continue
        }
        if isGap { text.append(UInt8(ascii: " ")) }
        isGap = false
        if byte < 0x80 { text.append(byte) } else { text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
      }
      if read > 200 { break }
    }
    return String(decoding: text, as: UTF8.self)
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
    return found.joined(separator: separator)
  }

  /// An id that does not look as if a program had made it: no long numbers, no colons, no hexadecimal tails.
  static func lastingID(of element: Element) -> String? {
    guard let id = element.value(.id), !id.isEmpty, id.count <= 60 else { return nil }
    var digits = 0
    var hexadecimals = 0
    var digitsInHexadecimals = 0
    for byte in id {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      digits = isDigit ? digits + 1 : 0
      let isHexadecimal = isDigit || (0x61...0x66).contains(byte | 0x20)
      hexadecimals = isHexadecimal ? hexadecimals + 1 : 0
      digitsInHexadecimals = isHexadecimal ? digitsInHexadecimals + (isDigit ? 1 : 0) : 0
      if digits >= 3 || hexadecimals >= 6 && digitsInHexadecimals >= 2 || byte == UInt8(ascii: ":") { return nil }
    }
    return String(id)
  }

  private static let separator = "\u{1F}"
}

extension StableHash {
  /// The hash of texts with separators between.
  fileprivate init(_ first: String, _ second: String, _ others: String...) {
    self.init(first)
    for text in [second] + others { self = adding(text) }
  }

  fileprivate func adding(_ texts: String...) -> StableHash {
    var hash = self
    for text in texts {
      hash.add(0x1F)
      hash.add(text)
    }
    return hash
  }
}

extension String {
  /// The first characters; the text itself where it cannot have more.
  func cut(to count: Int) -> String { utf8.count <= count ? self : String(prefix(count)) }
}
