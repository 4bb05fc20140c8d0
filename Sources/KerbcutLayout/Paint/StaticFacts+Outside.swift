import KerbcutCSS
import KerbcutHTML

/// Texts in a box that its background never reaches, though they stand in it.
extension StaticFacts {
  /// Whether the text of an element is in the caption of a table, which stands above or below the box that the table paints
  /// (CSS 2, section 17.4).
  func isInCaption(_ element: NodeID, of table: NodeID, _ style: ComputedStyle) -> Bool {
    guard style.display == .table || style.display.keyword == .inlineTable else { return false }
    var part: NodeID? = element
    while let node = part, node != table {
      guard layers.spend() else { return false }
      let parent = styles.document.flatParent(of: node)
      if parent == table { return styles.display(of: node).keyword == .tableCaption }
      part = parent
    }
    return false
  }

  /// Whether all that is in a box floats, and nothing keeps the floats inside: it is as high as nothing (CSS 2, section
  /// 10.6.3).
  func holdsOnlyFloats(_ box: NodeID, _ style: ComputedStyle) -> Bool {
    guard textPlacer.hasFloats, style.display == .block || style.display == .listItem else { return false }
    if let known = floating[box] { return known }
    let answer = style.letsFloatsOut && !boxPlacer.generates(box) && hasOnlyFloats(box)
    floating[box] = answer
    return answer
  }

  private func hasOnlyFloats(_ box: NodeID) -> Bool {
    let document = styles.document
    guard let parent = document.flatParent(of: box), document.isElement(parent),
      !styles.display(of: parent).makesItems
    else { return false }
    var count = 0
    for child in document.flatChildren(of: box) {
      if document.kind(of: child) == .text, !document.text(of: child).isBlank { return false }
      guard document.isElement(child), styles.isRendered(child), !styles.style(of: child).isOutOfFlow else { continue }
      guard styles.style(of: child)[.float] != .keyword(.none) else { return false }
      count += 1
    }
    return count > 0
  }
}

extension ComputedStyle {
  /// Whether it is as high as what is in its flow, and no formatting context of its own (CSS Display 3, section 2.1).
  fileprivate var letsFloatsOut: Bool {
    self[.height] == .keyword(.auto) && self[.minHeight].isNothing && overflowX == .visible && overflowY == .visible
      && self[.float] == .keyword(.none) && !isOutOfFlow && !columns
      && edge(.paddingTop, .paddingBottom) == 0...0 && self[.aspectRatio] == .keyword(.auto)
  }
}
