/// The views of a page by their type. Asked for at every step of every check, so it is a table of its own: the address of
/// a type's description is spread enough to be its own hash.
@usableFromInline
struct ViewTable {
  /// A power of two, and never full; empty until the first view is kept.
  private var slots: [(key: ObjectIdentifier, box: AnyObject)?] = []
  private var count = 0

  @usableFromInline
  init() {}

  @usableFromInline
  subscript(key: ObjectIdentifier) -> AnyObject? {
    get {
      guard !slots.isEmpty else { return nil }
      return slots[place(of: key)]?.box
    }
    set {
      guard let newValue else { return }
      if (count + 1) * 2 > slots.count { grow() }
      let place = place(of: key)
      if slots[place] == nil { count += 1 }
      slots[place] = (key, newValue)
    }
  }

  /// Where a key stands, or may stand.
  private func place(of key: ObjectIdentifier) -> Int {
    let mask = slots.count - 1
    let bits = UInt(bitPattern: key)
    var place = Int(truncatingIfNeeded: bits >> 4 ^ bits >> 11) & mask
    while let slot = slots[place], slot.key != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: max(64, old.count * 2))
    for case let slot? in old { slots[place(of: slot.key)] = slot }
  }
}
