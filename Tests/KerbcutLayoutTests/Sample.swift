import KerbcutCSS
import KerbcutHTML
import KerbcutLayout

extension StaticFacts {
  /// Of a page, as far as styles tell; everything can have the focus.
  convenience init(_ html: String, on device: Device = .desktop) {
    self.init(PageStyles(document: Document.parse(html), device: device), canHaveFocus: { _ in true })
  }

  /// The first element that a selector matches.
  func first(_ selector: String) -> NodeID? { SelectorList(parsing: selector).flatMap { styles.select($0).first } }
}
