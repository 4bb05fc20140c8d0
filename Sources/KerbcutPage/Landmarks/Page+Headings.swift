import KerbcutARIA
import KerbcutHTML

extension Page {
  /// The headings that are given to users, in order.
  public var headings: [Element] { view(Headings.self).all }

  /// The first heading of level 1 that is given to users, those in the main content first.
  public var h1: Element? {
    let candidates = headings.filter { $0.tag == .h1 }
    guard let main else { return candidates.first }
    return candidates.first { $0.isInside(main) } ?? candidates.first
  }
}

private struct Headings: PageView {
  let all: [Element]

  init(_ page: Page) {
    all = page.elements(named: .h1, .h2, .h3, .h4, .h5, .h6).filter { $0.isRendered && $0.hasRenderedText }
  }
}

extension Element {
  /// The level of a heading: `aria-level`, the number in its name, or 2; nil for what is no heading.
  public var headingLevel: Int? { page.accessibility.level(of: node) }
}
