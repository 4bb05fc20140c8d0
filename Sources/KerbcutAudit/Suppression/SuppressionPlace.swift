internal import Kerbcut

/// A suppression with its place read once, to be compared with what is found on one page.
struct SuppressionPlace {
  let suppression: Suppression
  private let page: Page
  private let selector: SelectorList?
  /// What `place` is, if it can be read as a selector: a bare word is an element, an id or a class.
  private let place: SelectorList?

  init(_ suppression: Suppression, on page: Page) {
    self.suppression = suppression
    self.page = page
    selector = suppression.selector.isEmpty ? nil : SelectorList(parsing: suppression.selector)
    place = Self.place(suppression.place)
  }

  private static func place(_ text: String) -> SelectorList? {
    guard !text.isEmpty else { return nil }
    return SelectorList(parsing: isWord(text) ? "\(text), #\(text), .\(text)" : text)
  }

  private static func isWord(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
    }
  }

  /// Whether it is about a finding of the page.
  func accepts(_ assertion: Assertion, of check: String) -> Bool {
    suppression.isAbout(check: check) && isPlace(of: assertion) && isTarget(assertion)
  }

  private func isPlace(of assertion: Assertion) -> Bool {
    let text = suppression.place
    if text.isEmpty { return true }
    if let place, isInside(place, assertion.node) { return true }
    // Parts of the message or of the start tag, as they were named before there were selectors.
    guard !Self.isWord(text) else { return false }
    let source = page.document.source.bytes
    let range = assertion.range.clamped(to: 0..<source.count)
    let tag = assertion.node.map { page.document.sourceRange(of: $0) } ?? range
    let end = min(max(tag.lowerBound, min(tag.upperBound, range.lowerBound + 2_000)), source.count)
    return assertion.message.contains(text)
      || String(decoding: source[min(tag.lowerBound, end)..<end], as: UTF8.self).contains(text)
  }

  private func isTarget(_ assertion: Assertion) -> Bool {
    if !suppression.selector.isEmpty {
      guard let selector, isInside(selector, assertion.node) else { return false }
    }
    guard !suppression.role.isEmpty || suppression.name != nil else { return true }
    guard let element = assertion.node.map(page.element) else { return false }
    // ARIA 1.3 calls it `image`, and `img` too.
    let role = suppression.role == "image" ? "img" : suppression.role
    let own = element.role.map { $0.rawValue == "image" ? "img" : $0.rawValue }
    return (role.isEmpty || own == role)
      && suppression.name.map { element.name.collapsed == $0.collapsed } ?? true
  }

  /// Whether an element matches, or lies in one that does.
  private func isInside(_ list: SelectorList, _ node: NodeID?) -> Bool {
    var current = node
    while let node = current {
      if page.styles.matches(list, node) { return true }
      current = page.document.parentElement(of: node)
    }
    return false
  }
}
