import KerbcutHTML

/// Pseudo-classes of links and form controls as a page is sent (HTML Standard, section 4.16.3).
enum StateMatcher {
  static func holds(_ pseudo: PseudoClass, _ node: NodeID, _ document: Document) -> Bool {
    let name = document.name(of: node)
    switch pseudo {
    case .link, .anyLink: return isLink(node, name, document)
    case .checked: return isChecked(node, name, document)
    case .indeterminate: return name == .progress && !document.hasAttribute(.value, of: node)
    case .disabled: return isDisableable(name) && isDisabled(node, document)
    case .enabled: return isDisableable(name) && !isDisabled(node, document)
    case .required: return isRequirable(node, name, document) && document.hasAttribute(.required, of: node)
    case .optional: return isRequirable(node, name, document) && !document.hasAttribute(.required, of: node)
    case .readWrite: return isEditable(node, name, document)
    case .readOnly: return !isEditable(node, name, document)
    case .placeholderShown: return isPlaceholderShown(node, name, document)
    case .default: return isDefault(node, name, document)
    case .open: return (name == .details || name == .dialog) && document.hasAttribute(.open, of: node)
    case .defined: return !isUndefined(name, document)
    default: return false
    }
  }

  static func isLink(_ node: NodeID, _ name: Name, _ document: Document) -> Bool {
    if name == .a || name == .area { return document.hasAttribute(.href, of: node) }
    if name == Name.a.in(.svg) {
      return document.hasAttribute(.href, of: node) || document.hasAttribute(Name.href.in(.xlink), of: node)
    }
    return false
  }

  private static func isChecked(_ node: NodeID, _ name: Name, _ document: Document) -> Bool {
    if name == .input {
      guard let type = document.value(.type, of: node) else { return false }
      return (type.equalsIgnoringCase("checkbox") || type.equalsIgnoringCase("radio"))
        && document.hasAttribute(.checked, of: node)
    }
    guard name == .option else { return false }
    if document.hasAttribute(.selected, of: node) { return true }
    return dropDown(around: node, document).map { chosenOption(of: $0, document) == node } ?? false
  }

  /// The `select` that an option is in, if it shows one option at a time.
  static func dropDown(around option: NodeID, _ document: Document) -> NodeID? {
    guard let select = document.ancestors(of: option).first(where: { document.name(of: $0) == .select }),
      !document.hasAttribute(.multiple, of: select), document.value(.size, of: select).map({ $0 == "1" }) ?? true
    else { return nil }
    return select
  }

  /// The option that is chosen where none is marked: the first that is not disabled. Nil if one is marked.
  static func chosenOption(of select: NodeID, _ document: Document) -> NodeID? {
    var first: NodeID?
    for inner in document.descendants(of: select) where document.name(of: inner) == .option {
      if document.hasAttribute(.selected, of: inner) { return nil }
      if first == nil, !document.hasAttribute(.disabled, of: inner) { first = inner }
    }
    return first
  }

  private static func isDisableable(_ name: Name) -> Bool {
    switch name {
    case .button, .input, .select, .textarea, .optgroup, .option, .fieldset: true
    default: false
    }
  }

  /// “Actually disabled”: by itself, by a `fieldset` (not in its first `legend`), by an `optgroup`.
  static func isDisabled(_ node: NodeID, _ document: Document) -> Bool {
    if document.hasAttribute(.disabled, of: node) { return true }
    let name = document.name(of: node)
    if name == .optgroup { return false }
    if name == .option {
      return document.parentElement(of: node).map {
        document.name(of: $0) == .optgroup && document.hasAttribute(.disabled, of: $0)
      } ?? false
    }
    var child = node
    while let parent = document.parentElement(of: child) {
      if document.name(of: parent) == .fieldset, document.hasAttribute(.disabled, of: parent) {
        // Looked for only from a legend: a fieldset may have very many children.
        guard document.name(of: child) == .legend else { return true }
        let legend = document.children(of: parent).first { document.name(of: $0) == .legend }
        if legend != child { return true }
      }
      child = parent
    }
    return false
  }

  /// Whether a button sends its form.
  static func isSubmit(_ node: NodeID, _ document: Document) -> Bool {
    isSubmit(document.name(of: node), document.string(.type, of: node)?.lowercased() ?? "")
  }

  static func isSubmit(_ name: Name, _ type: String) -> Bool {
    if name == .button { return type != "button" && type != "reset" }
    return name == .input && (type == "submit" || type == "image")
  }

  private static let textTypes: Set<String> = [
    "text", "search", "url", "tel", "email", "password", "date", "month", "week", "time", "datetime-local", "number",
  ]

  private static func type(_ node: NodeID, _ document: Document) -> String {
    document.string(.type, of: node)?.lowercased() ?? "text"
  }

  private static func isTextInput(_ node: NodeID, _ document: Document) -> Bool {
    let type = type(node, document)
    return textTypes.contains(type) || !otherTypes.contains(type)
  }

  private static let otherTypes: Set<String> = [
    "hidden", "range", "color", "checkbox", "radio", "file", "submit", "image", "reset", "button",
  ]

  private static func isRequirable(_ node: NodeID, _ name: Name, _ document: Document) -> Bool {
    if name == .select || name == .textarea { return true }
    return name == .input
      && !["hidden", "range", "color", "submit", "image", "reset", "button"].contains(type(node, document))
  }

  private static func isEditable(_ node: NodeID, _ name: Name, _ document: Document) -> Bool {
    if name == .input || name == .textarea {
      return (name == .textarea || isTextInput(node, document)) && !document.hasAttribute(.readonly, of: node)
        && !isDisabled(node, document)
    }
    var current: NodeID? = node
    while let element = current {
      if let editable = document.value(.contenteditable, of: element) { return !editable.equalsIgnoringCase("false") }
      current = document.parentElement(of: element)
    }
    return false
  }

  private static func isPlaceholderShown(_ node: NodeID, _ name: Name, _ document: Document) -> Bool {
    guard document.hasAttribute(.placeholder, of: node) else { return false }
    if name == .textarea { return isWithoutText(node, document) }
    return name == .input && (document.value(.value, of: node)?.isEmpty ?? true)
      && ["text", "search", "url", "tel", "email", "password", "number"].contains(type(node, document))
  }

  private static func isWithoutText(_ node: NodeID, _ document: Document) -> Bool {
    !document.descendants(of: node).contains { document.kind(of: $0) == .text && document.text(of: $0).count > 0 }
  }

  private static func isDefault(_ node: NodeID, _ name: Name, _ document: Document) -> Bool {
    if name == .option { return document.hasAttribute(.selected, of: node) }
    if name == .input, document.hasAttribute(.checked, of: node) { return isChecked(node, name, document) }
    return false
  }

  /// Custom elements have no definition before scripts run.
  private static func isUndefined(_ name: Name, _ document: Document) -> Bool {
    name.namespace == .html && document.localName(of: name).contains("-")
  }
}
