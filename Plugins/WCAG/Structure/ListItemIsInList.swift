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
      let count = group.elements.count
      if item.is(.li) {
        // Screen readers pass over boxes that say nothing: the list behind them is the one that the item stands in.
        let list = parent.inclusiveAncestors.first { !$0.saysNothing } ?? parent
        if list.is(.ul, .ol, .menu) || list.has(.role) { return .passed }
        return .failed(
          count == 1 ? "This list item stands in no list." : "These \(count) list items stand in no list.")
      }
      if parent.is(.dl) || parent.is(.div) && parent.parent?.tag == .dl { return .passed }
      return .failed(
        count == 1
          ? "This <\(item.localName)> stands in no description list."
          : "\(group.tags) stand in no description list.")
    }
  ]

  static let examples: [Example] = [
    .passed("a list", "<ul><li>One</li></ul>"),
    .passed("pairs in boxes", "<dl><div><dt>Fee</dt><dd>£9</dd></div></dl>"),
    .passed("a box between, which the check of lists tells", "<ul><div><li>One</li></div><li>Two</li></ul>"),
    .failed("no list", "<div>↓<li>One</li><li>Two</li></div>"),
    .failed("one without a list", "<div>↓<li>One</li></div>"),
    .failed("one description without a list", "<div>↓<dd>£9</dd></div>"),
    .failed("no description list", "<div>↓<dt>Fee</dt><dd>£9</dd></div>"),
    .inapplicable("no items", "<p>One</p>"),
  ]
}

extension Element {
  /// Whether it is an element without a meaning of its own.
  fileprivate var saysNothing: Bool { self.is(.div, .span, .font, .center, .b, .i, .u, .small, .big) && !has(.role) }
}

extension ElementGroup {
  /// How many there are of each kind: “2 <dt> and 2 <dd>”.
  fileprivate var tags: String {
    let counts = [Name.dt, .dd].compactMap { name -> String? in
      let count = elements.count { $0.tag == name }
      return count == 0 ? nil : "\(count) <\(name == .dt ? "dt" : "dd")>"
    }
    return counts.joined(separator: " and ")
  }
}
