public import KerbcutHTML

extension AccessibilityTree {
  typealias Kind = AccessibleText.Source.Kind

  /// The accessible name with its derivation (AccName 1.2, section 4.3.2).
  public func name(of element: NodeID) -> AccessibleText {
    if let known = names[element] { return known }
    let name = computeName(of: element)
    if !name.sources.isEmpty { names[element] = name }
    return name
  }

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
    for source in nativeSources(of: element) {
      var traversal = begin(with: element)
      append(source, of: element, to: &traversal)
      let text = traversal.text.finished()
      if let name = finish(source.kind, source.node, text) { return name }
      if source.isFinal { return AccessibleText(text: "", sources: sources) }
    }
    if takesNameFromContents(element) {
      var traversal = begin(with: element)
      appendContents(of: element, to: &traversal)
      if let name = finish(.contents, element, traversal.text.finished()) { return name }
    }
    if facts.contains(.hasTitle), !isNamingProhibited(element), let title = document.value(.title, of: element) {
      if let name = finish(.title, element, NameText.collapse(Array(title)[...])) { return name }
    }
    return AccessibleText(text: "", sources: sources)
  }

  /// Whether the element can have a name at all: nothing hidden has one, but what only `aria-hidden` or `inert` keeps
  /// from users is named as if it were not, as in browsers.
  ///
  /// Where naming is prohibited, browsers still take what the author writes in an attribute; checks tell the author.
  private func isNameable(_ element: NodeID, facts: NodeFacts) -> Bool {
    guard facts.isDisjoint(with: [.notRendered, .invisible]) else { return false }
    if !facts.isDisjoint(with: .hasAuthorName) { return true }
    let number = roleNumbers[Int(element.index)]
    if number == Self.noRole { return hasNativeName(element) }
    return !Role.nameProhibited.contains(Role(number: number))
  }

  /// Whether the role prohibits naming: a tooltip then describes.
  private func isNamingProhibited(_ element: NodeID) -> Bool {
    let number = roleNumbers[Int(element.index)]
    return number < Self.unresolvedRole && Role.nameProhibited.contains(Role(number: number))
  }

  private func hasNativeName(_ element: NodeID) -> Bool {
    switch document.name(of: element) {
    // Cells of layout tables have no role, but browsers name them as if they were cells.
    case .input, .summary, .td, .th: true
    default: false
    }
  }

  private func takesNameFromContents(_ element: NodeID) -> Bool {
    let number = roleNumbers[Int(element.index)]
    guard number < Self.unresolvedRole else { return hasNativeName(element) }
    let role = Role(number: number)
    // Browsers name terms from their contents; WAI-ARIA 1.1 and 1.2 leave it to the author.
    return Role.nameFromContents.contains(role) && role != .row || role == .term
  }

  /// Starts a computation: nothing met yet but the element itself.
  func begin(with element: NodeID, referenced: Bool = false) -> NameTraversal {
    if visits.isEmpty { visits = Array(repeating: 0, count: document.nodeCount) }
    visit += 1
    visits[Int(element.index)] = visit
    let isDear = nodesRead > document.nodeCount * 20 + 1_000_000
    var traversal = NameTraversal(isReferenced: referenced, nodesLeft: isDear ? 20 : 20_000)
    if !facts[Int(element.index)].isDisjoint(with: [.ariaHidden, .inert]) {
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
