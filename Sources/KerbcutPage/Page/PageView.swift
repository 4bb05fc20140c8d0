/// A group of what can be said of a page: its text, its forms, what a plugin's checks share.
///
/// A view is made once for each page, at the first question, and found by its type. This is the one way to keep a value
/// with a page. A plugin adds its own:
///
///     struct Shortcuts: PageView {
///       let keys: [String]
///       init(_ page: Page) { keys = … }
///     }
///     page.view(Shortcuts.self).keys
///
/// What takes long and is not asked of every page is a `lazy var` of a view that is a class, made in `page.whole`.
public protocol PageView {
  /// Makes the view of a page. Nothing in it may ask the page for the same view.
  init(_ page: Page)
}

extension Page {
  /// The view of this type, made on first use. Its making does not count against the step budget of the check at work.
  @inlinable
  public func view<View: PageView>(_ type: View.Type = View.self) -> View {
    let key = ObjectIdentifier(KeptView<View>.self)
    // Only boxes of this type are kept under its identifier.
    if let kept = views[key] { return unsafeDowncast(kept, to: KeptView<View>.self).view }
    let view = whole { View(self) }
    views[key] = KeptView(view)
    return view
  }
}

extension Page {
  /// Makes what is shared as if nothing had been spent of the step budget, for other checks rely on it to be whole. If
  /// that is not enough, the page is too large for all checks after this one: what is left out could look like a fault.
  @inlinable
  public func whole<Value>(_ make: () -> Value) -> Value {
    let spent = budget.spent
    budget.renew()
    let value = make()
    if budget.isSpent { budget.cut() }
    budget.spend(spent)
    return value
  }

  /// Lets go of everything that was kept, also by pages that this one looked at. What checks keep holds elements, and
  /// elements hold their page: without this no page would ever be freed.
  package func forget() {
    var open = [self]
    while let page = open.popLast() {
      if let kept = page.views[ObjectIdentifier(KeptView<PageLinks>.self)] as? KeptView<PageLinks> {
        open += kept.view.lookedAt.compactMap(\.page)
      }
      page.views = ViewTable()
      page.madeIndex = nil
    }
  }
}

/// A box, so that finding a view neither copies nor casts what is in it.
@usableFromInline
final class KeptView<View> {
  @usableFromInline let view: View

  @inlinable
  init(_ view: View) { self.view = view }
}
