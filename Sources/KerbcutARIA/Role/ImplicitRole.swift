import KerbcutCSS
public import KerbcutHTML

extension AccessibilityTree {
  /// The role after the `role` attribute, presentational inheritance and conflicts.
  func computedRole(of node: NodeID, name: Name, facts found: inout NodeFacts) -> Role? {
    // What an element around it does not show, and drawings and formulas that are not shown, are nothing to anybody.
    if found.contains(.isSkipped) { return nil }
    if name.namespace != .html, found.contains(.notRendered), !styles.isRendered(node), !hasRoleUnseen(name) {
      return nil
    }
    if found.contains(.hasRole), let role = honouredRole(of: node, facts: found) {
      found.insert(.roleIsExplicit)
      return role
    }
    // HTML-AAM does not map hidden fields, which are in no tree; browsers answer as for a field that is not rendered.
    if name == .input, found.contains(.notRendered), inputType(of: node) == .hidden { return .textbox }
    let implicit = implicitRole(of: node, name: name, facts: found)
    guard let implicit, inheritsPresentation(node, name: name, role: implicit) else { return implicit }
    // It is no item of a list any more; what its author says of it, or focus, keeps it in the tree.
    if found.contains(.isFocusable) || found.contains(.hasGlobalAria) { return .generic }
    found.insert(.isPresentationalByInheritance)
    return .presentation
  }

  private func hasRoleUnseen(_ name: Name) -> Bool { name == .g.in(.svg) || name == .a.in(.svg) }

  /// Whether the element is one that its presentational parent must own (WAI-ARIA, section 7.1, “presentation”).
  private func inheritsPresentation(_ node: NodeID, name: Name, role: Role) -> Bool {
    switch name {
    case .li:
      guard role == .listitem, let parent = flatParent(of: node), isListElement(parent) else { return false }
      return roleNumbers[Int(parent.index)] == Role.presentation.number
    default: return false
    }
  }

  private func isListElement(_ node: NodeID) -> Bool {
    switch document.name(of: node) {
    case .ul, .ol, .menu, .dir: true
    default: false
    }
  }

  /// HTML-AAM 1.0, section 3.5, and SVG-AAM, where browsers follow it.
  func implicitRole(of node: NodeID, name: Name, facts: NodeFacts) -> Role? {
    switch name.namespace {
    case .html: break
    case .svg: return svgRole(of: node, name: Name(number: name.number), facts: facts)
    case .mathML: return name == .math.in(.mathML) ? .math : nil
    default: return nil
    }
    let simple = name.number < UInt32(Self.simpleRoles.count) ? Self.simpleRoles[Int(name.number)] : Self.unknownElement
    if simple < Self.unresolvedRole { return Role(number: simple) }
    if simple == Self.noRole { return nil }
    return conditionalRole(of: node, name: name, facts: facts)
  }

  /// Elements whose role does not hang on anything. Others: 255 for none, 254 for “look closer”.
  private static let simpleRoles: [UInt8] = {
    var table = [UInt8](repeating: Role.generic.number, count: Int(Name.menuitem.number) + 200)
    for (names, role) in simpleMapping {
      for name in names { table[Int(name.number)] = role.number }
    }
    for name in unmapped { table[Int(name.number)] = noRole }
    for name in conditional { table[Int(name.number)] = unresolvedRole }
    return table
  }()
  private static let unknownElement = Role.generic.number

  private static let simpleMapping: [([Name], Role)] = [
    ([.address, .details, .fieldset, .hgroup, .optgroup], .group), ([.article], .article),
    ([.blockquote], .blockquote), ([.button], .button), ([.caption], .caption), ([.code], .code),
    ([.datalist], .listbox), ([.dd], .definition), ([.del, .s], .deletion), ([.dfn, .dt], .term),
    ([.dialog], .dialog), ([.dir, .menu, .ol, .ul], .list), ([.em], .emphasis), ([.figure], .figure),
    ([.form], .form), ([.h1, .h2, .h3, .h4, .h5, .h6], .heading), ([.hr], .separator), ([.ins], .insertion),
    ([.main], .main), ([.mark], .mark), ([.math], .math), ([.meter], .meter), ([.nav], .navigation),
    ([.option], .option), ([.output], .status), ([.p], .paragraph), ([.progress], .progressbar),
    ([.search], .search), ([.strong], .strong), ([.sub], .subscript), ([.sup], .superscript), ([.textarea], .textbox),
    ([.time], .time),
  ]

