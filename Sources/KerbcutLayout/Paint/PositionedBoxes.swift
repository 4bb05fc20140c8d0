import KerbcutCSS
import KerbcutHTML

/// Boxes out of the flow that paint something, by the element in which they are placed.
struct PositionedBoxes {
  private let styles: PageStyles
  private let document: Document
  private var boxes: [NodeID: [NodeID]] = [:]
  private var overPage: [NodeID] = []

  init(_ styles: PageStyles) {
    self.styles = styles
    document = styles.document
    let placed = styles.elements(where: { style in
      (style.position == .absolute || style.position == .fixed) && !style.isSmall
    })
    for element in placed where styles.isRendered(element) {
      let style = styles.style(of: element)
      guard styles.isVisibilityVisible(element), !styles.isInUnseenPart(element), paints(element, style)
      else { continue }
      if let place = place(of: element, style) {
        boxes[place, default: []].append(element)
      } else if Self.fillsItsPlace(style) {
        overPage.append(element)
      }
    }
  }

  /// Whether a box over the whole page may overlap a text, but for boxes of which more is known.
  func coverPage(but isSettled: (StackingOrder.Box) -> Bool) -> Bool {
    overPage.prefix(Self.limit).contains { !isSettled(StackingOrder.Box(node: $0)) } || overPage.count > Self.limit
  }

  /// Whether a box placed in an element, or one that its style puts there, may overlap a text in it.
  func mayMeet(textOf parent: NodeID, in layer: NodeID, but isSettled: (StackingOrder.Box) -> Bool) -> Bool {
    if let inside = boxes[layer]?.prefix(Self.limit),
      inside.contains(where: {
        !document.isInclusiveAncestor($0, of: parent) && !isSettled(StackingOrder.Box(node: $0))
      })
    {
      return true
    }
    return [PseudoElement.before, .after].contains { pseudo in
      guard let style = styles.style(of: layer, pseudo: pseudo), style.isGenerated else { return false }
      return style.isOutOfFlow && !style.isSmall && style.paintsBackground
        && !isSettled(StackingOrder.Box(node: layer, pseudo: pseudo))
    }
  }

  private static let limit = 50

  /// The containing block's element, or the parent; nil for the page.
  private func place(of element: NodeID, _ style: ComputedStyle) -> NodeID? {
    if style.position == .fixed { return nil }
    let holder = document.ancestors(of: element).first {
      document.isElement($0) && styles.style(of: $0).position != .static
    }
    guard let place = holder ?? document.parentElement(of: element) else { return nil }
    return [.html, .body].contains(document.name(of: place)) ? nil : place
  }

  private func paints(_ element: NodeID, _ style: ComputedStyle) -> Bool {
    if style.paintsBackground || isPicture(element) { return true }
    return document.descendants(of: element).prefix(Self.limit).contains { node in
      guard document.isElement(node) else { return false }
      return isPicture(node) || styles.style(of: node).paintsBackground
    }
  }

  private func isPicture(_ element: NodeID) -> Bool {
    [.img, .video, .canvas, .iframe, .object, .embed, Name.svg.in(.svg)].contains(document.name(of: element))
  }

  private static func fillsItsPlace(_ style: ComputedStyle) -> Bool {
    func isSet(_ sides: Property...) -> Bool { sides.allSatisfy { style[$0] != .keyword(.auto) } }
    let isWide = isSet(.left, .right) || style[.width] == .percentage(100) || (style.width.value ?? 0) >= 1000
    let isHigh = isSet(.top, .bottom) || style[.height] == .percentage(100) || (style.height.value ?? 0) >= 700
    if isWide && isHigh { return true }
    if case .number(let index) = style[.zIndex] { return index < 0 }
    return false
  }
}
