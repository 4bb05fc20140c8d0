import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

extension StaticFacts {
  /// Where one box lies as seen from another: in rows and columns of flexible boxes, grids, tables, floats, lines and
  /// blocks. What aligns a whole row moves both, and needs not be known.
  public func offset(of node: NodeID, from other: NodeID) -> Known<BoxOffset> {
    if let lack = styles.lackOfSheets { return .unknown(lack) }
    guard !styles.document.hasShadowTrees, node != other else { return .unknown(Lack(.place)) }
    let offset =
      node > other ? boxPlacer.offset(of: node, from: other) : boxPlacer.offset(of: other, from: node).map { -$0 }
    return offset.map(Known.known) ?? .unknown(Lack(.place))
  }
}
