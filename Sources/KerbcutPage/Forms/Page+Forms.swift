import KerbcutARIA
public import KerbcutHTML
import KerbcutText

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
    if let known = page.lists.parts.legends[node] { return known.map(page.element) }
    page.budget.spend(1)
    let found = document.children(of: node).first { document.name(of: $0) == .legend }
    page.lists.parts.legends[node] = .some(found)
    return found.map(page.element)
  }
  public var legendText: String { legend?.renderedText ?? "" }

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

  /// The ids in an attribute that refers to elements, found on the page.
  public func referenced(by attribute: Name) -> [Element] {
    (value(attribute)?.tokens ?? []).compactMap { page.element(id: String($0)) }
  }
}
