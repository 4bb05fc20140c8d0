public import KerbcutHTML

/// One question of a form: a fieldset with its legend, or a labelled field outside one.
public struct FormQuestion: Sendable {
  /// The fieldset or the field.
  public let node: NodeID
  /// What is asked, in words.
  public let text: String
  /// The fields that take the answer, in order.
  public let fields: [NodeID]
}

extension Page {
  /// The fields that a user can fill in or choose, in order.
  public var fields: [Element] {
    once(\.fields) {
      elements(named: .input, .select, .textarea).filter { field in
        !(field.tag == .input && Self.buttonTypes.contains(field.inputType)) && field.isRendered
          && !field.isInside(classNamed: "govuk-cookie-banner", "nhsuk-cookie-banner", "cookie-banner")
      }
    }
  }

  private static let buttonTypes: Set<String> = ["hidden", "submit", "button", "reset", "image"]

  /// The fields in the main content.
  public var mainFields: [Element] {
    once(\.mainFields) {
      guard let main = mainOrBody else { return fields }
      return fields.filter { $0.isInside(main) && !$0.isSearchField }
    }
  }

  /// Forms with at least one field that a user can fill in.
  public var formsWithFields: [Element] {
    elements(named: .form).filter { !$0.ownedFields.isEmpty }
  }

  /// The questions that the main content asks. An address, a name or bank details count as one.
  public var questions: [FormQuestion] {
    if let questions = lists.service.questions { return questions }
    let questions = whole(findQuestions)
    lists.service.questions = questions
    return questions
  }

  private func findQuestions() -> [FormQuestion] {
    var order: [String] = []
    var groups: [String: (node: NodeID, text: String, fields: [NodeID])] = [:]
    // Other forms of the page, for example to sign in or to give feedback, are not what it asks.
    let form = mainFields.first { $0.form != nil }?.form
    for field in mainFields where field.form == nil || field.form == form {
      let (key, holder, text) = questionKey(of: field)
      if groups[key] == nil {
        order.append(key)
        groups[key] = (holder, text, [])
      }
      groups[key]?.fields.append(field.node)
    }
    return order.compactMap { groups[$0].map { FormQuestion(node: $0.node, text: $0.text, fields: $0.fields) } }
  }

  /// Fields with the same key belong to one question.
  private func questionKey(of field: Element) -> (key: String, holder: NodeID, text: String) {
    let fieldset = field.ancestors.last(where: \.isQuestionFieldset)
    if let fieldset { return ("set \(fieldset.node.index)", fieldset.node, fieldset.legendText) }
    if field.inputType == "radio" || field.inputType == "checkbox", let name = field.attribute(.name), !name.isEmpty {
      let group = field.ancestors.first { ["radiogroup", "group"].contains($0.attribute(.role) ?? "") }
      return ("name \(name)", field.node, group?.name ?? name)
    }
    if let purpose = field.labelPurpose, let group = purpose.group {
      return ("group \(field.form?.node.index ?? 0) \(group)", field.node, field.labelText)
    }
    return ("field \(field.node.index)", field.node, field.labelText)
  }

  /// The buttons that send a form.
  public var submitButtons: [Element] {
    once(\.submitButtons) { elements(named: .button, .input).filter { $0.isSubmitButton && $0.isRendered } }
  }

  /// What a user can press in the main content, in order: buttons, and links that look like buttons.
  public var mainButtons: [Element] {
    once(\.mainButtons) {
      let main = mainOrBody
      let banners = parts(classed: "govuk-cookie-banner", "nhsuk-cookie-banner")
      return elements(named: .button, .input, .a).filter { element in
        element.isButtonLike && element.isRendered && !banners.hold(element) && (main.map(element.isInside) ?? true)
      }
    }
  }
}

extension Element {
  /// The keyword of `type` of an `input`, `text` where it is missing; the element's own name for other fields.
  public var inputType: String {
    switch tag {
    case .input: attribute(.type).map { $0.lowercased() } ?? "text"
    case .select: "select"
    case .textarea: "textarea"
    case .button: attribute(.type).map { $0.lowercased() } ?? "submit"
    default: ""
    }
  }

