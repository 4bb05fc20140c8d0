public import KerbcutHTML

/// Which `label` elements belong to which control (HTML Standard, section 4.10.4).
struct LabelIndex {
  private(set) var labels: [NodeID: [NodeID]] = [:]
  private(set) var controls: [NodeID: NodeID] = [:]

  init(_ tree: AccessibilityTree) {
    let document = tree.document
    for label in document.nodes where document.name(of: label) == .label {
      guard let control = Self.control(of: label, in: tree) else { continue }
      labels[control, default: []].append(label)
      controls[label] = control
    }
  }

  private static func control(of label: NodeID, in tree: AccessibilityTree) -> NodeID? {
    let document = tree.document
    if let id = document.value(.for, of: label) {
      guard let target = tree.element(id: id, inTreeOf: label), isLabelable(target, in: document) else { return nil }
      return target
    }
    return document.descendants(of: label).first { isLabelable($0, in: document) }
  }

  /// HTML Standard, “labelable element”, custom elements aside.
  static func isLabelable(_ node: NodeID, in document: Document) -> Bool {
    switch document.name(of: node) {
    case .button, .meter, .output, .progress, .select, .textarea: true
    case .input: !(document.value(.type, of: node).map { $0.equalsIgnoringCase("hidden") } ?? false)
    default: false
    }
  }
}

extension AccessibilityTree {
  /// The `label` elements of a control, in tree order.
  public func labels(of control: NodeID) -> [NodeID] { labelIndex.labels[control] ?? [] }

  /// Whether an element can have a `label` of its own (HTML Standard, “labelable element”), custom elements aside.
  public func isLabelable(_ node: NodeID) -> Bool { LabelIndex.isLabelable(node, in: document) }

  /// The control that a `label` element labels.
  public func labeledControl(of label: NodeID) -> NodeID? { labelIndex.controls[label] }
}
