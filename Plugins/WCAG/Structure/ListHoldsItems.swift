import Kerbcut

struct ListHoldsItems: Check {
  static let about = About(
    id: "list-holds-items",
    title: "Lists hold list items and nothing else",
    why: "What stands in a list beside its items is not counted, and screen readers may leave the list there.",
    fix: "Put everything in `ul` and `ol` into `li`, and everything in `dl` into `dt` and `dd`.",
    guidance: .tutorial("page-structure/content", "Content structure"),
    weight: .warning, yieldsTo: ["role-owns-only-its-parts"]
  )

  let applicability = Applicability("Each exposed `ul`, `ol` and `dl` without a role of its own that holds something") {
    $0.elements(named: .ul, .ol, .dl).filter { !$0.has(.role) && $0.isExposed && $0.hasExposedText }
  }

  let expectations = [
    Expectation("All that it holds are its items, scripts and templates aside") { (list: Element) in
      let stray = list.children.first { !$0.isPart(of: list) && $0.isRendered && $0.hasExposedText }
      guard let stray else {
        guard let words = list.strayWords else {
          return list.isOutOfOrder
            ? .failed("In this list a description has no term before it, or a term no description behind it.") : .passed
        }
        return .failed(
          "This list holds words beside its items.",
          evidence: [Evidence("Words", words.text.collapsed, at: words.targetRange)])
      }
      return .failed(
        "This list holds <\(stray.localName)> beside its items.",
        evidence: [Evidence("Child", "<\(stray.localName)>", at: stray.targetRange)])
    }
  ]

  static let examples: [Example] = [
    .passed("items", "<ul><li>One</li><li>Two</li></ul>"),
    .passed("pairs in boxes", "<dl><div><dt>Fee</dt><dd>£9</dd></div></dl>"),
    .failed("a box", "↓<ul><li>One</li><div>Two</div></ul>"),
    .failed("a paragraph", "↓<dl><dt>Fee</dt><dd>£9</dd><p>Reduced</p></dl>"),
    .failed("words", "↓<ul><li>One</li>and two</ul>"),
    .failed("words in a description list", "↓<dl><dt>Fee</dt><dd>£9</dd>in all</dl>"),
    .failed("words in a box of a description list", "↓<dl><div>Fee: £9</div></dl>"),
    .failed("a description before its term", "↓<dl><dd>£9</dd><dt>Fee</dt></dl>"),
    .failed("a term without a description", "↓<dl><dt>Fee</dt><dd>£9</dd><dt>Reduced</dt></dl>"),
    .passed("two terms of one description", "<dl><dt>Fee</dt><dt>Charge</dt><dd>£9</dd></dl>"),
    .passed("commas between the items", "<ul><li>One</li>, <li>Two</li></ul>"),
    .passed("white space", "<ul> <li>One</li>\n</ul>"),
    .inapplicable("empty", "<ul></ul>"),
    .inapplicable("no list", "<p>One</p>"),
  ]
}

extension Element {
  /// The first text that people see straight in the list, or in a box of a description list.
  fileprivate var strayWords: TextTarget? {
    let boxes = self.is(.dl) ? children.filter { $0.is(.div) && !$0.has(.role) } : []
    return ([self] + boxes).lazy.flatMap(\.ownTexts).first {
      $0.text.contains(where: \.isLetterOrNumber) && $0.isVisible
    }
  }

  /// Whether a description list begins with a description or ends with a term, itself or a box in it (HTML Standard, the
  /// `dl` element: groups of terms, then descriptions). One without any term only indents.
  fileprivate var isOutOfOrder: Bool {
    guard self.is(.dl) else { return false }
    return ([self] + children.filter { $0.is(.div) }).contains { part in
      let pairs = part.children.filter { $0.is(.dt, .dd) && $0.isRendered }
      guard pairs.contains(where: { $0.is(.dt) }) else { return false }
      return pairs.first?.is(.dd) ?? false || pairs.last?.is(.dt) ?? false
    }
  }

  /// Whether the element may stand straight in a list (HTML Standard, content models of `ul`, `ol` and `dl`).
  fileprivate func isPart(of list: Element) -> Bool {
    if self.is(.script, .template, .style) || localName.holds("-") || has(.role) { return true }
    return list.is(.dl) ? self.is(.dt, .dd, .div) : self.is(.li)
  }
}
