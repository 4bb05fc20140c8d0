import KerbcutCSS
import KerbcutHTML
import KerbcutText

extension Element {
  /// The words that a user is given, white space collapsed: those that only screen readers are given included, those
  /// in scripts, styles and parts that are not rendered not.
  public var renderedText: String { page.renderedText(of: node) }

  /// The words that a user is given, as `phrase` has them: lower case, without end punctuation.
  public var renderedPhrase: String { page.renderedPhrase(of: node) }

  /// The words that a user is given by sight, going by the class names that hide text from it, white space collapsed:
  /// `seenText` goes by computed style.
  public var visibleText: String { page.visibleText(of: node) }

  /// Whether the element is rendered and meant to be seen.
  public var isSeen: Bool {
    isRendered && page.styles.isVisibilityVisible(node) && !page.isVisuallyHidden(node)
  }

  /// Whether the element or an ancestor has one of the class names that hide text from sight only.
  public var isVisuallyHidden: Bool { page.isVisuallyHidden(node) }

  /// The value of an attribute by a name that is not among the well-known ones, for example `data-cookie`.
  public func attribute(named name: String) -> String? {
    document.name(name).flatMap { document.string($0, of: node) }
  }

  /// The first descendant for which the condition holds.
  public func firstDescendant(where condition: (Element) -> Bool) -> Element? {
    for inner in document.descendants(of: node) where document.isElement(inner) {
      page.budget.spend(1)
      let element = page.element(inner)
      if condition(element) { return element }
    }
    return nil
  }

  /// Whether the element or one of its ancestors has one of these class names.
  public func isInside(classNamed names: StaticString...) -> Bool {
    names.contains { page.isInside(node, classNamed: $0) }
  }

  /// Whether the element has one of these class names.
  func hasAnyClass(of names: [String]) -> Bool {
    guard let classes = value(.class), !classes.isEmpty else { return false }
    return classes.tokens.contains { token in names.contains { token.elementsEqual($0.utf8) } }
  }

  package func hasAnyClass(_ names: [StaticString]) -> Bool {
    guard let classes = value(.class), !classes.isEmpty else { return false }
    return names.contains { classes.hasToken($0) }
  }
}

extension Page {
  func isVisuallyHidden(_ node: NodeID) -> Bool {
    index.visuallyHidden.holds(node)
  }

  /// The words in an element as they are gathered anew: see `RenderedText` for what is asked often.
  func text(in root: NodeID, includesVisuallyHidden: Bool) -> String {
    guard !budget.isSpent else { return "" }
    var words: [UInt8] = []
    var blockEnds: [NodeID] = []
    var node = root
    let end = document.end(of: root)
    while node < end {
      while let last = blockEnds.last, last <= node {
        blockEnds.removeLast()
        words.append(UInt8(ascii: " "))
      }
      if document.isElement(node) {
        if isTextless(node) {
          node = document.end(of: node)
          continue
        }
        if !document.name(of: node).isTextLevel {
          words.append(UInt8(ascii: " "))
          blockEnds.append(document.end(of: node))
        }
      } else if document.kind(of: node) == .text, includesVisuallyHidden || !isVisuallyHidden(node),
        document.parentElement(of: node).map(styles.isVisibilityVisible) ?? true
      {
        document.text(of: node).append(to: &words)
      }
      node = node.advanced(by: 1)
    }
    budget.spend(document.descendants(of: root).count)
    return String(decoding: words, as: UTF8.self).collapsed
  }

  /// Elements whose text no user reads as part of the page.
  func isTextless(_ node: NodeID) -> Bool {
    switch document.name(of: node) {
    case .script, .style, .template, .noscript, .head, .title, .iframe, .object, .textarea, .select, .datalist: true
    default: document.hasAttribute(.hidden, of: node) || !styles.isRendered(node)
    }
  }
}
