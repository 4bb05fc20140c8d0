import KerbcutBasics
import KerbcutCSS
import KerbcutHTML

/// A drawing of SVG around one of its texts.
struct Drawing {
  private let styles: PageStyles
  private let document: Document
  /// The element that the text stands in.
  private let element: NodeID
  /// The outermost `svg`.
  let root: NodeID
  /// The element of the text and those around it, inside of the root.
  let partsAround: [NodeID]

  /// Nil where something else than drawings stands between.
  init?(around element: NodeID, _ styles: PageStyles) {
    self.styles = styles
    self.element = element
    document = styles.document
    var chain: [NodeID] = []
    var next: NodeID? = element
    while let node = next, styles.document.name(of: node).namespace == .svg {
      chain.append(node)
      next = styles.document.flatParent(of: node).flatMap { styles.document.isElement($0) ? $0 : nil }
    }
    guard chain.count > 1, let root = chain.popLast(), styles.document.name(of: root) == Name.svg.in(.svg) else {
      return nil
    }
    self.root = root
    partsAround = chain
  }

  private func number(_ attribute: String, of node: NodeID) -> Double? {
    guard let name = document.name(attribute) else { return nil }
    guard let text = document.string(name, of: node) else { return nil }
    return Self.numbers(text).flatMap { $0.count == 1 ? $0[0] : nil }
  }

