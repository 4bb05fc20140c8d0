import KerbcutCSS
public import KerbcutHTML

extension AccessibilityTree {
  /// The text that people see in an element, for comparing a control's label with its name (ACT: visible inner text).
  ///
  /// Boxes and line breaks stand apart by a space. Text that is hidden, not visible or clipped away is left out.
  public func visibleText(of element: NodeID) -> String {
    var text = NameText()
    var open: [(node: NodeID, isEnd: Bool)] = [(element, false)]
    while let (node, isEnd) = open.popLast(), text.bytes.count < NameText.limit {
      if isEnd {
        text.separate()
        continue
      }
      switch document.kind(of: node) {
      case .text:
        if styles.isVisible(node) { text.append(document.text(of: node)) } else { appendBlank(node, to: &text) }
        continue
      case .element:
        // The titles and descriptions of pictures are names, not words in sight.
        let name = document.name(of: node)
        guard styles.isRendered(node), name != Name.title.in(.svg), name != Name.desc.in(.svg) else { continue }
        if document.name(of: node) == .br || node != element && separates(node) {
          text.separate()
          open.append((node, true))
        } else if node != element {
          if hasGap([.marginLeft, .paddingLeft], at: node) { text.separate() }
          if hasGap([.marginRight, .paddingRight], at: node) { open.append((node, true)) }
        }
      case .fragment: break
      default: continue
      }
      let children = document.hasShadowTrees ? document.flatChildren(of: node) : Array(document.children(of: node))
      open += children.reversed().map { ($0, false) }
    }
    return text.finished()
  }

  /// Whether an inline box keeps its text away from what stands beside it as a space would. A space is about a quarter of
  /// the size of its font in most fonts; in narrow ones it is less.
  private func hasGap(_ sides: [Property], at element: NodeID) -> Bool {
    let style = styles.style(of: element)
    let gap = sides.reduce(0) { $0 + (style[$1].pixels ?? 0) }
    return gap > 0 && gap >= (style.fontSize.value ?? 16) * 0.15
  }

  /// White space parts words even where nobody can see it.
  private func appendBlank(_ node: NodeID, to text: inout NameText) {
    if document.text(of: node).isBlank, styles.isRendered(node) { text.separate() }
  }
}
