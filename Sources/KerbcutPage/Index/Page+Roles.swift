public import KerbcutARIA
import KerbcutHTML
import KerbcutText

extension Page {
  /// The elements exposed with this role or one that inherits from it, in tree order.
  public func elements(inheriting role: Role) -> [Element] {
    if let known = lists.byInheritedRole[role] {
      budget.spend(known.count)
      return known
    }
    let found = elements(roles: Role.all.filter { $0.isA(role) })
    lists.byInheritedRole[role] = found
    return found
  }

  /// The form fields of ACT's rules: exposed elements with the role of a control that takes a value.
  public var formFields: [Element] {
    let withRole = elements(
      role: .checkbox, .combobox, .listbox, .menuitemcheckbox, .menuitemradio, .radio, .searchbox, .slider,
      .spinbutton, .switch, .textbox)
    let withoutRole = elements(named: .input).filter { input in
      guard input.role == nil, input.isExposed, let type = input.attribute(.type)?.lowercased() else { return false }
      return Self.typesWithoutRole.contains(type)
    }
    return withoutRole.isEmpty ? withRole : (withRole + withoutRole).sorted { $0.node < $1.node }
  }

  /// Types of `input` that HTML-AAM maps no role for.
  private static let typesWithoutRole: Set = [
    "color", "date", "datetime-local", "file", "month", "password", "time", "week",
  ]
}
