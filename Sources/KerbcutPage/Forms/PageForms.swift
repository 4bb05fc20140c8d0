public import KerbcutARIA
import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// What people fill in, choose and press on a page.
public final class PageForms: PageView {
  public let page: Page

  public init(_ page: Page) { self.page = page }

  /// The fields that a user can fill in or choose, in order; those of cookie banners not.
  public private(set) lazy var fields: [Element] = page.whole {
    page.elements(named: .input, .select, .textarea).filter { field in
      field.inputType.map { !$0.isButton && $0 != .hidden } ?? true && field.isRendered
        && !page.landmarks.cookieBanners.hold(field)
    }
  }

  /// The fields in the main content.
  public private(set) lazy var mainFields: [Element] = page.whole {
    guard let main = page.mainOrBody else { return fields }
    return fields.filter { $0.isInside(main) && !$0.isSearchField }
  }

  /// Forms with at least one field that a user can fill in.
  public var withFields: [Element] { page.elements(named: .form).filter { !$0.ownedFields.isEmpty } }

  /// The buttons that send a form.
  public private(set) lazy var submitButtons: [Element] = page.whole {
    page.elements(named: .button, .input).filter { $0.isSubmitButton && $0.isRendered }
  }

  /// What a user can press in the main content, in order: buttons, and links that look like buttons.
  public private(set) lazy var mainButtons: [Element] = page.whole {
    let main = page.mainOrBody
    let banners = page.landmarks.cookieBanners
    return page.elements(named: .button, .input, .a).filter { element in
      element.isButtonLike && element.isRendered && !banners.hold(element) && (main.map(element.isInside) ?? true)
    }
  }

  /// The form fields of ACT's rules: exposed elements with the role of a control that takes a value.
  public var exposedFields: [Element] {
    let withRole = page.elements(
      role: .checkbox, .combobox, .listbox, .menuitemcheckbox, .menuitemradio, .radio, .searchbox, .slider,
      .spinbutton, .switch, .textbox)
    let withoutRole = page.elements(named: .input).filter { input in
      input.role == nil && input.isExposed && input.inputType.map(Self.typesWithoutRole.contains) ?? false
    }
    return withoutRole.isEmpty ? withRole : (withRole + withoutRole).sorted { $0.node < $1.node }
  }

  /// Types of `input` that HTML-AAM maps no role for.
  private static let typesWithoutRole: Set<InputType> = [
    .color, .date, .datetimeLocal, .file, .month, .password, .time, .week,
  ]

  /// The legends of fieldsets that were asked about.
  var legends: [NodeID: NodeID?] = [:]

  private(set) lazy var members = page.whole { FormMembers(page) }
}

extension Page {
  /// What people fill in, choose and press.
  public var forms: PageForms { view() }
}

extension Element {
  /// The type of an `input`, by the keyword of `type`: text where it is missing or unknown (HTML Standard, “type”); nil for
  /// other elements.
  public var inputType: InputType? { self.is(.input) ? page.accessibility.inputType(of: node) : nil }

  /// Whether one thing is chosen or not: a radio button or a checkbox.
  public var isChoice: Bool { inputType == .radio || inputType == .checkbox }

  /// Whether people type into the field.
  public var isTextLike: Bool { self.is(.textarea) || inputType?.hasCaret ?? false }

  /// Whether the field is for searching.
  public var isSearchField: Bool {
    if inputType == .search || has(.role, "searchbox") { return true }
    let form = form
    return form?.has(.role, "search") ?? false || ancestor(named: .search) != nil
      || form?.attribute(.action).map { WebAddress.path(of: $0).inLowerCase.hasSuffix("/search") } ?? false
      || form.map { !$0.has(.method, "post") } ?? false && isTextLike && isNamedForSearch
  }

  /// Whether the field has the name that search boxes have.
  private var isNamedForSearch: Bool {
    ["q", "s", "query", "search", "keyword", "keywords", "term", "searchterm", "search_term"].contains(
      attribute(.name)?.inLowerCase ?? "")
  }

  /// Whether the field searches and has a button with a name, which tells what it is for (WCAG technique G167).
  public var isSearchWithButton: Bool {
    guard let form, isTextLike else { return false }
    let words = [attribute(.placeholder), attribute(.name), id].compactMap { $0?.inLowerCase }
    let searches = isSearchField || words.contains { $0.holds("search") || $0.holds("chwilio") }
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
    if let known = page.forms.legends[node] { return known.map(page.element) }
    page.budget.spend(1)
    let found = document.children(of: node).first { document.name(of: $0) == .legend }
    page.forms.legends[node] = .some(found)
    return found.map(page.element)
  }
  public var legendText: String { legend?.renderedText ?? "" }

  public var isSubmitButton: Bool {
    switch tag {
    case .button: !has(.type, "button") && !has(.type, "reset")
    case .input: inputType == .submit || inputType == .image
    default: false
    }
  }

  /// Whether the element is a button, or a link with a button's class or role.
  public var isButtonLike: Bool {
    switch tag {
    case .button: true
    case .input: inputType?.isButton ?? false
    case .a: has(.role, "button") || hasAnyClass(of: page.options.classes.buttons)
    default: false
    }
  }

  /// The words on a button.
  public var buttonText: String {
    tag == .input ? (attribute(.value) ?? attribute(.alt) ?? (isSubmitButton ? "Submit" : "")).collapsed : renderedText
  }
}
