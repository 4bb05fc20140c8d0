import KerbcutCSS
import KerbcutHTML

/// The elements around each element that have a say in how its text is painted, found from one to the next: most
/// elements have none, and a page may put 500 of those around each of its texts.
struct PaintLayers {
  /// For an element the nearest that has a say, itself or around it.
  fileprivate var nearest: [NodeID: NodeID?] = [:]
  /// How many layers were put behind texts.
  private(set) var steps = 0
  var limit = 2_000_000

  /// Counts a layer; false if the page has asked for too many.
  mutating func spend() -> Bool {
    steps += 1
    return steps <= limit
  }
}

extension StaticFacts {
  /// The nearest element from `element` outwards that has a say in how text in it is painted.
  func paintLayer(from element: NodeID) -> NodeID? {
    var passed: [NodeID] = []
    var layer: NodeID?
    var next: NodeID? = element
    while let node = next {
      if let known = layers.nearest[node] {
        layer = known
        break
      }
      passed.append(node)
      if styles.document.isElement(node), paintsLayer(node) {
        layer = node
        break
      }
      next = styles.document.flatParent(of: node)
    }
    for node in passed { layers.nearest[node] = .some(layer) }
    return layer
  }

  private func paintsLayer(_ node: NodeID) -> Bool {
    styles.style(of: node).paintsLayer || underlays.holds(node) || tableColumns.holds(node)
  }

  /// The next such element outside of one.
  func paintLayer(around layer: NodeID) -> NodeID? {
    styles.document.flatParent(of: layer).flatMap(paintLayer(from:))
  }
}

extension ComputedStyle {
  /// Whether an element of this style has a say in the colours of a text in it, known or not.
  fileprivate var paintsLayer: Bool {
    // It makes no box that could be painted.
    if display == .contents { return false }
    return paintsBackground || hasWideBorder || opacity.value != 1 || isOutOfFlow || clipsBackgroundToText
      || self[.mixBlendMode] != .keyword(.normal) || self[.filter] != .keyword(.none)
      || self[.isolation] == .keyword(.isolate) || self[.backdropFilter] != .keyword(.none) || isMoved
      || hasMask
  }
}
