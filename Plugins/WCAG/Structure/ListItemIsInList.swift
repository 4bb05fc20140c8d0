import Kerbcut

struct ListItemIsInList: Check {
  static let about = About(
    id: "list-item-is-in-list",
    title: "List items stand in a list, terms and descriptions in a description list",
    why: "Screen readers say how long a list is and where one stands in it. Items without a list have neither.",
    fix: "Put `li` straight into `ul` or `ol`, and `dt` and `dd` into `dl` or a `div` in it.",
    guidance: .tutorial("page-structure/content", "Content structure"),
    weight: .warning, yieldsTo: ["role-has-required-context"]
  )

  let applicability = Applicability(
    "Each group of `li`, or of `dt` and `dd`, without roles of their own in one parent, if exposed"
  ) { page in
    let items = page.elements(named: .li, .dt, .dd).filter {
      !$0.has(.role) && $0.isRendered && !$0.isProgrammaticallyHidden
    }
    return Dictionary(grouping: items) { $0.parent?.node ?? .root }.values.compactMap { ElementGroup($0) }
  }

  let expectations = [
    Expectation("The parent is a list of their kind") { (group: ElementGroup) in
      guard let item = group.elements.first, let parent = item.parent else { return .passed }
      if parent.localName.holds("-") || parent.is(.slot) || parent.has(.role) { return .passed }
      if item.is(.li) {
        return parent.is(.ul, .ol, .menu) ? .passed : .failed("This list item\(group.others) stands in no list.")
      }
      return parent.is(.dl) || parent.is(.div) && parent.parent?.tag == .dl
        ? .passed : .failed("This <\(item.localName)>\(group.others) stands in no description list.")
    }
  ]

  static let examples: [Example] = [
    .passed("a list", "<ul><li>One</li></ul>"),
    .passed("pairs in boxes", "<dl><div><dt>Fee</dt><dd>£9</dd></div></dl>"),
    .failed("no list", "<div>↓<li>One</li><li>Two</li></div>"),
    .failed("no description list", "<div>↓<dt>Fee</dt><dd>£9</dd></div>"),
    .inapplicable("no items", "<p>One</p>"),
  ]
}
