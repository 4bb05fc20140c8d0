internal import Kerbcut

extension PageLikeness {
  /// The likeness of the texts in a page's main part, else in its body; nil where there are too few.
  init?(of page: Page) {
    let document = page.document
    guard let part = (page.elements(named: .main).first ?? page.elements(named: .body).first) else { return nil }
    var likeness = Builder()
    for node in document.descendants(of: part.node) where document.kind(of: node) == .text {
      let text = document.text(of: node)
      if text.count > 2, !text.isBlank { likeness.add(text.prefix(2_000)) }
    }
    guard let made = likeness.made else { return nil }
    self = made
  }
}
