import Kerbcut

struct ListItemIsInList: Check {
  static let about = About(
    id: "list-item-is-in-list",
    title: "List items stand in a list, terms and descriptions in a description list",
    why: "Screen readers say how long a list is and where one stands in it. Items without a list have neither.",
    fix: "Put `li` straight into `ul` or `ol`, and `dt` and `dd` into `dl` or a `div` in it.",
    weight: .warning, yieldsTo: ["role-has-required-context"]
  )

  let applicability = Applicability("Each exposed `li`, `dt` and `dd` without a role of its own") { page in
    page.elements(named: .li, .dt, .dd).filter { !$0.has(.role) && $0.isRendered && !$0.isProgrammaticallyHidden }
  }

  let expectations = [
    Expectation("It stands in a list of its kind") { (item: Element) in
      guard let parent = item.parent else { return .passed }
      if parent.localName.contains("-") || parent.is(.slot) { return .passed }
      if item.is(.li) {
        let isInList = parent.is(.ul, .ol, .menu) || parent.role == .list || parent.has(.role)
        return isInList ? .passed : .failed("This list item does not stand in a list.")
      }
      let isInList = parent.is(.dl) || parent.is(.div) && parent.parent?.tag == .dl || parent.has(.role)
      return isInList ? .passed : .failed("This <\(item.localName)> does not stand in a description list.")
    }
  ]

  static let examples: [Example] = [
    .passed("a list", "<ul><li>One</li></ul>"),
    .passed("pairs in boxes", "<dl><div><dt>Fee</dt><dd>£9</dd></div></dl>"),
    .failed("no list", "<div>↓<li>One</li></div>"),
    .failed("no description list", "<div>↓<dt>Fee</dt>↓<dd>£9</dd></div>"),
    .inapplicable("no items", "<p>One</p>"),
  ]
}
