import KerbcutBasics
import KerbcutCSS
import KerbcutHTML

/// What is painted behind a text so far, and which element's box was last.
struct PaintStack {
  var ground: PaintGround
  private(set) var background: NodeID?
  /// The boxes around it that are placed by others than their parents, and that are drawn away from their places.
  var positioned: [NodeID] = []
  var moved: [NodeID] = []
  /// Whether it may lie on one of several boxes.
  var isPlaced = false

  init(_ ground: PaintGround) { self.ground = ground }

  /// A box around the text.
  mutating func add(
    _ style: ComputedStyle, _ box: BoxPaint, _ filter: Value? = nil, of node: NodeID?, isBehind: Bool = true
  ) {
    if style[.backdropFilter] != .keyword(.none) { ground.filterBackdrop(style[.backdropFilter]) }
    ground.open(style, filter: filter ?? style[.filter])
    if style.mayBeThinned { ground.paint([.unknown(Lack(.pattern))], .all) }
    for layer in box.layers {
      ground.paint(layer.colors, isBehind ? layer.cover : .part, blend: layer.blend)
      if node != nil || layer.colors.allSatisfy(\.isOpaque) { background = node }
    }
  }

  /// Another box that lies under it.
  mutating func add(_ layers: [BoxPaint.Layer], of box: StackingOrder.Box) {
    ground.paint(layers)
    background = box.pseudo == nil ? box.node : nil
  }
}

extension ComputedStyle {
  var hasMask: Bool { self[.maskImage] != .keyword(.none) && self[.maskImage] != .commas([.keyword(.none)]) }

  /// Whether a mask may leave a part of what is in it, or all of it but paler.
  fileprivate var mayBeThinned: Bool {
    guard hasMask, case .commas(let masks) = self[.maskImage] else { return false }
    return !masks.contains { Gradient($0)?.colors?.allSatisfy(\.isOpaque) ?? ($0 == .keyword(.none)) }
  }
}
