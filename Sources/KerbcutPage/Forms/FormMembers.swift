import KerbcutARIA
import KerbcutHTML

/// What belongs to each form of a page, found once: pages are asked it for each field and button.
struct FormMembers {
  /// For each node the nearest form around it; 0 where there is none.
  private var around: [UInt32]
  private(set) var fields: [NodeID: [Element]] = [:]
  private(set) var submitButtons: [NodeID: [Element]] = [:]

  init(_ page: Page) {
    let document = page.document
    around = Array(repeating: 0, count: document.nodes.count)
    for node in document.nodes.dropFirst() {
      guard let parent = document.parent(of: node) else { continue }
      around[Int(node.index)] = document.name(of: parent) == .form ? parent.index : around[Int(parent.index)]
    }
    for field in page.forms.fields {
      if let form = owner(of: field) { fields[form, default: []].append(field) }
    }
    for button in page.forms.submitButtons {
      if let form = owner(of: button) { submitButtons[form, default: []].append(button) }
    }
  }

  /// The form that an element belongs to: by its `form` attribute, else the nearest around it.
  func owner(of element: Element) -> NodeID? {
    if element.has(.form) { return element.page.accessibility.formOwner(of: element.node) }
    let place = Int(element.node.index)
    return place < around.count && around[place] > 0 ? NodeID(around[place]) : nil
  }
}

extension Element {
  /// The form that the field or button belongs to.
  public var form: Element? { page.forms.members.owner(of: self).map(page.element) }

  /// The fields of a form that a user can fill in or choose, in order.
  public var ownedFields: [Element] { page.forms.members.fields[node] ?? [] }

  /// The buttons that send a form, in order.
  public var ownedSubmitButtons: [Element] { page.forms.members.submitButtons[node] ?? [] }
}
