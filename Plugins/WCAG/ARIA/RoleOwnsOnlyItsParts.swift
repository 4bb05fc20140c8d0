import Kerbcut

struct RoleOwnsOnlyItsParts: Check {
  static let about = About(
    id: "role-owns-only-its-parts",
    title: "Lists, tables and menus hold only their parts",
    requirements: [.wcag("1.3.1"), .act("bc4a75")],
    why: "Screen readers count and announce parts by their roles: anything else is lost or breaks the count.",
    fix: "Give each child the role that belongs there, or put it outside."
  )

  let applicability = Applicability(
    "Each element in the accessibility tree whose role must hold certain others, unless it is busy"
  ) { page in
    let isAnyBusy = !page.elements(with: .ariaBusy).isEmpty
    let owners = page.elements(roles: AccessibilityTree.rolesWithRequiredParts)
    let layoutTables = page.elements(named: .table).filter { table in
      table.isExposed && table.isLayoutTable
        && table.role.map { !AccessibilityTree.rolesWithRequiredParts.contains($0) } ?? true
    }
    return (owners + layoutTables).filter { !isAnyBusy || !$0.isBusy }
  }

  let expectations = [
    Expectation("Each child in the accessibility tree has one of those roles") { (element: Element) in
      guard let role = element.role, let owned = element.requiredOwned,
        let first = owned.others.first
      else { return .passed }
      let wanted = Set(role.definition.owned.map { $0[0].rawValue }).sorted().joined(separator: ", ")
      // On a menu of links there is no need for roles of programs’ menus.
      let isOfSite =
        (role == .menu || role == .menubar) && !element.descendants(named: .a).isEmpty
        && (element.ancestor(named: .nav) != nil || element.is(.nav) || element.ancestor(role: .navigation) != nil)
      return .failed(
        "The role ‘\(role.rawValue)’ may hold only \(wanted), but holds <\(first.localName)>."
          + (isOfSite ? " The navigation of a site needs no ‘\(role.rawValue)’: a list of links is enough." : ""),
        evidence: [Evidence("Child", "<\(first.localName)>", at: first.targetRange)])
    }
  ]

  static let examples: [Example] = [
    .passed("a list", "<ul><li>One</li><li>Two</li></ul>"),
    .passed("past a presentational one", #"<ul role="tablist"><li role="none"><span role="tab">A</span></li></ul>"#),
    .passed("a table with a caption", "<table><caption>Fees</caption><tr><th>Item<td>Fee</table>"),
    .passed(
      "a group", #"<div role="menu"><div role="group"><span role="menuitem">Open</span></div></div>"#),
    .passed(
      "a menu beside the item that opens it",
      #"""
      <ul role="menubar"><li role="none"><a role="menuitem" href="/a" aria-haspopup="true">Permits</a><ul role="menu">
      <li role="none"><a role="menuitem" href="/b">Apply</a></li></ul></li></ul>
      """#),
    .failed("text in a list", #"↓<div role="list"><span>One</span></div>"#),
    .failed("items that are not tabs", #"↓<ol role="tablist"><li role="listitem">One</li></ol>"#),
    .failed(
      "something else in a group",
      #"↓<div role="menu"><div role="group"><span role="treeitem">Open</span></div></div>"#),
    .inapplicable("busy", #"<ul role="menu" aria-busy="true">Loading</ul>"#),
    .inapplicable("hidden", #"<div role="list" aria-hidden="true"></div>"#),
  ]
}

extension Element {
  fileprivate var isBusy: Bool { has(.ariaBusy, "true") || ancestors.contains { $0.has(.ariaBusy, "true") } }
}
