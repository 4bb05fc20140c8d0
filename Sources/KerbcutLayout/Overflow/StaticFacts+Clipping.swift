import KerbcutCSS
public import KerbcutHTML

extension StaticFacts {
  /// Which ancestors cut off a part of a text by `overflow: hidden` or `clip`.
  public func clipping(of text: NodeID) -> TextClipping {
    var result = TextClipping()
    guard let parent = styles.element(at: text) else { return result }
    let estimator = BoxEstimator(styles: styles)
    for ancestor in [parent] + styles.document.flatAncestors(of: parent) where styles.document.isElement(ancestor) {
      let style = styles.style(of: ancestor)
      let name = styles.document.name(of: ancestor)
      if style.overflowX.clips || style.overflowY.clips, style.display != .inline, name != .html, name != .body {
        result.isApplicable = true
        if style.overflowX.clips { across(text, parent, ancestor, estimator, &result) }
        if style.overflowY.clips { down(text, ancestor, estimator, &result) }
      }
      // What is placed by another box may not be cut off by those between.
      if style.position == .absolute || style.position == .fixed || style[.float] != .keyword(.none) { break }
    }
    return result
  }

  private func across(
    _ text: NodeID, _ parent: NodeID, _ box: NodeID, _ estimator: BoxEstimator, _ result: inout TextClipping
  ) {
    let width = estimator.contentWidth(of: box)
    let style = styles.style(of: parent)
    var lines = InlineLines(width: width, strut: 0...0)
    lines.add(styles.document.text(of: text), style)
    lines.finish()
    if lines.width.lowerBound > width.upperBound {
      result.clips.append(TextClip(element: box, isHorizontal: true))
    } else if style.isNoWrap, lines.width.upperBound > width.lowerBound, width.upperBound.isFinite {
      result.doubtful = result.doubtful ?? box
    }
  }

  /// Only the last text of a box is surely cut off when there is too much in it.
  private func down(_ text: NodeID, _ box: NodeID, _ estimator: BoxEstimator, _ result: inout TextClipping) {
    guard let room = room(for: box), room.lowerBound.isFinite, isLast(text, in: box) else { return }
    let contents = estimator.contents(of: box, width: estimator.contentWidth(of: box))
    guard contents.height.upperBound > room.lowerBound else { return }
    if let below = roomBelow(text, in: box), contents.height.lowerBound - below > room.upperBound + 1 {
      result.clips.append(TextClip(element: box, isHorizontal: false))
    } else {
      result.doubtful = result.doubtful ?? box
    }
  }

  /// Whether nothing that takes room comes after a text in a box.
  private func isLast(_ text: NodeID, in box: NodeID) -> Bool {
    let end = styles.document.end(of: box)
    // A box around a slot is somewhere else in the tree than the text that is slotted.
    guard box < text, text < end else { return false }
    return !(text.advanced(by: 1)..<end).contains { node in
      styles.document.kind(of: node) == .text
        ? !styles.document.text(of: node).isBlank && styles.isRendered(node)
        : styles.document.isElement(node) && styles.isRendered(node) && styles.display(of: node) != .inline
    }
  }

  /// How much of the contents' height may lie below the last text; nil where its place does not follow from that height.
  private func roomBelow(_ text: NodeID, in box: NodeID) -> Double? {
    var below = 0.0
    for ancestor in styles.document.ancestors(of: text) where styles.document.isElement(ancestor) {
      let style = styles.style(of: ancestor)
      guard !style.display.makesItems, !style.display.isTablePart else { return nil }
      if ancestor == box { return below }
      guard style.display != .inline else { continue }
      guard style[.height] == .keyword(.auto), style.position == .static,
        [.keyword(.auto), .zero].contains(style[.minHeight])
      else { return nil }
      below += max(style.edges(across: false, 0...0).upperBound, 0)
    }
    return nil
  }
}

extension Keyword {
  fileprivate var clips: Bool { self == .hidden || self == .clip }
}
