public import KerbcutARIA
import KerbcutHTML
import KerbcutText

extension Page {
  /// The elements exposed with this role or one that inherits from it, in tree order.
  public func elements(inheriting role: Role) -> [Element] {
    if let known = index.byInheritedRole[role] {
      budget.spend(known.count)
      return known
    }
    let found = elements(roles: Role.all.filter { $0.isA(role) })
    index.byInheritedRole[role] = found
    return found
  }
}
