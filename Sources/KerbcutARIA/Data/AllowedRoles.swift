public import KerbcutHTML

// ARIA in HTML, section 4 (“Document conformance requirements for use of ARIA attributes in HTML”), 16 February 2024.
// Checked against the maintainers’ reference data by `KerbcutWorkshop tables`.

extension AccessibilityTree {
  /// The roles that authors may write on an element, its own role aside; nil if any will do.
  public func allowedRoles(on element: NodeID) -> RoleSet? {
    let name = document.name(of: element)
    guard name.namespace == .html else { return name == .math.in(.mathML) ? [.math] : nil }
    if let simple = AllowedRoles.simple[name] { return simple }
    if AllowedRoles.none.contains(name) { return [] }
    switch name {
    case .a: return document.hasAttribute(.href, of: element) ? AllowedRoles.link : nil
    case .area: return document.hasAttribute(.href, of: element) ? [] : [.button, .link]
    case .div:
      let parent = document.parentElement(of: element)
      return parent.map { document.name(of: $0) == .dl } == true ? [.presentation] : nil
    case .figure: return hasCaption(element) ? [.docExample] : nil
    case .img: return allowedOnImage(element)
    case .input: return allowedOnInput(element)
    case .li: return isInExposedList(element) ? [] : nil
    case .select: return implicitRole(of: element) == .combobox ? [.menu] : []
    case .summary: return isSummaryForDetails(element) ? [] : nil
    case .td, .th, .tr: return isInExposedTable(element) ? [] : nil
    default: return nil
    }
  }

  private func hasCaption(_ figure: NodeID) -> Bool {
    document.children(of: figure).contains { document.name(of: $0) == .figcaption }
  }

  private func allowedOnImage(_ image: NodeID) -> RoleSet {
    guard let alt = document.value(.alt, of: image) else {
      return facts(of: image).isDisjoint(with: .hasAuthorName) ? [.presentation] : AllowedRoles.image
    }
    if !alt.isBlank { return AllowedRoles.image }
    return facts(of: image).isDisjoint(with: .hasAuthorName) ? [.presentation] : AllowedRoles.image
  }

  private func allowedOnInput(_ input: NodeID) -> RoleSet {
    switch inputType(of: input) {
    case .button, .reset, .submit: return AllowedRoles.button
    case .image: return AllowedRoles.imageButton
    case .checkbox:
      let roles: RoleSet = [.menuitemcheckbox, .option, .switch]
      return document.hasAttribute(.ariaPressed, of: input) ? roles.union([.button]) : roles
    case .radio: return [.menuitemradio]
    case .text where !hasSuggestions(input): return [.combobox, .searchbox, .spinbutton]
    default: return []
    }
  }

  private func isInExposedList(_ item: NodeID) -> Bool {
    guard let parent = document.parentElement(of: item) else { return false }
    switch document.name(of: parent) {
    case .ul, .ol, .menu: return role(of: parent) == .list
    default: return false
    }
  }

  private func isInExposedTable(_ part: NodeID) -> Bool {
    guard let table = table(ofCell: part) else { return false }
    guard let role = role(of: table) else { return !document.hasAttribute(.role, of: table) }
    return role == .table || role == .grid || role == .treegrid
  }
}

private enum AllowedRoles {
  static let link: RoleSet = [
    .button, .checkbox, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio, .switch, .tab, .treeitem,
    .docBacklink, .docBiblioref, .docGlossref, .docNoteref,
  ]
  static let button: RoleSet = [
    .checkbox, .combobox, .gridcell, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio, .separator,
    .slider, .switch, .tab, .treeitem,
  ]
  static let imageButton: RoleSet = [
    .checkbox, .gridcell, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio, .separator, .slider,
    .switch, .tab, .treeitem,
  ]
  static let image: RoleSet = [
    .button, .checkbox, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .meter, .option, .progressbar, .radio,
    .scrollbar, .separator, .slider, .switch, .tab, .treeitem, .docCover,
  ]
  private static let aside: RoleSet = [
    .feed, .presentation, .note, .region, .search, .docDedication, .docExample, .docFootnote, .docGlossary,
    .docPullquote, .docTip,
  ]
  private static let list: RoleSet = [
    .group, .listbox, .menu, .menubar, .presentation, .radiogroup, .tablist, .toolbar, .tree,
  ]
  private static let section: RoleSet = [
    .alert, .alertdialog, .application, .banner, .complementary, .contentinfo, .dialog, .document, .feed, .group, .log,
    .main, .marquee, .navigation, .presentation, .note, .search, .status, .tabpanel, .docAbstract, .docAcknowledgments,
    .docAfterword, .docAppendix, .docBibliography, .docChapter, .docColophon, .docConclusion, .docCredit, .docCredits,
    .docDedication, .docEndnotes, .docEpigraph, .docEpilogue, .docErrata, .docExample, .docForeword, .docGlossary,
    .docIndex, .docIntroduction, .docNotice, .docPagelist, .docPart, .docPreface, .docPrologue, .docPullquote, .docQna,
    .docToc,
  ]
  private static let frame: RoleSet = [.application, .document, .image, .presentation]

  static let simple: [Name: RoleSet] = [
    .article: [.application, .document, .feed, .main, .presentation, .region], .aside: aside, .audio: [.application],
    .br: [.presentation], .button: button, .dialog: [.alertdialog], .dl: [.group, .list, .presentation],
    .dt: [.listitem], .embed: frame, .fieldset: [.presentation, .radiogroup], .figcaption: [.group, .presentation],
    .footer: [.group, .presentation, .docFootnote], .form: [.presentation, .search],
    .h1: heading, .h2: heading, .h3: heading, .h4: heading, .h5: heading, .h6: heading,
    .header: [.group, .presentation], .hr: [.presentation, .docPagebreak], .iframe: frame, .menu: list,
    .nav: [.menu, .menubar, .presentation, .tablist, .docIndex, .docPagelist, .docToc],
    .object: [.application, .document, .image], .ol: list,
    .search: [.form, .group, .presentation, .region], .section: section, .ul: list, .video: [.application],
    .wbr: [.presentation],
  ]
  private static let heading: RoleSet = [.presentation, .tab, .docSubtitle]

  /// Elements on which no role may stand.
  static let none: Set<Name> = [
    .base, .body, .caption, .col, .colgroup, .datalist, .dd, .details, .head, .html, .label, .legend, .link, .main,
    .map, .math, .meta, .meter, .noscript, .optgroup, .option, .param, .picture, .progress, .script, .slot, .source,
    .style, .template, .textarea, .title, .track,
  ]
}
