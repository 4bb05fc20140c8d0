public import KerbcutHTML

/// Elements by what they are, made once in one pass.
struct AccessibilityLists {
  private(set) var byRole: [Role: [NodeID]] = [:]
  private(set) var exposed: [NodeID] = []
  private(set) var focusable: [NodeID] = []
  private(set) var tabOrder: [NodeID] = []
  private(set) var landmarks: [NodeID] = []
  private(set) var dataTables: [NodeID] = []

  init(_ tree: AccessibilityTree) {
    tree.resolveAll()
    let landmarkRoles = RoleSet(where: { $0.role.isLandmark })
    var byNumber = [[NodeID]](repeating: [], count: Role.count)
    for node in tree.document.nodes {
      let facts = tree.facts[Int(node.index)]
      guard facts.contains(.isElement) else { continue }
      if facts.contains(.isFocusable) { focusable.append(node) }
      guard tree.isExposed(node) else { continue }
      exposed.append(node)
      let number = tree.roleNumbers[Int(node.index)]
      guard number < AccessibilityTree.unresolvedRole else { continue }
      byNumber[Int(number)].append(node)
      if landmarkRoles.contains(Role(number: number)), tree.isLandmark(node) { landmarks.append(node) }
    }
    for (number, nodes) in byNumber.enumerated() where !nodes.isEmpty { byRole[Role(number: UInt8(number))] = nodes }
    tabOrder = Self.order(focusable.filter(tree.isTabbable), in: tree)
  }

  private static func order(_ nodes: [NodeID], in tree: AccessibilityTree) -> [NodeID] {
    let places = nodes.map { (node: $0, index: tree.tabIndex(of: $0) ?? 0) }
    let first = places.filter { $0.index > 0 }.sorted { ($0.index, $0.node) < ($1.index, $1.node) }
    return first.map(\.node) + places.filter { $0.index <= 0 }.map(\.node)
  }
}

extension AccessibilityTree {
  /// The exposed elements with a role, in tree order.
  public func nodes(role: Role) -> [NodeID] { lists.byRole[role] ?? [] }

  /// All exposed elements in tree order.
  public var exposedElements: [NodeID] { lists.exposed }

  /// All focusable elements in tree order, exposed or not.
  public var focusableElements: [NodeID] { lists.focusable }

  /// The exposed headings in tree order.
  public var headings: [NodeID] { nodes(role: .heading) }

  /// The exposed landmarks in tree order: forms and regions only if they have a name.
  public var landmarks: [NodeID] { lists.landmarks }

  /// The exposed tables, grids and tree grids in tree order.
  public var tables: [NodeID] {
    (nodes(role: .table) + nodes(role: .grid) + nodes(role: .treegrid)).sorted()
  }

  /// Whether the element is a landmark to its users: a form is one only with a name (HTML-AAM, `form`).
  public func isLandmark(_ element: NodeID) -> Bool {
    guard let role = role(of: element), role.isLandmark else { return false }
    return role != .form || hasAuthorName(element, facts: facts(of: element))
  }

  /// The level of a heading: `aria-level`, the number in its name, or 2.
  public func level(of heading: NodeID) -> Int? {
    guard role(of: heading) == .heading else { return nil }
    if let level = document.value(.ariaLevel, of: heading).flatMap({ Int(html: $0) }), level > 0 { return level }
    return nativeLevel(of: heading) ?? 2
  }

  func nativeLevel(of element: NodeID) -> Int? {
    switch document.name(of: element) {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
