import KerbcutARIA
import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// Parts that markup says are closed when the page opens: what a control with `aria-expanded="false"` names, dialogs and
/// menus with `aria-hidden="true"`, and parts with the class names that libraries give to what opens later. Their style
/// sheets hide them until then: where these are missing, this is what is left to know it by.
private struct ClosedParts: PageView {
  let ranges: [Range<NodeID>]

  init(_ page: Page) {
    let roles: [Role] = [.dialog, .alertdialog, .menu, .tabpanel, .listbox, .tooltip]
    let hidden = page.elements(with: .ariaHidden).filter { element in
      guard element.has(.ariaHidden, "true") else { return false }
      return element.explicitRole.map(roles.contains) ?? false || element.has(.ariaExpanded, "false")
        || element.is(.ul, .ol) && element.ancestor(named: .nav) != nil
    }
    let named = page.elements(withClassNameWhere: { Element.closedClasses.contains($0.inLowerCase) })
      .filter { !$0.hasClassOfOpenPart }
    let opened = page.elements(with: .ariaExpanded).flatMap { $0.has(.ariaExpanded, "false") ? $0.partsToOpen : [] }
    ranges = page.outermostRanges(of: (hidden + named + opened).unique.sorted { $0.node < $1.node })
  }
}

extension Page {
  /// Whether markup says that an element is closed when the page opens, or lies in a part that is.
  func isInClosedPart(_ node: NodeID) -> Bool { view(ClosedParts.self).ranges.holds(node) }
}

extension Element {
  /// Whether markup says that the element is closed when the page opens, or lies in a part that is: a dialog, a menu
  /// that drops down, a panel of an accordion. Style sheets decide; this is for pages whose sheets are missing.
  public var isInClosedPart: Bool { page.isInClosedPart(node) }

  /// What a control opens: what it names, else the list or box behind it.
  fileprivate var partsToOpen: [Element] {
    let references = elements(referencedBy: .ariaControls)
    if !references.isEmpty { return references }
    let names = [attribute(.dataTarget), attribute(named: "data-bs-target"), attribute(.href)].compactMap { $0 }
    let named = names.lazy.filter { $0.hasPrefix("#") && $0.count > 1 }.compactMap {
      page.element(id: String($0.dropFirst()))
    }.first
    if let named { return [named] }
    let around = inclusiveAncestors.prefix(3).compactMap(\.nextElement)
    return around.first { $0.is(.ul, .ol, .div, .menu) || $0.has(.role, "menu") }.map { [$0] } ?? []
  }

  /// The element that comes next among the parent's children.
  private var nextElement: Element? {
    var node = document.end(of: node)
    guard let parent else { return nil }
    while node < document.end(of: parent.node) {
      if document.isElement(node) { return page.element(node) }
      node = node.advanced(by: 1)
    }
    return nil
  }

  fileprivate var hasClassOfOpenPart: Bool {
    value(.class)?.tokens.contains { Self.openClasses.contains(String($0)) } ?? false
  }

  /// Class names that say that such a part is open.
  private static let openClasses: Set = ["show", "in", "open", "is-open", "active", "is-active", "opened", "visible"]

  /// Class names of parts that open later, those of common libraries and plain words for them, and of what is hidden.
  fileprivate static let closedClasses: Set = [
    "modal", "collapse", "offcanvas", "off-canvas", "drawer", "dropdown-menu", "sub-menu", "submenu",
    "dropdown-content",
    "popup", "lightbox", "flyout", "mfp-hide", "mega-menu", "megamenu", "mobile-menu", "mobile-nav", "sidenav",
    "overlay",
    "popover", "tooltip", "dialog", "sidr", "mm-menu", "ui-dialog", "fancybox-container", "pswp", "accordion-content",
    "hidden", "hide", "d-none", "is-hidden", "invisible", "visually-hidden", "sr-only",
  ]
}
