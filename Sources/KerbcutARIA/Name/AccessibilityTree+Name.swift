public import KerbcutHTML

extension AccessibilityTree {
  typealias Kind = AccessibleText.Source.Kind

  /// The accessible name with its derivation (AccName 1.2, section 4.3.2).
  public func name(of element: NodeID) -> AccessibleText {
    if let known = names[element] { return known }
    let name = computeName(of: element)
    if !name.sources.isEmpty { names.keep(name, of: element, among: document.nodeCount) }
    return name
  }

  /// The text of the accessible name.
  public func nameText(of element: NodeID) -> String { names.text(of: element) ?? name(of: element).text }

  /// Whether the author names the element by an attribute: enough for `section`, `form` and `aside` to be landmarks.
  func hasAuthorName(_ element: NodeID, facts: NodeFacts) -> Bool {
    if !facts.isDisjoint(with: [.hasAriaLabel, .hasTitle]) { return true }
    guard facts.contains(.hasAriaLabelledby) else { return false }
    // A reference may lead back here while roles are being found; it then counts for what it will say.
    guard !isResolvingName else { return true }
    isResolvingName = true
    defer { isResolvingName = false }
    return !referencedText(.ariaLabelledby, of: element).isEmpty
  }

  private func computeName(of element: NodeID) -> AccessibleText {
    let facts = facts(of: element)
    guard facts.contains(.isElement), isNameable(element, facts: facts) else { return .none }
    var sources: [AccessibleText.Source] = []
    func finish(_ kind: Kind, _ node: NodeID, _ text: String) -> AccessibleText? {
      sources.append(.init(kind: kind, node: node, text: text, isUsed: !text.isEmpty))
      return text.isEmpty ? nil : AccessibleText(text: text, sources: sources)
    }
    if facts.contains(.hasAriaLabelledby) {
      let text = referencedText(.ariaLabelledby, of: element)
      if let name = finish(.ariaLabelledby, element, text) { return name }
    }
    if facts.contains(.hasAriaLabel), let label = document.value(.ariaLabel, of: element) {
      if let name = finish(.ariaLabel, element, NameText.collapse(Array(label)[...], keepsNoBreakSpace: true)) {
        return name
      }
    }
    for source in nativeSources(of: element)
    where source.kind != .caption && source.kind != .legend || isMet(element, facts: facts) {
      var traversal = begin(with: element)
      append(source, of: element, to: &traversal)
      let text = traversal.text.finished()
      if let name = finish(source.kind, source.node, text) { return name }
      if source.isFinal { return AccessibleText(text: "", sources: sources) }
    }
    if takesNameFromContents(element), isMet(element, facts: facts) {
      var traversal = begin(with: element)
      appendContents(of: element, to: &traversal)
      if let name = finish(.contents, element, traversal.text.finished()) { return name }
    }
    if facts.contains(.hasTitle), !isNamingProhibited(element), let title = document.value(.title, of: element) {
      if let name = finish(.title, element, NameText.collapse(Array(title)[...])) { return name }
    }
    return AccessibleText(text: "", sources: sources)
  }

  /// Whether the element can have a name at all: nothing hidden has one, but what only an element around it keeps
  /// from users by `aria-hidden` or `inert` is named, as in browsers.
  ///
  /// Where naming is prohibited, browsers still take what the author writes in an attribute; checks tell the author.
  private func isNameable(_ element: NodeID, facts: NodeFacts) -> Bool {
    guard facts.isDisjoint(with: [.notRendered, .invisible]) else {
      // The options of a closed list make no boxes in any browser, and have names.
      return document.name(of: element) == .option && !facts.contains(.isSkipped)
    }
    if facts.contains(.isLeftOut), roleNumbers[Int(element.index)] == Self.noRole { return false }
    if facts.contains(.ariaHidden), document.value(.ariaHidden, of: element)?.equalsIgnoringCase("true") == true {
      return false
    }
    if !facts.isDisjoint(with: .hasAuthorName) { return true }
    let number = roleNumbers[Int(element.index)]
    if number == Self.noRole { return hasNativeName(element) }
    return !Role.nameProhibited.contains(Role(number: number))
  }

