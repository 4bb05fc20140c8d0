import Kerbcut

struct ContentFitsNarrowScreen: Check {
  static let about = About(
    id: "content-fits-narrow-screen",
    title: "Text fits a window of 320 pixels",
    requirements: [.wcag("1.4.10")],
    why: "People who zoom to 400 % must scroll sideways for every line, and lose their place.",
    fix: "Use `max-width` in place of `width` and `min-width`, or media queries for narrow windows.",
    isAboutWholePage: true
  )

  let applicability = Applicability(
    "Each box whose style sheets give it a width of more than 320 pixels, with text that fills lines of that width"
  ) { page in
    page.looks.lackSheets ? [] : page.boxesOfFixedWidth
  }

  let expectations = [
    Expectation("In a window of 320 pixels it is no wider") { (box: Element) in
      guard let width = box.page.view(NarrowBoxes.self).widths[box.node] else { return .passed }
      return .failed("In a window of 320 pixels, as at a zoom of 400 %, this box stays \(Int(width)) pixels wide.")
    }
  ]

  private static let words = String(repeating: "The road is closed. ", count: 12)

  static let examples: [Example] = [
    .passed(
      "narrow in a narrow window",
      "<style>main{width:960px} @media (max-width:640px){main{width:auto}}</style><main><p>\(words)</p></main>"),
    .failed("fixed", "↓<main style=\"width:960px\"><p>\(words)</p></main>"),
    .failed("at least", "↓<div style=\"min-width:800px\"><p>\(words)</p></div>"),
    .inapplicable("at most", "<main style=\"max-width:960px\"><p>\(words)</p></main>"),
    .inapplicable(
      "a narrow column in it", "<main style=\"width:960px\"><div style=\"float:left\"><p>\(words)</p></div></main>"),
    .inapplicable("scrolls by itself", "<div style=\"overflow:auto\"><p style=\"width:960px\">\(words)</p></div>"),
    .inapplicable("few words", "<main style=\"width:960px\"><p>Closed.</p></main>"),
  ]
}

/// The boxes that decide on the length of lines in a window of 320 pixels as well, with their widths.
private struct NarrowBoxes: PageView {
  var widths: [NodeID: Double] = [:]

  init(_ page: Page) {
    let styles = page.styles.onDevice(.mobile)
    for block in page.view(BlocksOfText.self).all where styles.isRendered(block.node) {
      page.spend(16)
      guard let fixed = FixedWidth.box(of: block, on: styles) else { continue }
      widths[fixed.box] = styles.fixedWidth(of: fixed.box)
    }
  }
}

/// Which box decides how long the lines of a text are.
private struct FixedWidth {
  let box: NodeID
  let width: Double

  /// The nearest box around a text whose width is known in pixels; nil where something else than widths of plain
  /// blocks decides: columns, floats, tables, scrolling, percentages.
  static func box(of text: Element, on styles: PageStyles) -> FixedWidth? {
    var taken = 0.0
    for element in text.inclusiveAncestors {
      if element.is(.body, .html) && styles.fixedWidth(of: element.node) == nil { return nil }
      let style = styles.style(of: element.node)
      guard style.isPlainBlock else { return nil }
      let edges = style.inlineEdges
      if let width = styles.fixedWidth(of: element.node) {
        let inner = width - taken - (style[.boxSizing] == .keyword(.borderBox) ? edges.padding : 0)
        guard inner > 320, !element.scrollsSideways(styles) else { return nil }
        return FixedWidth(box: element.node, width: inner)
      }
      guard style[.width] == .keyword(.auto), style[.maxWidth] == .keyword(.none) else { return nil }
      guard let parent = element.parent, !styles.display(of: parent.node).makesItems else { return nil }
      taken += edges.padding + edges.margin
    }
    return nil
  }
}

extension PageStyles {
  /// The width that `width` and `min-width` give an element in pixels, cut by `max-width`.
  fileprivate func fixedWidth(of node: NodeID) -> Double? {
    let style = style(of: node)
    let width = max(style.width.value ?? 0, style[.minWidth].pixels ?? 0)
    guard width > 320 else { return nil }
    switch style[.maxWidth] {
    case .keyword(.none): return width
    case .length(let most, .px): return (style[.minWidth].pixels ?? 0) > most ? width : min(width, most)
    default: return style[.minWidth].pixels.map { $0 > 320 ? $0 : nil } ?? nil
    }
  }
}

extension ComputedStyle {
  /// Whether the box is a block in the normal flow, neither turned nor scaled.
  fileprivate var isPlainBlock: Bool {
    (display == .block || display == .listItem || display.keyword == .flowRoot)
      && position != .absolute && position != .fixed && self[.float] == .keyword(.none)
      && self[.transform] == .keyword(.none) && self[.zoom] == .number(1) && self[.columnCount] == .keyword(.auto)
      && self[.columnWidth] == .keyword(.auto) && self[.writingMode] == .keyword(.horizontalTb)
  }

  fileprivate var inlineEdges: (padding: Double, margin: Double) {
    func sum(_ properties: Property...) -> Double { properties.reduce(0) { $0 + (self[$1].pixels ?? 0) } }
    return (
      sum(.paddingLeft, .paddingRight, .borderLeftWidth, .borderRightWidth), max(0, sum(.marginLeft, .marginRight))
    )
  }
}

extension Element {
  /// Whether the element or a box around it scrolls or cuts what is too wide, the window aside.
  fileprivate func scrollsSideways(_ styles: PageStyles) -> Bool {
    inclusiveAncestors.contains { element in
      !element.is(.body, .html) && styles.style(of: element.node).overflowX != .visible
        || element.is(.table, .pre, .dialog, .iframe)
    }
  }
}

/// Visible paragraphs and items with so much text of their own that it fills more than one line of 320 pixels twice.
private struct BlocksOfText: PageView {
  let all: [Element]

  init(_ page: Page) {
    all = page.elements(named: .p, .li, .dd, .div, .section, .blockquote).filter { element in
      let length = element.ownTexts.reduce(0) { $0 + $1.utf8.count }
      return length >= 200 && element.isVisible && element.ancestor(named: .table, .pre, .dialog) == nil
    }
  }
}

extension Page {
  /// The boxes of fixed width that decide on the length of such lines, each once.
  fileprivate var boxesOfFixedWidth: [Element] {
    var boxes: Set<NodeID> = []
    for block in view(BlocksOfText.self).all {
      budget.spend(16)
      guard let fixed = FixedWidth.box(of: block, on: styles) else { continue }
      // Letters are about half as wide as they are high: the text must need the whole line.
      let size = styles.style(of: block.node).fontSize.value ?? 16
      if Double(block.seenText.count) * size * 0.4 > fixed.width { boxes.insert(fixed.box) }
    }
    return boxes.sorted().map(element)
  }
}
