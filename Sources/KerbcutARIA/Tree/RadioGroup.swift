import KerbcutBasics
public import KerbcutHTML

/// Radio buttons of one form owner and name, of which one can be checked (HTML Standard, section 4.10.5.1.16).
public struct RadioGroup: Sendable {
  /// The shared name.
  public let name: String
  /// The form that owns them, if any.
  public let form: NodeID?
  /// The radio buttons in tree order.
  public let members: [NodeID]
  /// Whether one of them is checked at first.
  public let hasChecked: Bool

  /// The place of a radio button among them, from 1.
  func position(of member: NodeID) -> Int? {
    let place = members.partitioningIndex { $0 >= member }
    return place < members.count && members[place] == member ? place + 1 : nil
  }
}

struct RadioGroups {
  private(set) var groups: [RadioGroup] = []
  private(set) var groupOf: [NodeID: Int] = [:]

  private struct Key: Hashable {
    let root: NodeID
    let form: NodeID?
    let name: String
  }

  init(_ tree: AccessibilityTree) {
    let document = tree.document
    var found: [Key: [NodeID]] = [:]
    var order: [Key] = []
    for node in document.nodes where document.name(of: node) == .input {
      guard let name = document.value(.name, of: node), !name.isEmpty, tree.inputType(of: node) == .radio else {
        continue
      }
      let key = Key(root: document.treeRoot(of: node), form: tree.formOwner(of: node), name: String(name))
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(node)
    }
    for key in order {
      let members = found[key] ?? []
      for node in members { groupOf[node] = groups.count }
      let hasChecked = members.contains { document.hasAttribute(.checked, of: $0) }
      groups.append(RadioGroup(name: key.name, form: key.form, members: members, hasChecked: hasChecked))
    }
  }
}

extension AccessibilityTree {
  /// The groups of radio buttons in tree order of their first member.
  public var radioGroups: [RadioGroup] { radioIndex.groups }

  /// The group that a radio button belongs to; nil for one without a name.
  public func radioGroup(of element: NodeID) -> RadioGroup? {
    radioIndex.groupOf[element].map { radioIndex.groups[$0] }
  }

  /// The form that owns a control: by its `form` attribute, else the form around it (HTML Standard, section 4.10.18.3).
  public func formOwner(of control: NodeID) -> NodeID? {
    if let id = document.value(.form, of: control) {
      guard let form = element(id: id, inTreeOf: control), document.name(of: form) == .form else { return nil }
      return form
    }
    return document.ancestors(of: control).first { document.name(of: $0) == .form }
  }
}
