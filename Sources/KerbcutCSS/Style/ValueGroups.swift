/// The values of all longhands in groups of sixteen. Styles share the groups in which they do not differ: most elements
/// set a few properties, and copying a style copies a dozen references.
struct ValueGroups: Sendable {
  private var groups: [[Value]]
  /// Whether a value may be unknown: one was, here or in what is inherited.
  private(set) var mayBeUnknown = false

  /// Inherited properties fill groups of their own.
  private static let inheritedGroups = (Property.inheritedCount + 15) / 16
  private static let ownOffset = inheritedGroups * 16 - Property.inheritedCount

  static let initial = ValueGroups(
    groups: pieces(PropertyTable.initialOfInherited) + pieces(PropertyTable.initialOfOwn))

  private static func pieces(_ values: [Value]) -> [[Value]] {
    stride(from: 0, to: values.count, by: 16).map { Array(values[$0..<min($0 + 16, values.count)]) }
  }

  private init(groups: [[Value]]) { self.groups = groups }

  /// What an element starts from: the inherited values of its parent, the initial ones of all else.
  init(inheriting parent: ValueGroups) {
    groups = Self.initial.groups
    for group in 0..<Self.inheritedGroups { groups[group] = parent.groups[group] }
    mayBeUnknown = parent.mayBeUnknown
  }

  /// Whether children inherit the same from both.
  func inheritsSame(as other: ValueGroups) -> Bool {
    for group in 0..<Self.inheritedGroups where groups[group] != other.groups[group] { return false }
    return true
  }

  /// By group: whether all its values are the same in both.
  func equalGroups(_ other: ValueGroups) -> [Bool] {
    groups.indices.map { groups[$0] == other.groups[$0] }
  }

  /// The group that a property lies in.
  @inline(__always)
  static func group(of property: Property) -> Int { place(property) >> 4 }

  @inline(__always)
  private static func place(_ property: Property) -> Int {
    property.isInherited ? property.index : property.index + ownOffset
  }

  subscript(_ property: Property) -> Value {
    get {
      let place = Self.place(property)
      return groups[place >> 4][place & 15]
    }
    set {
      let place = Self.place(property)
      if case .unknown = newValue { mayBeUnknown = true }
      // A group is copied only where something changes.
      if groups[place >> 4][place & 15] != newValue { groups[place >> 4][place & 15] = newValue }
    }
  }
}