  /// Whether people type into the field.
  public var isTextLike: Bool {
    switch inputType {
    case "text", "email", "tel", "url", "search", "password", "number", "textarea": true
    case "radio", "checkbox", "file", "range", "color", "date", "month", "week", "time", "datetime-local", "select",
      "submit", "button", "reset", "image", "hidden", "":
      false
    // Unknown types are text fields (HTML Standard, “type”).
    default: tag == .input
    }
  }

  /// Whether the field is for searching.
  public var isSearchField: Bool {
    if inputType == "search" || attribute(.role)?.lowercased() == "searchbox" { return true }
    let form = form
    return form?.has(.role, "search") ?? false || ancestor(named: .search) != nil
      || form?.attribute(.action).map { Page.path(of: $0).lowercased().hasSuffix("/search") } ?? false
      || form.map { !$0.has(.method, "post") } ?? false && isTextLike && isNamedForSearch
  }

  /// Whether the field has the name that search boxes have.
  private var isNamedForSearch: Bool {
    ["q", "s", "query", "search", "keyword", "keywords", "term", "searchterm", "search_term"].contains(
      attribute(.name)?.lowercased() ?? "")
  }

  /// Whether the field searches and has a button with a name, which tells what it is for (WCAG technique G167).
  public var isSearchWithButton: Bool {
    guard let form, isTextLike else { return false }
    let words = [attribute(.placeholder), attribute(.name), id].compactMap { $0?.lowercased() }
    let searches = isSearchField || words.contains { $0.contains("search") || $0.contains("chwilio") }
    return searches && form.ownedSubmitButtons.contains { !$0.name.isEmpty }
  }

  /// The `label` elements of the field in tree order (HTML Standard, “labeled control”).
  public var labels: [Element] { page.accessibility.labels(of: node).map(page.element) }

  /// The words of the field's labels; where it has none, its accessible name.
  public var labelText: String {
    let labels = labels
    let text =
      labels.count == 1 ? labels[0].renderedText : labels.map(\.renderedText).joined(separator: " ").collapsed
    // Labels can stand in labels, so that all their texts are far more than the page.
    return text.isEmpty ? name : text.firstCharacters(2_000)
  }

  /// The first legend of a fieldset, and what it says.
  public var legend: Element? {
    if let known = page.lists.service.legends[node] { return known.map(page.element) }
    page.budget.spend(1)
    let found = document.children(of: node).first { document.name(of: $0) == .legend }
    page.lists.service.legends[node] = .some(found)
    return found.map(page.element)
  }
  public var legendText: String { legend?.renderedText ?? "" }

  /// The nearest fieldset around with a legend that says something.
  public var questionFieldset: Element? { ancestors.first(where: \.isQuestionFieldset) }

  /// Whether the element is a fieldset with a legend that says something.
  fileprivate var isQuestionFieldset: Bool { tag == .fieldset && legend?.hasRenderedText ?? false }

  public var isSubmitButton: Bool {
    switch tag {
    case .button: inputType != "button" && inputType != "reset"
    case .input: inputType == "submit" || inputType == "image"
    default: false
    }
  }

  /// Whether the element is a button, or a link with a button's class or role.
  public var isButtonLike: Bool {
    switch tag {
    case .button: true
    case .input: ["submit", "button", "image", "reset"].contains(inputType)
    case .a: has(.role, "button") || hasAnyClass(["govuk-button", "nhsuk-button", "button", "ds_button"])
    default: false
    }
  }

  /// The words on a button.
  public var buttonText: String {
    tag == .input ? (attribute(.value) ?? attribute(.alt) ?? (isSubmitButton ? "Submit" : "")).collapsed : renderedText
  }

  /// Whether the button starts a service.
  public var isStartButton: Bool {
    hasAnyClass(["govuk-button--start", "button-start", "button-get-started", "nhsuk-button--start"])
      || isButtonLike && ["start now", "start", "dechrau nawr", "start application"].contains(buttonText.phrase)
  }

  /// The ids in an attribute that refers to elements, found on the page.
  public func referenced(by attribute: Name) -> [Element] {
    (value(attribute)?.tokens ?? []).compactMap { page.element(id: String($0)) }
  }

  /// The hints that describe a field or a group.
  public var hints: [Element] {
    referenced(by: .ariaDescribedby).filter {
      $0.hasAnyClass(["govuk-hint", "nhsuk-hint", "form-hint", "hint", "ds_hint-text"])
    }
  }
}
