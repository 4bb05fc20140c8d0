import Kerbcut

struct MenuItemHasName: Check {
  static let about = About(
    id: "menuitem-has-name",
    title: "Menu items have an accessible name",
    requirements: [.wcag("4.1.2"), .act("m6b1q3")],
    why: "A menu item without a name is a choice that nobody can make out.",
    fix: "Put text in the menu item, or name it with `aria-label`.",
    yieldsInside: ["image-has-name", "svg-has-name"]
  )

  let applicability = Applicability("Each HTML element with the role `menuitem` in the accessibility tree") { page in
    page.elements(role: .menuitem).filter { $0.tag.namespace == .html }
  }

  let expectations = [
    Expectation("The menu item has an accessible name that is not empty") { (item: Element) in
      item.name.isEmpty ? .failed("This menu item has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("text", #"<div role="menu"><button role="menuitem">Print</button></div>"#),
    .failed("no text", #"<div role="menu">↓<button role="menuitem"></button></div>"#),
    .inapplicable("no menu", #"<button></button>"#),
    .inapplicable("hidden", #"<div role="menu"><button role="menuitem" hidden></button></div>"#),
  ]
}
