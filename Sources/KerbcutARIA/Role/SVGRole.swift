import KerbcutCSS
import KerbcutHTML

/// Roles of SVG elements (SVG-AAM 1.0, section 5.2), and which of them are in the tree at all (section 5.1.2).
extension AccessibilityTree {
  func svgRole(of node: NodeID, name: Name, facts: NodeFacts) -> Role? {
    switch name {
    case .svg: return drawingRole(of: node, facts: facts)
    case .image: return .image
    case .a: return isSVGLink(node) ? .link : .group
    case .g, .foreignObject: return .group
    case .use: return .graphicsObject
    case .circle, .ellipse, .line, .path, .polygon, .polyline, .rect: return .graphicsSymbol
    case .text, .tspan, .textPath: return .group
    default: return nil
    }
  }

  /// A whole drawing is a document if it has parts to be met, and else an image, as in browsers. An empty one is nothing.
  private func drawingRole(of node: NodeID, facts: NodeFacts) -> Role? {
    guard facts.isDisjoint(with: .hiding) else { return nil }
    if let parent = flatParent(of: node), document.isElement(parent), document.name(of: parent).namespace == .svg,
      document.name(of: parent) != .foreignObject.in(.svg)
    {
      return .group
    }
    if hasParts(node) { return .graphicsDocument }
    let isMarked = !facts.isDisjoint(with: [.hasTitle, .hasGlobalAria, .hasTabindex, .hasRole])
    return isMarked || document.children(of: node).contains(where: document.isElement) ? .image : nil
  }

  /// Whether something in a drawing is in the tree. Looks at 2,000 nodes at most: a larger drawing without a name or a
  /// text by then is taken for an image.
  private func hasParts(_ drawing: NodeID) -> Bool {
    var node = drawing.advanced(by: 1)
    let end = min(document.end(of: drawing), drawing.advanced(by: 2000))
    while node < end {
      switch document.kind(of: node) {
      case .text:
        if !document.text(of: node).isBlank { return true }
      case .element:
        let name = document.name(of: node)
        let isOut =
          isUnrenderedPart(name) || !styles.isRendered(node)
          || document.value(.ariaHidden, of: node)?.equalsIgnoringCase("true") == true
        if isOut {
          node = document.end(of: node)
          continue
        }
        if name.namespace == .svg ? isPart(node, name: name) : isReplacedInForeignObject(name) { return true }
      default: break
      }
      node = node.advanced(by: 1)
    }
    return false
  }

  private func isReplacedInForeignObject(_ name: Name) -> Bool {
    switch name {
    case .img, .input, .button, .select, .textarea, .video, .audio, .canvas, .iframe: true
    default: false
    }
  }

  /// Whether an SVG element is one of those that are never drawn where they stand.
  func isUnrenderedPart(_ name: Name) -> Bool {
    guard name.namespace == .svg else { return false }
    switch Name(number: name.number) {
    case .defs, .symbol, .clipPath, .mask, .marker, .pattern, .linearGradient, .radialGradient, .filter, .title, .desc,
      .metadata, .style, .script:
      return true
    default: return false
    }
  }

  /// The signs by which a part of a drawing is in the tree: its author says something of it, or it can have focus.
  private func isPart(_ node: NodeID, name: Name) -> Bool {
    for attribute in document.attributes(of: node) {
      let name = document.name(of: attribute)
      let value = document.value(of: attribute)
      switch name {
      case .tabindex: return true
      case .role:
        let isNothing = value.equalsIgnoringCase("none") || value.equalsIgnoringCase("presentation")
        if !value.isBlank, !isNothing { return true }
      case .ariaHidden: break
      default:
        if AttributeDefinition.number(of: name) != nil, !value.isBlank { return true }
      }
    }
    if name == .a.in(.svg), isSVGLink(node) { return true }
    if name == .use.in(.svg), titleOfUsed(by: node) != nil { return true }
    let title = Name.title.in(.svg)
    let desc = Name.desc.in(.svg)
    return name != .svg.in(.svg) && name != .text.in(.svg)
      && document.children(of: node).contains { document.name(of: $0) == title || document.name(of: $0) == desc }
  }

  func isSVGLink(_ node: NodeID) -> Bool {
    document.hasAttribute(.href, of: node) || document.hasAttribute(.href.in(.xlink), of: node)
  }

  /// Whether no browser puts the element into the tree: elements that are never mapped (HTML-AAM, “Not mapped”), and
  /// parts of drawings of which nobody says anything (SVG-AAM, section 5.1.1).
  func isLeftOut(_ node: NodeID, name: Name, role: Role?, facts: NodeFacts) -> Bool {
    switch name.namespace {
    case .html: return role == nil && isNeverMapped(node, name: name)
    case .svg: break
    default: return false
    }
    guard role != nil else { return true }
    switch Name(number: name.number) {
    case .svg where role != .group: return false
    case .text: return document.descendants(of: node).prefix(2000).allSatisfy { isBlankText($0) }
    case .foreignObject, .switch: return !isPart(node, name: name)
    default: return !facts.contains(.isFocusable) && !isPart(node, name: name)
    }
  }

  private func isBlankText(_ node: NodeID) -> Bool {
    document.kind(of: node) != .text || document.text(of: node).isBlank
  }

  private func isNeverMapped(_ node: NodeID, name: Name) -> Bool {
    switch name {
    case .br, .wbr, .col, .colgroup, .picture, .source, .track, .param, .script, .style, .template, .slot, .map, .head,
      .meta, .link, .base, .title, .noscript:
      return true
    case .input: return inputType(of: node) == .hidden
    default: return false
    }
  }
}
