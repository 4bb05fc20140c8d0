extension Page {
  /// A value that several checks share, made on first use and kept with the page; its type is its key.
  ///
  ///     let shell = page.kept { ShellWords(of: $0) }
  @inlinable
  public func kept<Value>(_ make: (Page) -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let kept = keptValues[key] as? Kept<Value> { return kept.value }
    let value = whole { make(self) }
    keptValues[key] = Kept(value)
    return value
  }
}

extension Page {
  /// Makes what is shared as if nothing had been spent of the step budget, for other checks rely on it to be whole. If
  /// that is not enough, the page is too large for all checks after this one: what is left out could look like a fault.
  @inlinable
  package func whole<Value>(_ make: () -> Value) -> Value {
    let spent = budget.spent
    budget.renew()
    let value = make()
    if budget.isSpent { budget.cut() }
    budget.spend(spent)
    return value
  }

  /// Lets go of everything that was kept, also by pages that this one looked at. What checks keep holds elements, and
  /// elements hold their page: without this no page would ever be freed.
  public func forget() {
    var open = [self]
    while let page = open.popLast() {
      open += page.linkedPages.byAddress.values.compactMap(\.page) + page.linkedPages.byFrame.values.compactMap(\.page)
      page.linkedPages.byAddress = [:]
      page.linkedPages.byFrame = [:]
      page.linkedPages.found = FoundFiles()
      page.keptValues = [:]
      page.keptText = nil
      page.lists = PageLists()
    }
  }
}

/// A box, so that finding a kept value neither copies nor casts what is in it.
@usableFromInline
final class Kept<Value> {
  @usableFromInline let value: Value

  @inlinable
  init(_ value: Value) { self.value = value }
}
