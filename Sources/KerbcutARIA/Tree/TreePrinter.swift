import KerbcutHTML

/// A node of the accessibility tree as it is printed.
public struct TreeLine: Sendable, Codable {
  /// How many exposed elements hold it.
  public let depth: Int
  /// The role, or the element's name where there is no role; `text` for text.
  public let role: String
  public let name: String
  public let nameFrom: String?
  public let description: String?
  public let states: [String: String]
  /// The element's name in the document; nil for text.
  public let element: String?
  public let line: Int
  public let column: Int
}

extension AccessibilityTree {
  /// The accessibility tree in reading order: exposed elements that say something, and their text.
  ///
  /// Generic elements without a name are left out, their children stand in their place; so is text that only says
  /// again what the element around it is called. With `includesAll` every element of the document is listed, hidden
  /// ones marked by the state `hidden`.
  public func lines(includesAll: Bool = false) -> [TreeLine] {
    var found: [TreeLine] = []
    var open: [(node: NodeID, depth: Int, told: String)] = [(.root, 0, "")]
    while let (node, depth, told) = open.popLast() {
      var inner = depth
      var name = told
      switch document.kind(of: node) {
      case .text:
        if let line = textLine(node, depth: depth), includesAll || line.name != told { found.append(line) }
        continue
      case .element:
        let isShown = includesAll || isExposed(node) && isTelling(node)
        if !includesAll, isHidden(node) { continue }
        if isShown {
          let line = elementLine(node, depth: depth)
          found.append(line)
          inner += 1
          name = line.nameFrom == Kind.contents.rawValue ? line.name : ""
        }
      case .document, .fragment: break
      default: continue
      }
      open += readingOrder(of: node).reversed().map { ($0, inner, name) }
    }
    return found
  }

  /// The tree as indented text, one node a line.
  ///
  /// A state that is true is one word. The places of plain list items are in the JSON alone: anybody can count them.
  public func text(includesAll: Bool = false) -> String {
    lines(includesAll: includesAll).map { line in
      var text = String(repeating: "  ", count: min(line.depth, 60)) + line.role
      if !line.name.isEmpty { text += " “\(line.name)”" }
      if let description = line.description { text += " (\(description))" }
      for (state, value) in line.states.sorted(by: { $0.key < $1.key }) {
        if line.element == "li", state == "posinset" || state == "setsize" { continue }
        text += value == "true" ? " \(state)" : " \(state)=\(value)"
      }
      if let element = line.element { text += " — <\(element)> \(line.line):\(line.column)" }
      return text + "\n"
    }.joined()
  }

  private func readingOrder(of node: NodeID) -> [NodeID] {
    let children = document.hasShadowTrees ? document.flatChildren(of: node) : Array(document.children(of: node))
    let inside = children.filter { ownership.owners[$0] == nil || ownership.owners[$0] == node }
    return inside + (ownership.owned[node] ?? []).filter { !inside.contains($0) }
  }

  private func isTelling(_ node: NodeID) -> Bool {
    guard let role = role(of: node) else { return !name(of: node).isEmpty || isFocusable(node) }
    return role != .generic || !name(of: node).isEmpty || isFocusable(node)
  }

  private func textLine(_ node: NodeID, depth: Int) -> TreeLine? {
    guard let parent = flatParent(of: node), !isHidden(parent), !isPresentationalChild(node) else { return nil }
    if let role = role(of: parent), role.hasPresentationalChildren { return nil }
    let text = NameText.collapse(Array(document.text(of: node))[...])
    guard !text.isEmpty else { return nil }
    let position = document.source.position(at: document.offset(of: node))
    return TreeLine(
      depth: depth, role: "text", name: text, nameFrom: nil, description: nil, states: [:], element: nil,
      line: position.line, column: position.column)
  }

  private func elementLine(_ node: NodeID, depth: Int) -> TreeLine {
    let name = name(of: node)
    let description = description(of: node)
    let element = document.localName(of: document.name(of: node))
    var states: [String: String] = [:]
    for state in self.states(of: node)
    where !Self.told.contains(state.name) && !(state.name == .ariaPlaceholder && state.value == name.text) {
      states[String(document.localName(of: state.name).dropFirst(5))] = state.value
    }
    if isFocusable(node) { states["focusable"] = "true" }
    if isHidden(node) { states["hidden"] = "true" }
    let position = document.source.position(at: document.offset(of: node))
    return TreeLine(
      depth: depth, role: role(of: node)?.rawValue ?? platformRole(of: node, element), name: name.text,
      nameFrom: name.origin?.kind.rawValue, description: description.isEmpty ? nil : description.text, states: states,
      element: element, line: position.line, column: position.column)
  }

  /// What elements without an ARIA role are called (HTML-AAM, section 3.4: `html-` and the element, for inputs the type).
  private func platformRole(of node: NodeID, _ element: String) -> String {
    guard document.name(of: node) == .input else { return "html-\(element)" }
    return "html-input-\(inputType(of: node).rawValue)"
  }

  /// Properties that the name and description have told already.
  private static let told: Set<Name> = [.ariaLabel, .ariaLabelledby, .ariaDescribedby, .ariaDescription, .ariaOwns]
}
