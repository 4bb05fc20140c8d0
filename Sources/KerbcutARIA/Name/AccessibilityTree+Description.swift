public import KerbcutHTML

extension AccessibilityTree {
  /// The accessible description with its derivation (AccName 1.2, section 4.3.3, and HTML-AAM for `title`).
  public func description(of element: NodeID) -> AccessibleText {
    let facts = facts(of: element)
    guard facts.contains(.isElement), facts.isDisjoint(with: .hiding), mayHaveDescription(element, facts: facts) else {
      return .none
    }
    if let known = descriptions[element] { return known }
    let description = computeDescription(of: element, facts: facts)
    descriptions[element] = description
    return description
  }

  private func mayHaveDescription(_ element: NodeID, facts: NodeFacts) -> Bool {
    if !facts.isDisjoint(with: [.hasDescription, .hasTitle]) { return true }
    switch document.name(of: element) {
    case .input, .table: return true
    default: return false
    }
  }

  private func computeDescription(of element: NodeID, facts: NodeFacts) -> AccessibleText {
    var sources: [AccessibleText.Source] = []
    func finish(_ kind: Kind, _ text: String) -> AccessibleText? {
      sources.append(.init(kind: kind, node: element, text: text, isUsed: !text.isEmpty))
      return text.isEmpty ? nil : AccessibleText(text: text, sources: sources)
    }
    if document.hasAttribute(.ariaDescribedby, of: element) {
      if let found = finish(.ariaDescribedby, referencedText(.ariaDescribedby, of: element)) { return found }
    }
    if let value = document.value(.ariaDescription, of: element) {
      if let found = finish(.ariaDescription, NameText.collapse(Array(value)[...])) { return found }
    }
    let origin = name(of: element).origin
    if let source = nativeDescription(of: element, namedBy: origin?.kind) {
      var traversal = begin(with: element)
      append(source, of: element, to: &traversal)
      if let found = finish(source.kind, traversal.text.finished()) { return found }
    }
    if facts.contains(.hasTitle), origin?.kind != .title, let title = document.value(.title, of: element) {
      if let found = finish(.title, NameText.collapse(Array(title)[...])) { return found }
    }
    return AccessibleText(text: "", sources: sources)
  }

  /// HTML-AAM, section 4.1: what describes an element if it did not name it.
  private func nativeDescription(of element: NodeID, namedBy kind: Kind?) -> NativeSource? {
    switch document.name(of: element) {
    case .table where kind != .caption:
      if let caption = document.children(of: element).first(where: { document.name(of: $0) == .caption }) {
        return NativeSource(kind: .caption, node: caption, text: .subtree)
      }
      fallthrough
    case .table: return NativeSource(kind: .summary, node: element, text: .attribute(.summary))
    case .input where kind != .value && inputType(of: element).isButton:
      return NativeSource(kind: .value, node: element, text: .attribute(.value))
    default: return nil
    }
  }
}
