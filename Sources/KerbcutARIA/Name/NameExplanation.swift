public import KerbcutHTML

extension AccessibilityTree {
  /// How an element got its name, one line a fact: for `kerbcut explain-name`.
  public func explanation(of element: NodeID) -> [String] {
    let tag = document.localName(of: document.name(of: element))
    let position = document.source.position(at: document.offset(of: element))
    var lines = ["<\(tag)> at line \(position.line), column \(position.column)"]
    lines.append("Role: \(role(of: element)?.rawValue ?? "none that ARIA knows")\(roleReason(of: element))")
    if isHidden(element) {
      lines.append("Hidden: \(hidingReasons(of: element).joined(separator: ", ")). Nobody is given its name.")
      return lines
    }
    let name = name(of: element)
    lines.append(name.isEmpty ? "Name: none" : "Name: “\(name.text)”")
    for source in name.sources {
      let place = source.node == element ? "" : " of <\(document.localName(of: document.name(of: source.node)))>"
      let text = source.text.isEmpty ? "gives nothing\(missing(source, of: element))" : "“\(source.text)”"
      lines.append("  \(source.isUsed ? "→" : "-") \(source.kind.rawValue)\(place): \(text)")
    }
    if name.sources.isEmpty {
      let isProhibited = role(of: element)?.prohibitsName ?? false
      lines.append(isProhibited ? "  The role may not be named." : "  Nothing on the element could name it.")
    }
    let description = description(of: element)
    if let origin = description.origin { lines.append("Description: “\(description.text)” (\(origin.kind.rawValue))") }
    return lines
  }

  /// The ids of a reference that are not on the page.
  private func missing(_ source: AccessibleText.Source, of element: NodeID) -> String {
    guard source.kind == .ariaLabelledby, references(.ariaLabelledby, of: element).isEmpty else { return "" }
    return ", no element has the id ‘\(document.string(.ariaLabelledby, of: element) ?? "")’"
  }

  private func roleReason(of element: NodeID) -> String {
    if hasExplicitRole(element) { return " (role attribute)" }
    guard document.hasAttribute(.role, of: element) else { return "" }
    return " (from the element; its role attribute is not honoured)"
  }

  /// What hides an element.
  public func hidingReasons(of element: NodeID) -> [String] {
    let facts = facts(of: element)
    let reasons: [(NodeFacts, String)] = [
      (.notRendered, "it is not rendered"), (.invisible, "its visibility is hidden"),
      (.ariaHidden, "aria-hidden is true on it or around it"), (.inert, "it is inert"),
    ]
    return reasons.filter { facts.contains($0.0) }.map(\.1)
  }
}
