import Kerbcut

struct ItemHasName: Check {
  static let about = About(
    id: "item-has-name",
    title: "Tabs, options and items of trees have an accessible name",
    requirements: [.wcag("4.1.2")],
    why: "An item without a name is a choice that nobody can make out.",
    fix: "Put text in the item, or name it with `aria-label`.",
    yieldsInside: ["image-has-name", "svg-has-name"]
  )

  let applicability = Applicability(
    "Each element in the accessibility tree with a `role` of `tab`, `option` or `treeitem`"
  ) { page in
    page.elements(role: .tab, .option, .treeitem).filter { $0.has(.role) }
  }

  let expectations = [
    Expectation("The item has an accessible name that is not empty") { (item: Element) in
      item.name.isEmpty ? .failed("This \(item.noun) has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a tab", #"<div role="tablist"><button role="tab">Fees</button></div>"#),
    .failed("a picture alone", #"<div role="tablist">↓<button role="tab"><img src="a.png" alt=""></button></div>"#),
    .failed(
      "an option", #"<div role="listbox" tabindex="0" aria-label="Size">↓<div role="option"></div></div>"#),
    .failed(
      "an item of a tree", #"<ul role="tree" aria-label="Files">↓<li role="treeitem" tabindex="0"><i></i></li></ul>"#),
    .inapplicable("a choice of HTML's own", "<select aria-label=\"Land\"><option></option></select>"),
  ]
}

extension Element {
  fileprivate var noun: String {
    switch role {
    case .tab: "tab"
    case .option: "option"
    default: "item of a tree"
    }
  }
}
