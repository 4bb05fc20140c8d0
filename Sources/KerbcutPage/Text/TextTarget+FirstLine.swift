import KerbcutCSS
import KerbcutHTML

extension TextTarget {
  /// Whether it begins the first line of a block to which a sheet gives a look of its own (CSS Pseudo 4, section 2.1). Text
  /// that begins in an element inside the block is left out.
  public var beginsFirstLineOfItsOwn: Bool {
    let (styles, document) = (page.styles, page.document)
    guard styles.hasFirstLineRules, let parent = document.flatParent(of: node),
      styles.display(of: parent).isBlockContainer, styles.style(of: parent, pseudo: .firstLine) != nil
    else { return false }
    return !(parent.advanced(by: 1)..<max(node, parent.advanced(by: 1))).contains { before in
      document.isElement(before)
        || document.kind(of: before) == .text && !document.text(of: before).isBlank
    }
  }
}

extension Display {
  /// Whether lines of text may be straight in its box.
  fileprivate var isBlockContainer: Bool {
    [.block, .listItem, .inlineBlock, .tableCell, .tableCaption, .flowRoot].contains(keyword)
  }
}
