import Kerbcut

/// Which text is excused from contrast: that in disabled widgets and groups, and in the labels of disabled widgets
/// (ACT, “disabled element”).
struct DisabledText {
  let page: Page
  private var labels: Set<NodeID> = []
  /// Whether anything on the page is disabled or says so.
  private var isNeeded = false

  init(on page: Page) {
    self.page = page
    guard !page.elements(with: .disabled, .ariaDisabled).isEmpty else { return }
    var end = NodeID.root
    for element in page.elements {
      if Self.saysDisabled(element) {
        isNeeded = true
        end = max(end, page.document.end(of: element.node))
      }
      let isWidget = element.node < end && element.role?.isWidget == true
      guard isWidget || element.isDisabled else { continue }
      isNeeded = true
      page.spend(1)
      switch element.nameWithSources.origin?.kind {
      case .label, nil: labels.formUnion(page.accessibility.labels(of: element.node))
      case .ariaLabelledby: labels.formUnion(page.accessibility.references(.ariaLabelledby, of: element.node))
      default:
        if let node = element.nameWithSources.origin?.node, node != element.node {
          labels.insert(node)
        }
      }
    }
  }

  /// Whether the text in an element is excused.
  func contains(textOf parent: NodeID) -> Bool {
    guard isNeeded else { return false }
    var isInPart = false
    // What can be used in a disabled group: links, and controls in its first legend (HTML Standard, section 4.10.15).
    var isUsable = false
    var inner: NodeID?
    for node in [parent] + page.document.flatAncestors(of: parent) where page.document.isElement(node) {
      page.spend(1)
      let element = page.element(node)
      if let control = page.accessibility.labeledControl(of: node), !page.accessibility.isDisabled(control),
        !Self.saysDisabled(page.element(control))
      {
        isUsable = true
      }
      if labels.contains(node), !isUsable { return true }
      if page.accessibility.isDisabled(node) {
        let isGroup = element.is(.fieldset)
        if !isGroup || !isUsable && inner.map({ !isFirstLegend($0, of: element) }) ?? true { return true }
      }
      if element.role == .link, element.isFocusable { isUsable = true }
      inner = node
      if let role = element.role, role.isWidget || role.isA(.group) { isInPart = true }
      if isInPart, Self.saysDisabled(element) { return true }
    }
    return false
  }

  private func isFirstLegend(_ node: NodeID, of fieldset: Element) -> Bool {
    fieldset.children.first { $0.is(.legend) }?.node == node
  }

  private static func saysDisabled(_ element: Element) -> Bool {
    element.value(.ariaDisabled)?.equalsIgnoringCase("true") ?? false
  }
}
