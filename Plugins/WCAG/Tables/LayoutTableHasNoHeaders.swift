import Kerbcut

struct LayoutTableHasNoHeaders: Check {
  static let about = About(
    id: "layout-table-has-no-headers",
    title: "A table for layout has nothing of a table of data",
    requirements: [.wcag("1.3.1")],
    why: "Header cells and captions in a table that says that it is none confuse screen readers.",
    fix: "Take `role=\"presentation\"` off a table of data; use `td` alone in one for layout.",
    weight: .warning
  )

  let applicability = Applicability(
    "All tables with the role `presentation` or `none` that have header cells, a caption or `scope`"
  ) { page in
    page.elements(named: .table).filter(\.isLayoutWithHeaders).together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("This table\(group.others) says that it is for layout, and has a caption or header cells.")
    }
  ]

  static let examples: [Example] = [
    .failed("a header cell", #"↓<table role="presentation"><tr><th>Fee</th></tr><tr><td>£9</td></tr></table>"#),
    .inapplicable("cells alone", #"<table role="presentation"><tr><td>Fee</td><td>£9</td></tr></table>"#),
    .inapplicable("a table of data", "<table><tr><th>Fee</th></tr><tr><td>£9</td></tr></table>"),
  ]
}

extension Element {
  fileprivate var isLayoutWithHeaders: Bool {
    guard ["presentation", "none"].contains(attribute(.role)?.collapsed.inLowerCase ?? ""), isVisible else {
      return false
    }
    return firstDescendant {
      ($0.is(.th) && !$0.has(.role) || $0.is(.caption) || $0.is(.td) && $0.has(.scope))
        && $0.ancestor(named: .table) == self
    } != nil
  }
}
