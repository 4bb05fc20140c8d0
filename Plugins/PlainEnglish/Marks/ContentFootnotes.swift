import Kerbcut

struct ContentFootnotes: Check {
  static let about = About(
    id: "content-footnotes",
    title: "Text has no footnotes",
    requirements: [.govuk(4)],
    why: "Footnotes are made for paper: on a page they send people away from what they read, and back.",
    fix: "Put the note into the text.",
    guidance: .contentDesign("Create a clear structure"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each link in superscript, or with superscript only, to a place on the same page") {
    page in
    page.elements(named: .a).filter { link in
      guard link.value(.href)?.first == 0x23 else { return false }
      return link.ancestor(named: .sup) != nil || link.children.count == 1 && link.children[0].is(.sup)
    }
  }

  let expectations = [
    Expectation("It is not a number or mark of a footnote") { (link: Element) in
      let text = link.textContent.collapsed.filter { !"[]()".contains($0) }
      let isMark = !text.isEmpty && text.count < 4 && text.allSatisfy { $0.isNumber || "*†‡".contains($0) }
      return isMark ? .failed("“\(text)” is a link to a footnote.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a word", ##"<p>Go <sup><a href="#top">up</a></sup></p>"##),
    .failed("a number", ##"<p>Fees<sup>↓<a href="#n1">1</a></sup></p>"##),
    .inapplicable("an ordinary link", ##"<p><a href="#n1">1</a></p>"##),
  ]
}
