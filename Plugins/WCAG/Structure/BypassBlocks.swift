import Kerbcut

/// The four ways past repeated content (WCAG 2.4.1) as ACT tests them. Nil where no linked page could be compared.
enum BypassBlocks {
  /// A visible, exposed heading at non-repeated content after repeated content.
  static func hasHeading(_ page: Page) -> Bool? {
    judge(page) { after in
      page.elements(role: .heading).contains { heading in
        heading.isVisible && after.contains { page.document.isInclusiveAncestor(heading.node, of: $0) }
      }
    }
  }

  /// An exposed landmark whose first content is non-repeated content after repeated content.
  static func hasLandmark(_ page: Page) -> Bool? {
    judge(page) { after in
      let pieces = page.text.repeated.pieces
      return page.accessibility.landmarks.contains { landmark in
        guard page.accessibility.isExposed(landmark) else { return false }
        let first = pieces.first { page.document.isInclusiveAncestor(landmark, of: $0.node) }
        return first.map { after.contains($0.node) } ?? false
      }
    }
  }

  /// A link or button that moves to just before non-repeated content after repeated content.
  static func hasSkipLink(_ page: Page) -> Bool? {
    judge(page) { after in
      skipTargets(of: page).contains { target in
        after.contains { page.text.isJustBefore(target, $0) }
      }
    }
  }

  /// Whether something makes each block before the content go away. Nil also where a script may do it.
  static func canCollapse(_ page: Page) -> Bool? {
    let content = page.text.repeated
    guard content.isKnown else { return nil }
    if content.repeatedBefore.isEmpty { return true }
    let isInDetails = content.repeatedBefore.allSatisfy { piece in
      page.document.ancestors(of: piece).contains { page.document.name(of: $0) == .details }
    }
    if isInDetails { return true }
    let hasScript = !page.elements(named: .script).isEmpty || page.elements.contains { !$0.handlerCode.isEmpty }
    return hasScript ? nil : false
  }

  /// The elements that links and buttons of a page move to.
  static func skipTargets(of page: Page) -> [Element] {
    skipControls(of: page).map(\.target)
  }

  /// The links and buttons of a page that move to an element of it.
  private static func skipControls(of page: Page) -> [(control: Element, target: Element)] {
    let links = page.elements(named: .a, .area).filter { $0.isTabbable || $0.isExposed }
    let others = (page.elements(role: .button) + page.elements(inheriting: .link)).filter { !$0.is(.a, .area) }
    let addresses =
      links.map { ($0, $0.attribute(.href)) } + others.map { ($0, $0.literalAnchor) }
    return addresses.compactMap { control, address in
      guard let address, address.hasPrefix("#"), address.count > 1, let root = page.root else { return nil }
      let id = WebAddress.decoded(String(address.dropFirst()))
      return root.elementInTree(id: id).map { (control, $0) }
    }
  }

  /// Whether the page itself shows that one of its first controls passes its navigation: nothing but navigation and what
  /// heads the page stands between the control and where it leads.
  static func skipsNavigation(_ page: Page) -> Bool {
    let passed = page.elements(role: .navigation, .banner).filter(\.isExposed)
    guard let first = passed.first(where: { $0.role == .navigation }), let body = page.body else { return false }
    let early = skipControls(of: page).filter { $0.control.node < first.node }
    return early.prefix(8).contains { control, target in
      control.isTabbable && target.node > first.node && !target.isInside(first)
        && !target.seenText.isEmpty
        && body.descendants.allSatisfy { element in
          element.node <= control.node || element.node >= target.node || !element.hasOwnWords
            || passed.contains { element == $0 || element.isInside($0) } || element.isInside(control)
        }
    }
  }

  private static func judge(_ page: Page, _ isMet: ([NodeID]) -> Bool) -> Bool? {
    guard page.text.repeated.isKnown else { return nil }
    let after = page.text.repeated.afterRepeated
    return after.isEmpty || isMet(after)
  }
}

extension Element {
  /// The fragment that a click handler sets, as in `location.assign('#main')`.
  fileprivate var literalAnchor: String? { destination?.written }
}
