import KerbcutHTML

/// Attribute selectors (Selectors 4, section 6).
enum AttributeMatcher {
  /// Adds to `work` what long values cost.
  static func matches(
    _ test: AttributeTest, _ table: SelectorTable, _ node: NodeID, _ elements: ElementTable, work: inout Int
  ) -> Bool {
    let isHTML = elements.isHTML(node)
    guard let attribute = elements.attribute(isHTML ? test.lower : test.exact, of: node) else { return false }
    if test.relation == .exists { return true }
    let ignoresCase = test.ignoresCase || !test.keepsCase && isHTML && test.isCaselessInHTML
    let value = elements.document.value(of: attribute)
    work += value.count >> 6
    return holds(test.relation, value, table.attributeValues[test.value], ignoresCase: ignoresCase)
  }

  private static func holds(
    _ relation: AttributeTest.Relation, _ value: UTF8Text, _ wanted: ArraySlice<UInt8>, ignoresCase: Bool
  ) -> Bool {
    func equal(_ left: some Sequence<UInt8>) -> Bool {
      ignoresCase
        ? left.elementsEqual(wanted) { $0.lowercased == $1.lowercased } : left.elementsEqual(wanted)
    }
    switch relation {
    case .exists: return true
    case .equals: return value.count == wanted.count && equal(value)
    case .prefix: return !wanted.isEmpty && value.count >= wanted.count && equal(value.prefix(wanted.count))
    case .suffix: return !wanted.isEmpty && value.count >= wanted.count && equal(value.suffix(wanted.count))
    case .dash:
      if value.count == wanted.count { return equal(value) }
      return value.count > wanted.count && value[wanted.count] == UInt8(ascii: "-") && equal(value.prefix(wanted.count))
    case .includes:
      guard !wanted.isEmpty, !wanted.contains(where: \.isCSSSpace) else { return false }
      return value.tokens.contains { $0.count == wanted.count && equal($0) }
    case .contains:
      guard !wanted.isEmpty, value.count >= wanted.count else { return false }
      return contains(value, Array(wanted), ignoresCase: ignoresCase)
    }
  }

  private static func contains(_ value: UTF8Text, _ wanted: [UInt8], ignoresCase: Bool) -> Bool {
    let text = ignoresCase ? value.map(\.lowercased) : Array(value)
    let wanted = ignoresCase ? wanted.map(\.lowercased) : wanted
    guard wanted.count <= 32 else { return containsLong(text, wanted) }
    for start in 0...(text.count - wanted.count)
    where text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted) {
      return true
    }
    return false
  }

  /// By Knuth, Morris and Pratt: in proportion to both lengths, however alike they are.
  private static func containsLong(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    var borders = Array(repeating: 0, count: wanted.count)
    var length = 0
    for place in 1..<wanted.count {
      while length > 0, wanted[place] != wanted[length] { length = borders[length - 1] }
      if wanted[place] == wanted[length] { length += 1 }
      borders[place] = length
    }
    length = 0
    for byte in text {
      while length > 0, byte != wanted[length] { length = borders[length - 1] }
      if byte == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// Attributes whose values are compared without regard to case (HTML Standard, section 4.16.2).
  static let caseless: Set<Atom> = Set(
    """
    accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir \
    direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref \
    noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype \
    vlink
    """.split(separator: " ").map { Atom(lowercasing: $0.utf8) })
}

/// `:lang()` (Selectors 4, section 7.2, with RFC 4647's extended filtering).
enum LanguageMatcher {
  static func matches(_ ranges: [String], _ node: NodeID, _ document: Document) -> Bool {
    let language = language(of: node, document)
    return ranges.contains { matches($0, language) }
  }

  private static func language(of node: NodeID, _ document: Document) -> String {
    var current: NodeID? = node
    while let element = current, document.isElement(element) {
      if let value = document.string(.lang, of: element) ?? document.string(Name.lang.in(.xml), of: element) {
        return value.lowercased()
      }
      current = document.flatParent(of: element)
    }
    return ""
  }

  private static func matches(_ range: String, _ language: String) -> Bool {
    if range.isEmpty || language.isEmpty { return range.isEmpty && language.isEmpty }
    let wanted = range.split(separator: "-", omittingEmptySubsequences: false)
    var rest = language.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard let first = rest.popFirst(), wanted[0] == "*" || wanted[0] == first else { return false }
    var place = 1
    while place < wanted.count {
      if wanted[place] == "*" {
        place += 1
      } else if let next = rest.popFirst() {
        if next == wanted[place] { place += 1 } else if next.count == 1 { return false }
      } else {
        return false
      }
    }
    return true
  }
}

/// Directionality (HTML Standard, section 3.2.6.4), without `dirname` and shadow trees' finer points.
enum Directionality {
  /// `known` keeps the answers for elements that go by their text, which their whole content is read for.
  static func isRightToLeft(_ node: NodeID, _ document: Document, known: inout [NodeID: Bool]) -> Bool {
    func automatic(_ element: NodeID) -> Bool {
      if let answer = known[element] { return answer }
      let answer = isAutomaticallyRightToLeft(element, document)
      known[element] = answer
      return answer
    }
    var current: NodeID? = node
    while let element = current, document.isElement(element) {
      if let direction = document.value(.dir, of: element) {
        if direction.equalsIgnoringCase("rtl") { return true }
        if direction.equalsIgnoringCase("ltr") { return false }
        if direction.equalsIgnoringCase("auto") { return automatic(element) }
      }
      if document.name(of: element) == .bdi { return automatic(element) }
      current = document.flatParent(of: element)
    }
    return false
  }

  /// By the first strong character of the text.
  static func isAutomaticallyRightToLeft(_ node: NodeID, _ document: Document) -> Bool {
    var inner = node.advanced(by: 1)
    let end = document.end(of: node)
    while inner < end {
      if document.isElement(inner), skipped.contains(document.name(of: inner)) || document.hasAttribute(.dir, of: inner)
      {
        inner = document.end(of: inner)
        continue
      }
      if document.kind(of: inner) == .text, let answer = firstStrong(document.text(of: inner)) { return answer }
      inner = inner.advanced(by: 1)
    }
    return false
  }

  private static let skipped: Set<Name> = [.bdi, .script, .style, .textarea, .input]

  private static func firstStrong(_ text: UTF8Text) -> Bool? {
    if text.allSatisfy({ $0 < 0x80 }) {
      return text.contains { $0.lowercased &- UInt8(ascii: "a") < 26 } ? false : nil
    }
    for scalar in String(text).unicodeScalars {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
      default: if scalar.properties.isAlphabetic { return false }
      }
    }
    return nil
  }
}
