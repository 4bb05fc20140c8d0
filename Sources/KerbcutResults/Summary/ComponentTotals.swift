/// Faults that may stand on many pages, counted as pages come in any order.
struct ComponentTotals: Sendable {
  private var components: [String: Total] = [:]

  private struct Total: Sendable {
    var component: Component
    /// Where the words of the component come from: the first page in order, so that the order of adding is no matter.
    var firstPage: String
  }

  /// - Parameter isFirst: whether it is the page's first finding of this component.
  mutating func add(_ finding: Finding, page: String, isFirst: Bool) {
    let identity = finding.identity.component
    guard !identity.isEmpty else { return }
    var total =
      components[identity]
      ?? Total(component: Component(finding, count: 0, pageCount: 0, pages: []), firstPage: page)
    if page < total.firstPage {
      let old = total.component
      total.component = Component(finding, count: old.count, pageCount: old.pageCount, pages: old.pages)
      total.firstPage = page
    }
    total.component.count += 1
    if isFirst {
      total.component.pageCount += 1
      if total.component.pages.count < Component.pageLimit { total.component.pages.append(page) }
    }
    components[identity] = total
  }

  /// Those that stand on several pages, most pages first.
  var list: [Component] {
    components.values.map(\.component).filter { $0.pageCount > 1 }.sorted {
      ($1.pageCount, $1.count, $0.check, $0.identity) < ($0.pageCount, $0.count, $1.check, $1.identity)
    }
  }
}

extension Component {
  fileprivate init(_ finding: Finding, count: Int, pageCount: Int, pages: [String]) {
    self.init(
      identity: finding.identity.component, check: finding.check, outcome: finding.outcome, weight: finding.weight,
      message: finding.message, selector: finding.selector, count: count, pageCount: pageCount, pages: pages)
  }
}
