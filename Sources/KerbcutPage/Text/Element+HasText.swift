import KerbcutARIA
import KerbcutHTML
import KerbcutText

extension Element {
  /// Whether `exposedText` has anything in it. Looks no further than the first text.
  public var hasExposedText: Bool {
    var node = self.node
    let end = document.end(of: node)
    while node < end {
      page.budget.spend(1)
      switch document.kind(of: node) {
      case .element where Self.isUnread(document.name(of: node)): node = document.end(of: node)
      case .text:
        if let parent = document.parent(of: node), !page.accessibility.isHidden(parent), hasWords(node) { return true }
        fallthrough
      default: node = node.advanced(by: 1)
      }
    }
    return false
  }

  /// Whether a text is more than white space.
  private func hasWords(_ text: NodeID) -> Bool {
    let text = document.text(of: text)
    if text.isBlank { return false }
    return text.contains { (0x21...0x7F).contains($0) } || !String(text).collapsed.isEmpty
  }
}
