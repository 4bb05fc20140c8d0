import KerbcutARIA
import KerbcutCSS
import KerbcutHTML

/// Where Chromium departs from the specifications: each class with its reason. Read by `KerbcutWorkshop names`.
extension NamesDifference {
  struct Departure: Sendable {
    let id: String
    let reason: String
    let holds: @Sendable (NamesDifference) -> Bool
  }

  static let departures = roleDepartures + nameDepartures

  private static let roleDepartures: [Departure] = [
    Departure(
      id: "hidden-input",
      reason: "Chromium answers ‘textbox’ for type=hidden, which HTML-AAM does not map and which is in no tree."
    ) { $0.fact.tag == "input" && $0.tree.inputType(of: $0.node) == .hidden },
    Departure(
      id: "ignored-image",
      reason: "Chromium answers ‘image’ for an img with alt=\"\" that its tree leaves out; HTML-AAM says none."
    ) { $0.fact.tag == "img" && $0.ours.role.isEmpty && $0.theirs.role == "image" && $0.sameName },
    Departure(
      id: "hidden-role", reason: "A role or name of an element that is in no tree: nobody is given it."
    ) { $0.isHidden && (!$0.sameRole || $0.ours.name.isEmpty) },
    Departure(
      id: "presentational-name",
      reason: "Chromium names an element with the role ‘none’, which is in no tree; nobody is given the name."
    ) { $0.sameRole && $0.ours.name.isEmpty && $0.tree.role(of: $0.node) == .presentation },
    Departure(
      id: "lone-list-item",
      reason: "Chromium answers ‘listitem’ for li outside any list; HTML-AAM says generic."
    ) { $0.fact.tag == "li" && $0.ours.role.isEmpty && $0.theirs.role == "listitem" && $0.sameName },
    Departure(
      id: "orphan",
      reason:
        "Chromium drops roles whose required context is missing; WAI-ARIA 1.2 asks that of authors, not of browsers."
    ) { $0.theirs.role.isEmpty && $0.tree.hasExplicitRole($0.node) && $0.tree.hasRequiredContext($0.node) == false },
    Departure(
      id: "password",
      reason: "Chromium answers ‘textbox’ for type=password; HTML-AAM and ARIA in HTML give it no ARIA role."
    ) { $0.fact.tag == "input" && $0.ours.role.isEmpty && $0.tree.inputType(of: $0.node) == .password },
    Departure(
      id: "area-without-image", reason: "Chromium leaves out areas of images that it could not load."
    ) { $0.fact.tag == "area" && $0.theirs.role.isEmpty },
    Departure(
      id: "drawing",
      reason: "Chromium has a role of its own for drawings with parts in the tree; HTML-AAM says graphics-document."
    ) { $0.fact.tag == "svg" && $0.ours.role == "graphics-document" && $0.theirs.role.isEmpty },
    Departure(
      id: "drawn-text", reason: "Chromium answers ‘generic’ for text, tspan and textPath of SVG; SVG-AAM says group."
    ) { ["text", "tspan", "textPath"].contains($0.fact.tag) && $0.ours.role == "group" && $0.sameName },
    Departure(
      id: "math", reason: "Chromium has a role of its own for math; HTML-AAM and MathML-AAM say math."
    ) { $0.fact.tag == "math" && $0.ours.role == "math" && $0.theirs.role.isEmpty },
    Departure(
      id: "click-handler", reason: "Chromium answers ‘link’ for a without href that has onclick; HTML-AAM says generic."
    ) { $0.fact.tag == "a" && $0.ours.role.isEmpty && $0.theirs.role == "link" },
    Departure(
      id: "list-item-box",
      reason: "Chromium takes any element with display: list-item for a list item; HTML-AAM looks at elements alone."
    ) {
      $0.ours.role.isEmpty && $0.theirs.role == "listitem" && $0.tree.styles.display(of: $0.node) == .listItem
    },
    Departure(
      id: "number-with-list",
      reason: "Chromium answers ‘combobox’ for type=number with a list; HTML-AAM says spinbutton."
    ) { $0.ours.role == "spinbutton" && $0.theirs.role == "combobox" },
    Departure(
      id: "multiple-of-one", reason: "Chromium answers ‘combobox’ for select multiple size=1; HTML-AAM says listbox."
    ) { $0.fact.tag == "select" && $0.ours.role == "listbox" && $0.theirs.role == "combobox" },
    Departure(
      id: "sections-by-role",
      reason:
        "Chromium scopes header, footer and aside by computed roles; HTML-AAM and ARIA in HTML name elements (and, for "
        + "header and footer, the roles article, complementary, main, navigation, region)."
    ) { ["header", "footer", "aside"].contains($0.fact.tag) && !$0.sameRole },
    Departure(
      id: "empty-reference",
      reason:
        "Chromium makes a section with aria-labelledby a region even if the reference gives no name; HTML-AAM wants one."
    ) { $0.fact.tag == "section" && $0.theirs.role == "region" && $0.theirs.name.isEmpty },
  ]
}
