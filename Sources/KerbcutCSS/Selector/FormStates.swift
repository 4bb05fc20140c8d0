import KerbcutHTML

/// Which controls, forms and field sets are valid when a page has been loaded and nobody has acted (HTML Standard,
/// section 4.10.21), and which radio buttons have a chosen one in their group: one pass over the page.
struct FormStates {
  private let document: Document
  /// Controls that are held to constraints.
  private(set) var candidates: Set<NodeID> = []
  private(set) var invalid: Set<NodeID> = []
  /// Radio buttons in whose group none is chosen.
  private(set) var undecided: Set<NodeID> = []
  /// The button that each form is sent with.
  private(set) var defaultButtons: Set<NodeID> = []

  /// Radio buttons of one name and form exclude each other.
  private struct Group: Hashable {
    let name: String
    let form: NodeID?
  }

  private struct GroupState {
    var members: [NodeID] = []
    var isRequired = false
    var isChosen = false
  }

  private var forms: [String: NodeID] = [:]
  private var formsWithButton: Set<NodeID> = []
  private var groups: [Group: GroupState] = [:]

  init(_ document: Document) {
    self.document = document
    for form in document.nodes where document.isElement(form) && document.name(of: form) == .form {
      if let id = document.string(.id, of: form), forms[id] == nil { forms[id] = form }
    }
    var open: [NodeID] = []
    for node in document.nodes where document.isElement(node) {
      while let last = open.last, document.end(of: last) <= node { open.removeLast() }
      let name = document.name(of: node)
      if name == .form { open.append(node) }
      if [.input, .select, .textarea, .button].contains(name) { add(node, name, enclosing: open.last) }
    }
    for group in groups.values { finish(group) }
  }

  /// Whether a pseudo-class about validity holds.
  func holds(_ pseudo: PseudoClass, _ node: NodeID) -> Bool {
    let name = document.name(of: node)
    let isValidity = pseudo == .valid || pseudo == .invalid
    if isValidity, name == .form || name == .fieldset { return (pseudo == .invalid) == invalid.contains(node) }
    guard candidates.contains(node) else { return false }
    switch pseudo {
    case .valid: return !invalid.contains(node)
    case .invalid: return invalid.contains(node)
    default:
      guard name == .input else { return false }
      let field = FieldValue(node, document)
      return field.hasLimits && (pseudo == .outOfRange) == field.isOutOfRange
    }
  }

  private mutating func add(_ node: NodeID, _ name: Name, enclosing: NodeID?) {
    let form =
      document.hasAttribute(.form, of: node) ? document.string(.form, of: node).flatMap { forms[$0] } : enclosing
    let type = document.string(.type, of: node)?.lowercased() ?? ""
    if name == .button || ["submit", "image"].contains(type), let form, StateMatcher.isSubmit(name, type) {
      if formsWithButton.insert(form).inserted { defaultButtons.insert(node) }
    }
    if name == .input, type == "radio" { addRadio(node, form) }
    guard isCandidate(node, name, type) else { return }
    candidates.insert(node)
    if FieldValue(node, document).isInvalid { markInvalid(node, form) }
  }

  private mutating func addRadio(_ node: NodeID, _ form: NodeID?) {
    let name = document.string(.name, of: node) ?? ""
    let isChecked = document.hasAttribute(.checked, of: node)
    let isRequired = document.hasAttribute(.required, of: node)
    guard !name.isEmpty else {
      return finish(GroupState(members: [node], isRequired: isRequired, isChosen: isChecked))
    }
    let group = Group(name: name, form: form)
    groups[group, default: GroupState()].members.append(node)
    if isChecked { groups[group]?.isChosen = true }
    if isRequired { groups[group]?.isRequired = true }
  }

  private mutating func finish(_ group: GroupState) {
    guard !group.isChosen else { return }
    undecided.formUnion(group.members)
    guard group.isRequired else { return }
    for node in group.members where isCandidate(node, .input, "radio") {
      let enclosing = document.ancestors(of: node).first { document.name(of: $0) == .form }
      markInvalid(
        node,
        document.hasAttribute(.form, of: node) ? document.string(.form, of: node).flatMap { forms[$0] } : enclosing)
    }
  }

  /// A control makes its form and the field sets around it invalid.
  private mutating func markInvalid(_ node: NodeID, _ form: NodeID?) {
    invalid.insert(node)
    if let form { invalid.insert(form) }
    for ancestor in document.ancestors(of: node) where document.name(of: ancestor) == .fieldset {
      if !invalid.insert(ancestor).inserted { return }
    }
  }

  /// What is barred from constraints is neither valid nor invalid.
  private func isCandidate(_ node: NodeID, _ name: Name, _ type: String) -> Bool {
    if name == .input, ["hidden", "reset", "button"].contains(type) { return false }
    if name == .button, !StateMatcher.isSubmit(name, type) { return false }
    if StateMatcher.isDisabled(node, document) { return false }
    if name == .input || name == .textarea, document.hasAttribute(.readonly, of: node) { return false }
    return !document.ancestors(of: node).contains { document.name(of: $0) == .datalist }
  }
}
