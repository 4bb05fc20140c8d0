import KerbcutBasics
import KerbcutCSS
import KerbcutHTML

/// The colours of all boxes of a page that paint something, for texts that may lie on any of them.
struct PageColors {
  /// For each colour, or lack of one, the elements that paint it, in tree order.
  private var elements: [PaintGround.Paint: [NodeID]] = [:]
  private let document: Document

  init(_ styles: PageStyles) {
    document = styles.document
    let painted = styles.elements { ($0.paintsBackground || $0.hasWideBorder) && !$0.isSmall }
    for node in painted where styles.isVisible(node) { add(styles.style(of: node), node) }
    for node in document.nodes where document.isElement(node) {
      if Self.pictures.contains(document.name(of: node)), styles.isVisible(node), !styles.style(of: node).isSmall {
        elements[.unknown(Lack(.picture)), default: []].append(node)
      }
      for pseudo in [PseudoElement.before, .after] {
        guard styles.mayGenerate(pseudo, of: node), styles.isVisible(node),
          let style = styles.style(of: node, pseudo: pseudo), style.isGenerated, !style.isSmall
        else { continue }
        add(style, node)
      }
    }
    for paint in elements.keys { elements[paint]?.sort() }
  }

  private static let pictures: Set<Name> = [.img, .video, .canvas, .iframe, .object, .embed, Name.svg.in(.svg)]

  private mutating func add(_ style: ComputedStyle, _ node: NodeID) {
    let borders = BoxPaint.Layer(colors: style.wideBorders.map(\.color), cover: .all, blend: .normal)
    for layer in BoxPaint(style, place: { nil }).layers + [borders] {
      for paint in layer.colors {
        // What shows through lies on others: which of them is not known.
        let isWhole = paint.isOpaque && layer.blend == .normal && style.opacity.value == 1
        let isNothing = if case .color(let color) = paint { color.isTransparent } else { false }
        if isNothing { continue }
        elements[isWhole ? paint : .unknown(Lack(.background)), default: []].append(node)
      }
    }
  }

  /// What is painted anywhere in an element, but for a part of it.
  func paints(in whole: NodeID, without part: NodeID?) -> [PaintGround.Paint] {
    let start = whole.advanced(by: 1)
    let end = document.end(of: whole)
    let hole = part.map { $0..<document.end(of: $0) } ?? end..<end
    return elements.filter { _, nodes in
      nodes.has(between: start, and: min(hole.lowerBound, end))
        || nodes.has(between: max(hole.upperBound, start), and: end)
    }.map(\.key)
  }
}

extension [NodeID] {
  /// Whether one of these, which are in order, is no less than one and less than another.
  fileprivate func has(between start: NodeID, and end: NodeID) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] < end
  }
}

extension ComputedStyle {
  var paintsBackground: Bool {
    hasBackgroundImage || backgroundColor.value?.isTransparent != true
      || self[.borderImageSource] != .keyword(.none) || self[.boxShadow].isInset
  }

  /// Whether a box is known to be no larger than an icon.
  var isSmall: Bool {
    guard let width = width.value, let height = height.value else { return false }
    return width <= 48 && height <= 48
  }

  /// Whether a pseudo-element makes a box.
  var isGenerated: Bool {
    display != .none && self[.content] != .keyword(.none) && self[.content] != .keyword(.normal)
  }
}

extension Value {
  fileprivate var isInset: Bool {
    guard case .commas(let shadows) = self else { return false }
    return shadows.contains { shadow in
      if case .list(let parts) = shadow { return parts.last == .keyword(.inset) }
      return false
    }
  }
}
