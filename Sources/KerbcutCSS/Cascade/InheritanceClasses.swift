/// Puts the styles of a page into classes from which children inherit the same, so that a child of one can share the style
/// of a child of another.
struct InheritanceClasses {
  /// By style: the number of the first style of its class.
  private(set) var classes: [Int32] = []
  /// By class: the classes that were made below it, the first few of them.
  private var below: [Int32: [Int32]] = [:]

  private static let compared = 8

  /// Adds the next style. It is compared with its parent and with what stands below the parent's class.
  mutating func add(_ style: ComputedStyle, parent: Int32, _ styles: [ComputedStyle]) {
    let parentClass = parent >= 0 ? classes[Int(parent)] : -1
    if parentClass >= 0, style.inheritsSame(as: styles[Int(parentClass)]) { return classes.append(parentClass) }
    let known = below[parentClass, default: []]
    if let equal = known.first(where: { style.inheritsSame(as: styles[Int($0)]) }) { return classes.append(equal) }
    let own = Int32(truncatingIfNeeded: classes.count)
    if known.count < Self.compared { below[parentClass, default: []].append(own) }
    classes.append(own)
  }
}
