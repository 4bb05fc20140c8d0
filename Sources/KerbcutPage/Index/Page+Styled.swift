public import KerbcutCSS

extension Page {
  /// The elements whose style meets a condition, in tree order. The condition is asked of each style, not each element.
  public func elements(styled condition: (ComputedStyle) -> Bool) -> [Element] {
    elements(at: styles.elements(where: condition))
  }
}