  /// Whether people may meet the element: what `aria-hidden` or `inert` around it hides has no contents to name it,
  /// except where it, or something around or in it, can have focus all the same.
  private func isMet(_ element: NodeID, facts: NodeFacts) -> Bool {
    if facts.isDisjoint(with: [.ariaHidden, .inert]) || facts.contains(.isFocusable) { return true }
    if facts.contains(.inert) { return false }
    for above in document.ancestors(of: element).prefix(50) {
      let above = self.facts(of: above)
      if !above.contains(.ariaHidden) { break }
      if above.contains(.isFocusable) { return true }
    }
    return document.descendants(of: element).prefix(200).contains { isFocusable($0) }
  }

  /// Whether the role prohibits naming: a tooltip then describes. The 1.3 draft adds two roles to those of 1.2.
  private func isNamingProhibited(_ element: NodeID) -> Bool {
    let number = roleNumbers[Int(element.index)]
    guard number < Self.unresolvedRole else { return false }
    let role = Role(number: number)
    return Role.nameProhibited.contains(role) || role == .time || role == .definition
  }

  private func hasNativeName(_ element: NodeID) -> Bool {
    switch document.name(of: element) {
    case .input, .summary: return true
    // Cells of layout tables have no role, but browsers name them as if they were cells.
    case .td, .th:
      guard let table = table(ofCell: element) else { return false }
      return roleNumbers[Int(table.index)] == Self.noRole && !facts(of: table).contains(.hasRole)
    default: return false
    }
  }

  private func takesNameFromContents(_ element: NodeID) -> Bool {
    let number = roleNumbers[Int(element.index)]
    guard number < Self.unresolvedRole else { return hasNativeName(element) }
    let role = Role(number: number)
    // Rows of grids can be chosen and are named by their cells; nobody names those of plain tables so.
    if role == .row { return isInGrid(element) }
    // Browsers name terms from their contents; WAI-ARIA 1.1 and 1.2 leave it to the author.
    return Role.nameFromContents.contains(role) || role == .term
  }

  private func isInGrid(_ row: NodeID) -> Bool {
    for above in document.ancestors(of: row).prefix(20) {
      switch role(of: above) {
      case .grid?, .treegrid?: return true
      case nil, .generic?, .presentation?, .rowgroup?: continue
      default: return false
      }
    }
    return false
  }

  /// Starts a computation: nothing met yet but the element itself.
  func begin(with element: NodeID, referenced: Bool = false) -> NameTraversal {
    if visits.isEmpty { visits = Array(repeating: 0, count: document.nodeCount) }
    visit += 1
    visits[Int(element.index)] = visit
    let isDear = nodesRead > document.nodeCount * 20 + 1_000_000
    var traversal = NameTraversal(isReferenced: referenced, nodesLeft: isDear ? 20 : 20_000)
    let own = facts[Int(element.index)]
    if own.contains(.notRendered) {
      traversal.hiding = []
    } else if !own.isDisjoint(with: [.ariaHidden, .inert]) {
      traversal.hiding = [.notRendered, .invisible]
    }
    return traversal
  }

  /// The texts that an attribute refers to, with spaces between (step 2B).
  func referencedText(_ attribute: Name, of element: NodeID) -> String {
    let targets = references(attribute, of: element)
    guard !targets.isEmpty else { return "" }
    var traversal = begin(with: element, referenced: true)
    visits[Int(element.index)] = 0
    var result = ""
    for target in targets {
      traversal.hiding = isHidden(target) ? [] : .hiding
      traversal.text = NameText()
      append(target, to: &traversal, isEntry: true)
      let text = traversal.text.finished()
      guard !text.isEmpty else { continue }
      if !result.isEmpty { result += " " }
      result += text
      if result.utf8.count > NameText.limit { break }
    }
    return result
  }
}