  /// Numbers parted by spaces or commas, in units of the drawing; nil if there is anything else.
  private static func numbers(_ text: String) -> [Double]? {
    var numbers: [Double] = []
    for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).prefix(500) {
      guard let number = Double(part.hasSuffix("px") ? part.dropLast(2) : part), number.isFinite, abs(number) < 1e7
      else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  // MARK: Sizes

  /// How wide and high it is in its own units.
  private var viewBox: (x: Double, y: Double, width: Double, height: Double)? {
    if let text = document.string(.viewBox, of: root) {
      guard let box = Self.numbers(text), box.count == 4, box[2] > 0, box[3] > 0 else { return nil }
      return (box[0], box[1], box[2], box[3])
    }
    guard let width = number("width", of: root), let height = number("height", of: root) else { return nil }
    return (0, 0, width, height)
  }

  /// How many times larger than its own units it is shown; nil where that is not known.
  var scale: Double? {
    for part in partsAround where styles.style(of: part)[.transform] != .keyword(.none) {
      guard Self.shift(styles.style(of: part)) != nil else { return nil }
    }
    guard partsAround.allSatisfy({ document.name(of: $0) != Name.svg.in(.svg) }) else { return nil }
    guard document.hasAttribute(.viewBox, of: root) else { return 1 }
    let style = styles.style(of: root)
    guard let box = viewBox, let width = style.width.value ?? shown(.width, style),
      let height = style.height.value ?? shown(.height, style), width > 0, height > 0
    else { return nil }
    return min(width / box.width, height / box.height)
  }

  private func shown(_ side: Property, _ style: ComputedStyle) -> Double? {
    style[side] == .keyword(.auto) ? number(side.name, of: root) : nil
  }

  /// Where a transformation moves a part; nil if it does something else.
  private static func shift(_ style: ComputedStyle) -> (x: Double, y: Double)? {
    guard style[.rotate] == .keyword(.none), style[.scale] == .keyword(.none), style[.translate] == .keyword(.none)
    else {
      return nil
    }
    guard case .list(let functions) = style[.transform] else {
      return style[.transform] == .keyword(.none) ? (0, 0) : nil
    }
    var (x, y) = (0.0, 0.0)
    for function in functions {
      guard case .function("translate", let parts) = function, let first = parts.first?.pixels else { return nil }
      let second = parts.count > 1 ? parts[1].pixels : 0
      guard let second else { return nil }
      (x, y) = (x + first, y + second)
    }
    return (x, y)
  }

  /// Where all parts around a node inside of the root move it.
  private func shift(of node: NodeID) -> (x: Double, y: Double)? {
    var (x, y) = (0.0, 0.0)
    var next: NodeID? = node
    while let part = next, part != root {
      if part != node, document.name(of: part) == Name.svg.in(.svg) { return nil }
      guard let shift = Self.shift(styles.style(of: part)) else { return nil }
      (x, y) = (x + shift.x, y + shift.y)
      next = document.parentElement(of: part)
    }
    return (x, y)
  }

  // MARK: Boxes

  /// Where the text lies at most; nil where it takes layout to know.
  private var boxOfText: Box? {
    guard let text = textRoot, let shift = shift(of: element), let measure = LetterMeasure(styles.style(of: element)),
      let size = styles.style(of: element).fontSize.value
    else { return nil }
    // A part with a place of its own starts there; without one it follows what stands before it in the text.
    let start = document.hasAttribute(.x, of: element) || document.hasAttribute(.y, of: element) ? element : text
    guard let x = number("x", of: start) ?? missing("x", start), let y = number("y", of: start) ?? missing("y", start),
      !["dx", "dy", "rotate", "textLength"].contains(where: { has($0, element) || has($0, text) })
    else { return nil }
    let letters = document.textContent(of: start).collapsed.unicodeScalars.prefix(1_000)
    let width = letters.reduce(0) { $0 + measure.width(of: $1).most }
    let anchor = self.anchor
    let left = anchor == "start" ? x : anchor == "middle" ? x - width / 2 : x - width
    let right = anchor == "start" ? x + width : anchor == "middle" ? x + width / 2 : anchor == "end" ? x : x + width
    return Box(
      left: left + shift.x, top: y - size * 0.9 + shift.y, right: right + shift.x, bottom: y + size * 0.3 + shift.y)
  }

  private func has(_ attribute: String, _ node: NodeID) -> Bool {
    document.name(attribute).map { document.hasAttribute($0, of: node) } ?? false
  }

  /// What an attribute that is not there stands for; nil for one that is there and cannot be read.
  private func missing(_ attribute: String, _ node: NodeID) -> Double? { has(attribute, node) ? nil : 0 }

  private var textRoot: NodeID? {
    partsAround.last { document.name(of: $0) == Name.text.in(.svg) }
  }

  /// On which side of its place the text lies; empty if a sheet may say so.
  private var anchor: String {
    for part in partsAround + [root] {
      if let said = document.string(.textAnchor, of: part) { return said }
      if document.hasAttribute(.style, of: part) || document.hasAttribute(.class, of: part) { return "" }
    }
    return "start"
  }

  private func box(of shape: NodeID) -> Box? {
    guard let shift = shift(of: shape) else { return nil }
    func side(_ name: String, _ whole: Double?) -> Double? {
      guard let attribute = document.name(name), let text = document.string(attribute, of: shape) else { return nil }
      if text.hasSuffix("%"), let share = Double(text.dropLast()), share.isFinite {
        return whole.map { $0 * share / 100 }
      }
      return number(name, of: shape)
    }
    func start(_ name: String, _ whole: Double?) -> Double? { has(name, shape) ? side(name, whole) : 0 }
    let whole = viewBox
    var box: Box?
    switch document.localName(of: document.name(of: shape)) {
    case "rect", "image":
      guard let x = start("x", whole?.width), let y = start("y", whole?.height),
        let width = side("width", whole?.width),
        let height = side("height", whole?.height)
      else { return nil }
      box = Box(left: x, top: y, right: x + width, bottom: y + height)
    case "circle":
      guard let x = start("cx", whole?.width), let y = start("cy", whole?.height), let r = number("r", of: shape) else {
        return nil
      }
      box = Box(left: x - r, top: y - r, right: x + r, bottom: y + r)
    case "ellipse":
      guard let x = start("cx", whole?.width), let y = start("cy", whole?.height), let rx = number("rx", of: shape),
        let ry = number("ry", of: shape)
      else { return nil }
      box = Box(left: x - rx, top: y - ry, right: x + rx, bottom: y + ry)
    case "polygon", "polyline":
      guard let points = document.string(.points, of: shape).flatMap(Self.numbers), points.count >= 4 else {
        return nil
      }
      let xs = stride(from: 0, to: points.count - 1, by: 2).map { points[$0] }
      let ys = stride(from: 1, to: points.count, by: 2).map { points[$0] }
      box = Box(left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
    default: return nil
    }
    return box.map {
      Box(left: $0.left + shift.x, top: $0.top + shift.y, right: $0.right + shift.x, bottom: $0.bottom + shift.y)
    }
  }

  // MARK: What lies behind

  private static let shapeLimit = 2_000

  /// All shapes of the drawing in the order in which they are painted; nil if there are too many to look at.
  func shapes() -> [Shape]? {
    var shapes: [Shape] = []
    var node = root.advanced(by: 1)
    let end = document.end(of: root)
    while node < end {
      defer { node = node.advanced(by: 1) }
      guard document.isElement(node) else { continue }
      guard !isOutOfPicture(node) else {
        node = document.end(of: node).advanced(by: -1)
        continue
      }
      guard let color = color(of: node) else { continue }
      shapes.append(Shape(node: node, box: box(of: node), form: form(of: node), color: color))
      guard shapes.count <= Self.shapeLimit else { return nil }
    }
    return shapes
  }

  /// The colours of which one is behind the text, from the shapes that are painted before it.
  func colorsBehind(_ shapes: [Shape]) -> Known<[Color]> {
    var colors: [Color] = [.transparent]
    var lack: Lack?
    let text = boxOfText
    let end = textRoot ?? element
    for shape in shapes where shape.node < end {
      if let box = shape.box, let text, !shape.form.meets(text, in: box) { continue }
      let holds = shape.box.flatMap { box in text.map { shape.form.holds($0, in: box) } } ?? false
      switch shape.color {
      case .unknown(let unknown): lack = lack ?? unknown
      case .known(let color) where holds:
        if color.isOpaque { lack = nil }
        colors = colors.map { color.over($0) }
      case .known(let color): colors += colors.map { color.over($0) }
      }
      colors = colors.unique
      if colors.count > PaintGround.limit { return .unknown(Lack(.otherBox)) }
    }
    return lack.map(Known.unknown) ?? .known(colors)
  }

  /// Whether an element and all that is in it paint nothing where they stand.
  private func isOutOfPicture(_ node: NodeID) -> Bool {
    let style = styles.style(of: node)
    if style.display == .none || style.opacity.value == 0 { return true }
    switch document.localName(of: document.name(of: node)) {
    case "defs", "symbol", "clipPath", "mask", "pattern", "marker", "linearGradient", "radialGradient", "title", "desc",
      "style", "script", "metadata", "filter", "text":
      return true
    default: return false
    }
  }

  private func form(of shape: NodeID) -> Form {
    switch document.localName(of: document.name(of: shape)) {
    case "rect": .all
    case "circle", "ellipse": .ellipse
    default: .unknown
    }
  }

  /// The colour of a shape; nil for what fills nothing.
  private func color(of shape: NodeID) -> Known<Color>? {
    let style = styles.style(of: shape)
    guard style[.visibility] == .keyword(.visible) else { return nil }
    switch document.localName(of: document.name(of: shape)) {
    case "image", "use", "foreignObject": return .unknown(Lack(.picture))
    case "rect", "circle", "ellipse", "polygon", "polyline", "path": break
    default: return nil
    }
    switch style.paint(.fill, .fillOpacity) {
    case .unknown(let lack): return .unknown(lack)
    case .known(let fill):
      let color = fill.withAlpha(multipliedBy: opacity(around: shape))
      return color.isTransparent ? nil : .known(color)
    }
  }

  private func opacity(around shape: NodeID) -> Double {
    var opacity = 1.0
    var next: NodeID? = shape
    while let part = next, part != root {
      opacity *= styles.style(of: part).opacity.value ?? 1
      next = document.parentElement(of: part)
    }
    return opacity
  }
}