  /// Elements that HTML-AAM gives no ARIA role: not mapped, or mapped to platform roles only.
  private static let unmapped: [Name] = [
    .abbr, .acronym, .audio, .base, .br, .canvas, .cite, .col, .colgroup, .dl, .embed, .figcaption, .frame, .frameset,
    .head, .iframe, .kbd, .label, .legend, .link, .map, .meta, .noscript, .object, .param, .picture, .rp, .rt, .rtc,
    .ruby, .script, .slot, .source, .style, .template, .title, .track, .var, .video, .wbr, .noembed,
    .noframes,
  ]

  private static let conditional: [Name] = [
    .a, .area, .aside, .footer, .header, .img, .image, .input, .li, .section, .select, .summary, .table, .tbody, .td,
    .tfoot, .th, .thead, .tr,
  ]

  private func conditionalRole(of node: NodeID, name: Name, facts: NodeFacts) -> Role? {
    switch name {
    case .a, .area: return document.hasAttribute(.href, of: node) ? .link : .generic
    case .aside:
      return facts.contains(.inSectioning) && !hasAuthorName(node, facts: facts) ? .generic : .complementary
    case .footer: return facts.contains(.inSectioningOrMain) ? .sectionfooter : .contentinfo
    case .header: return facts.contains(.inSectioningOrMain) ? .sectionheader : .banner
    case .img, .image: return imageRole(of: node, facts: facts)
    case .input: return inputRole(of: node)
    case .li: return listItemRole(of: node)
    case .section: return hasAuthorName(node, facts: facts) ? .region : .generic
    case .select: return selectRole(of: node)
    case .summary: return isSummaryForDetails(node) ? nil : .generic
    default: return tablePartRole(of: node, name: name, facts: facts)
    }
  }

  private func imageRole(of node: NodeID, facts: NodeFacts) -> Role {
    guard let alt = document.value(.alt, of: node), alt.isBlank, alt.isEmpty else { return .image }
    return hasAuthorName(node, facts: facts) ? .image : .presentation
  }

  private func inputRole(of node: NodeID) -> Role? {
    let type = inputType(of: node)
    switch type {
    case .button, .image, .reset, .submit: return .button
    case .checkbox: return .checkbox
    case .radio: return .radio
    case .number: return .spinbutton
    case .range: return .slider
    case .text, .tel, .url, .email, .search:
      if hasSuggestions(node) { return .combobox }
      return type == .search ? .searchbox : .textbox
    default: return nil
    }
  }

  /// Whether the control's `list` attribute points at a `datalist`.
  func hasSuggestions(_ node: NodeID) -> Bool {
    guard let id = document.value(.list, of: node), let list = element(id: id, inTreeOf: node) else { return false }
    return document.name(of: list) == .datalist
  }

  private func selectRole(of node: NodeID) -> Role {
    if document.hasAttribute(.multiple, of: node) { return .listbox }
    let size = document.value(.size, of: node).flatMap { Int(html: $0) } ?? 0
    return size > 1 ? .listbox : .combobox
  }

  /// A list item is one only as the accessibility child of a list element that is still exposed as a list: generic
  /// elements between the two do not matter.
  private func listItemRole(of node: NodeID) -> Role {
    var current = flatParent(of: node)
    for _ in 0..<50 {
      guard let parent = current, document.isElement(parent) else { return .generic }
      let number = roleNumbers[Int(parent.index)]
      if isListElement(parent) {
        return number == Role.list.number || number == Role.presentation.number ? .listitem : .generic
      }
      guard number == Role.generic.number || number == Role.presentation.number else { return .generic }
      current = flatParent(of: parent)
    }
    return .generic
  }

  /// Whether a `summary` is the first one of its `details` (HTML Standard, section 4.11.2).
  public func isSummaryForDetails(_ node: NodeID) -> Bool {
    guard let parent = document.parentElement(of: node), document.name(of: parent) == .details else { return false }
    return document.children(of: parent).first { document.name(of: $0) == .summary } == node
  }
}
