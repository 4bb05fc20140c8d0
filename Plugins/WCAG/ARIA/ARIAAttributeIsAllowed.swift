import Kerbcut

struct ARIAAttributeIsAllowed: Check {
  static let about = About(
    id: "aria-attribute-is-allowed",
    title: "`aria-` attributes fit the role",
    requirements: [.act("5c01ea")],
    why: "A state that the role does not know is ignored or misleads: people hear nothing, or something else.",
    fix: "Take the attribute out, or use the role that has it.",
    yieldsTo: ["aria-attribute-exists"]
  )

  let applicability = Applicability(
    "Each state or property on an element in the accessibility tree, or on one that HTML lets have none"
  ) { page in
    page.ariaAttributes.filter { $0.element.isExposed || $0.element.isRendered && $0.element.attributesByHTML != nil }
  }

  let expectations = [
    Expectation("The attribute is global, or the role or the element has it") { (target: AttributeTarget) in
      guard let definition = target.ariaDefinition else { return .passed }
      if let allowed = target.element.attributesByHTML {
        let isAllowed = allowed.contains(target.name)
        let message = "\(definition.localName) may not be used on <\(target.element.localName)>."
        return isAllowed ? .passed : .failed(message, weight: .warning)
      }
      if definition.isOfTreegridRows, target.element.role == .row, !target.element.isInTreegrid {
        return .failed("\(definition.localName) has no meaning on a row outside a treegrid.")
      }
      guard !definition.isGlobal, !target.element.allows(definition) else { return .passed }
      let what = target.element.role.map { "the role ‘\($0.rawValue)’" } ?? "<\(target.element.localName)>"
      return .failed("\(definition.localName) has no meaning on \(what).")
    },
    Expectation("A name or description for Braille stands beside the one that it shortens") {
      (target: AttributeTarget) in
      switch target.ariaDefinition?.localName {
      case "aria-braillelabel" where target.element.name.isEmpty:
        return .failed("aria-braillelabel shortens a name, and there is none here.", weight: .warning)
      case "aria-brailleroledescription" where target.element.value(.ariaRoledescription)?.isBlank ?? true:
        return .failed(
          "aria-brailleroledescription shortens aria-roledescription, and there is none here.", weight: .warning)
      default: return .passed
      }
    },
  ]

  static let examples: [Example] = [
    .passed("supported", #"<button aria-pressed="false">Mute</button>"#),
    .passed("global", #"<div aria-busy="true">Loading</div>"#),
    .passed("inherited", #"<div role="switch" aria-checked="true" aria-required="true" tabindex="0">Sound</div>"#),
    .passed("a field without a role", #"<input type="password" aria-required="true" aria-label="Password">"#),
    .failed("not a tick box", #"<p ↓aria-checked="true">Agreed</p>"#),
    .failed("a link is not pressed", #"<a href="/" ↓aria-pressed="true">Home</a>"#),
    .failed(
      "a level in a plain table",
      #"""
      <div role="table" aria-label="Berths"><div role="row" ↓aria-level="2"><div role="cell">Nine</div></div></div>
      """#),
    .passed(
      "a level in a treegrid",
      #"""
      <div role="treegrid" aria-label="Berths"><div role="row" aria-level="2"><div role="gridcell">Nine</div></div></div>
      """#),
    .failed("a line break", #"<p>One<br ↓aria-busy="true">Two</p>"#),
    .passed("a hidden line break", #"<p>One<br aria-hidden="true">Two</p>"#),
    .failed("Braille for no name", #"<button ↓aria-braillelabel="mt"></button>"#),
    .failed(
      "Braille for no description", #"<section aria-label="Notes" ↓aria-brailleroledescription="nts">…</section>"#),
    .passed(
      "Braille for a description",
      #"<section aria-label="Notes" aria-roledescription="notes" aria-brailleroledescription="nts">…</section>"#),
    .inapplicable("no attribute", #"<div role="group">Text</div>"#),
    .inapplicable("hidden", #"<p hidden aria-checked="true">Agreed</p>"#),
  ]
}

extension AttributeDefinition {
  /// Whether it tells of a tree of rows (WAI-ARIA, `row`: authors must not use it on rows of a table or grid).
  fileprivate var isOfTreegridRows: Bool {
    ["aria-expanded", "aria-level", "aria-posinset", "aria-setsize"].contains(localName)
  }
}

extension Element {
  fileprivate var isInTreegrid: Bool { ancestor(role: .table, .grid, .treegrid).map { $0.role == .treegrid } ?? true }

  /// The attributes that HTML lets the element have, where these are few (ARIA in HTML, section 4, “No `aria-*`
  /// attributes”); nil for elements that may have the global ones.
  fileprivate var attributesByHTML: Set<Name>? {
    guard tag.namespace == .html else { return nil }
    if tag == .br || tag == .wbr || tag == .picture { return has(.role) ? nil : [.ariaHidden] }
    return tag == .selectedcontent || isButtonOfSelect ? [] : nil
  }

  /// Whether the attribute may stand here, by the role, or where HTML gives none by ARIA in HTML.
  fileprivate func allows(_ attribute: AttributeDefinition) -> Bool {
    if let role { return role.definition.allowed.contains(attribute.number) }
    return ownAriaRole.map { $0.definition.allowed.contains(attribute.number) } ?? false
  }

  /// The role whose attributes an element without a role may have (ARIA in HTML, section 4).
  private var ownAriaRole: Role? {
    switch tag {
    case .input:
      switch inputType {
      case .color: .button
      case .hidden: nil
      default: .textbox
      }
    case .summary: .button
    case .audio, .video, .embed, .object, .iframe: .application
    case .canvas: .application
    default: nil
    }
  }
}
