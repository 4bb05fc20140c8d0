import Kerbcut

/// Why a contrast that seems too low may yet be right: what text says, and boxes that only layout can place.
struct ContrastDoubt {
  let reason: String
  let lack: Lack.Kind

  private init(_ reason: String, _ lack: Lack.Kind) {
    self.reason = reason
    self.lack = lack
  }

  /// A reason to ask a person; nil if the colours are certain.
  static func find(_ text: String?, in element: Element, on background: NodeID?) -> ContrastDoubt? {
    let page = element.page
    let parent = element.node
    let style = page.styles.style(of: parent)
    if style.usesIconFont { return .init("it may be an icon", .font) }
    if let text, isSign(text, in: element) { return .init("it may be a sign, not a word", .judgement) }
    if page.accessibility.isHidden(parent) {
      return .init("it is hidden from screen readers and may be decoration", .judgement)
    }
    if element.is(.option, .optgroup) { return .init("browsers draw lists of options in their own way", .paintOrder) }
    if (style[.webkitTextStrokeWidth].pixels ?? 0) > 0 { return .init("it has an outline", .paintOrder) }
    let boxes = page.kept { PositionedBoxes(on: $0) }
    var overhang = Overhang()
    if boxes.coversPage { return .init("a box over the whole page may be behind it or hide it", .layout) }
    for layer in [parent] + page.document.flatAncestors(of: parent) where page.document.isElement(layer) {
      page.budget.spend(1)
      if boxes.mayMeet(textOf: parent, in: layer) { return .init("another box may be behind it or hide it", .layout) }
      let style = page.styles.style(of: layer)
      overhang.add(style, isBackground: layer == background)
      if page.styles.contentsRunOut(of: layer) {
        return .init("it may run out of its box, which is not as high as its contents", .layout)
      }
      if layer == background { break }
      if isMoved(style) { return isAway }
    }
    return overhang.isSmall(beside: style) ? nil : isAway
  }

  private static let isAway = ContrastDoubt("it is moved away from its own place", .layout)

  /// Whether the text is one letter, on a control whose name does not say that letter: an X for “close”.
  private static func isSign(_ text: String, in element: Element) -> Bool {
    let text = text.collapsed
    guard text.count == 1, text.first?.isASCII == true, text.first?.isLetter == true else { return false }
    guard let control = element.inclusiveAncestors.first(where: { $0.role?.isWidget == true }) else { return false }
    return !control.name.words.contains { $0.lowercased() == text.lowercased() }
  }

  /// Whether a box is drawn where it may leave the background that it stands in.
  private static func isMoved(_ style: ComputedStyle) -> Bool {
    let tolerance = 4.0
    if style.position == .relative,
      [Property.top, .right, .bottom, .left].contains(where: { abs(style[$0].pixels ?? 0) > tolerance })
    {
      return true
    }
    if [Property.marginTop, .marginBottom].contains(where: { (style[$0].pixels ?? 0) < -tolerance }) { return true }
    guard case .list(let functions) = style[.transform] else { return false }
    return functions.contains { function in
      guard case .function(let name, _) = function else { return false }
      return name.hasPrefix("translate") || name.hasPrefix("matrix")
    }
  }
}

/// How far margins below nothing draw a text out of its background to the left and to the right. A row of columns is wider
/// than what holds it by just the padding in which it lies.
private struct Overhang {
  private var left = 0.0
  private var right = 0.0

  mutating func add(_ style: ComputedStyle, isBackground: Bool) {
    func sum(_ sides: Property...) -> Double { sides.reduce(0) { $0 + (style[$1].pixels ?? 0) } }
    left += sum(.paddingLeft, .borderLeftWidth) + (isBackground ? 0 : sum(.marginLeft))
    right += sum(.paddingRight, .borderRightWidth) + (isBackground ? 0 : sum(.marginRight))
  }

  /// Whether a letter of the text at most is outside: the others are on the background.
  func isSmall(beside style: ComputedStyle) -> Bool { min(left, right) >= -(style.fontSize.value ?? 0) }
}

/// Boxes out of the flow that paint something, by the element in which they are placed.
private struct PositionedBoxes {
  private let page: Page
  private var boxes: [NodeID: [NodeID]] = [:]
  private(set) var coversPage = false

  init(on page: Page) {
    self.page = page
    let placed = page.elements(styled: { style in
      (style.position == .absolute || style.position == .fixed) && !Self.isSmall(style)
    })
    for element in placed where page.styles.isRendered(element.node) {
      let style = page.styles.style(of: element.node)
      guard page.isVisible(element.node), paints(element, style)
      else { continue }
      if let place = place(of: element, style) {
        boxes[place, default: []].append(element.node)
      } else if Self.fillsItsPlace(style) {
        coversPage = true
      }
    }
  }

  /// Whether a box placed in an element, or one that its style puts there, may overlap a text in it.
  func mayMeet(textOf parent: NodeID, in layer: NodeID) -> Bool {
    if let inside = boxes[layer]?.prefix(Self.limit),
      inside.contains(where: { !page.document.isInclusiveAncestor($0, of: parent) })
    {
      return true
    }
    return [PseudoElement.before, .after].contains { pseudo in
      guard let style = page.styles.style(of: layer, pseudo: pseudo), style.display != .none,
        style[.content] != .keyword(.none), style[.content] != .keyword(.normal)
      else { return false }
      return style.position == .absolute && !Self.isSmall(style) && Self.hasBackground(style)
    }
  }

  private static let limit = 50

  /// The containing block's element, or the parent; nil for the page.
  private func place(of element: Element, _ style: ComputedStyle) -> NodeID? {
    if style.position == .fixed { return nil }
    let holder = element.ancestors.first { page.styles.style(of: $0.node).position != .static }
    guard let place = holder ?? element.parent, !place.is(.html, .body) else { return nil }
    return place.node
  }

  private func paints(_ element: Element, _ style: ComputedStyle) -> Bool {
    if Self.hasBackground(style) || Self.isPicture(element) { return true }
    return page.document.descendants(of: element.node).prefix(Self.limit).contains { node in
      guard page.document.isElement(node) else { return false }
      return Self.isPicture(page.element(node)) || Self.hasBackground(page.styles.style(of: node))
    }
  }

  private static func isPicture(_ element: Element) -> Bool {
    element.is(.img, .video, .canvas, .iframe, .object, .embed) || element.is(Name.svg.in(.svg))
  }

  private static func hasBackground(_ style: ComputedStyle) -> Bool {
    style.hasBackgroundImage || style.backgroundColor.value?.isTransparent != true
  }

  /// Whether a box is known to be no larger than an icon.
  private static func isSmall(_ style: ComputedStyle) -> Bool {
    guard let width = style.width.value, let height = style.height.value else { return false }
    return width <= 48 && height <= 48
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
