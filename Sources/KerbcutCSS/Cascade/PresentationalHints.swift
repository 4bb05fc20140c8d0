import KerbcutHTML

/// The declarations that attributes of HTML stand for (HTML Standard, section 15.3 and on), and SVG's presentation
/// attributes.
struct PresentationalHints {
  let document: Document
  private var text = ""

  init(_ document: Document) { self.document = document }

  /// The declarations as the text of a block; empty for most elements.
  static func text(for node: NodeID, _ document: Document) -> String {
    guard !document.attributes(of: node).isEmpty || isStyledUnasked(document.name(of: node)) else { return "" }
    var hints = PresentationalHints(document)
    hints.read(node)
    return hints.text
  }

  /// Cells and groups of rows and columns are styled by attributes of their table too, `bdi` by its text.
  private static func isStyledUnasked(_ name: Name) -> Bool {
    name == .td || name == .th || name == .tbody || name == .thead || name == .tfoot || name == .colgroup
      || name == .bdi
  }

  private mutating func read(_ node: NodeID) {
    let name = document.name(of: node)
    if name.namespace == .svg { return presentationAttributes(node) }
    guard name.namespace == .html else { return }
    for attribute in document.attributes(of: node) where Self.isInteresting(document.name(of: attribute)) {
      let value = String(document.value(of: attribute)).trimmingSpace
      hint(document.name(of: attribute), value, name, node)
    }
    if Self.isStyledUnasked(name) { unasked(name, node) }
    if name == .a || name == .body || name == .table || name == .img { others(name, node) }
  }

  private static func isInteresting(_ name: Name) -> Bool {
    name.namespace == .html && name.number < interesting.count && interesting[Int(name.number)]
  }

  /// By number of a name: asked of every attribute of a page.
  private static let interesting: [Bool] = marks([
    .bgcolor, .background, .text, .color, .face, .size, .align, .valign, .width, .height, .nowrap, .hspace, .vspace,
    .cellspacing, .border, .bordercolor, .noshade, .type, .clear, .marginheight, .marginwidth, .topmargin,
    .leftmargin, .rightmargin, .bottommargin, .frameborder, .wrap, .rules, .frame, .dir,
  ])

  private static func marks(_ names: [Name]) -> [Bool] {
    var marks = Array(repeating: false, count: Int(Name.wellKnownCount))
    for name in names { marks[Int(name.number)] = true }
    return marks
  }

  mutating func add(_ property: String, _ value: String) { text += "\(property): \(value); " }

  private mutating func unasked(_ name: Name, _ node: NodeID) {
    switch name {
    case .td, .th: cell(node)
    case .bdi: if !document.hasAttribute(.dir, of: node) { automaticDirection(node) }
    default: group(name, node)
    }
  }

  private mutating func automaticDirection(_ node: NodeID) {
    add("direction", Directionality.isAutomaticallyRightToLeft(node, document) ? "rtl" : "ltr")
  }

  mutating func color(_ property: String, _ value: String) {
    if let hex = LegacyColor.parse(value) { add(property, hex) }
  }

  private mutating func length(_ property: String, _ value: String, allowsZero: Bool = true) {
    if let length = LegacyLength.parse(value), allowsZero || length != "0px" { add(property, length) }
  }

  private mutating func hint(_ attribute: Name, _ value: String, _ name: Name, _ node: NodeID) {
    switch attribute {
    case .bgcolor:
      if Self.tableParts.contains(name) || name == .body || name == .marquee { color("background-color", value) }
    case .background:
      if Self.tableParts.contains(name) || name == .body, !value.isEmpty {
        add("background-image", "url(\"\(value.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })\")")
      }
    case .text: if name == .body { color("color", value) }
    case .color:
      if name == .font { color("color", value) }
      if name == .hr { line(value) }
    case .face: if name == .font { add("font-family", value.filter { $0 != ";" && $0 != "{" && $0 != "}" }) }
    case .size: size(value, name)
    case .align: align(value.lowercased(), name, node)
    case .valign:
      let valid = ["top", "middle", "bottom", "baseline"]
      if Self.tableParts.contains(name), valid.contains(value.lowercased()) {
        add("vertical-align", value.lowercased())
      }
    case .width:
      if Self.sized.contains(name) || name == .hr || name == .pre { length("width", value, allowsZero: name != .table) }
    case .height: if Self.sized.contains(name) { length("height", value, allowsZero: name != .table) }
    case .nowrap: if name == .td || name == .th { add("white-space", "nowrap") }
    case .dir:
      if value.lowercased() == "auto" { automaticDirection(node) }
    default: spacing(attribute, value, name, node)
    }
  }

  private static let tableParts: Set<Name> = [.table, .thead, .tbody, .tfoot, .tr, .td, .th, .col, .colgroup]
  private static let sized: Set<Name> = [
    .table, .td, .th, .col, .img, .iframe, .video, .embed, .object, .tr, .thead, .tbody, .tfoot, .canvas, .marquee,
  ]

  private mutating func spacing(_ attribute: Name, _ value: String, _ name: Name, _ node: NodeID) {
    let isReplaced = [.img, .iframe, .embed, .object, .video, .input, .marquee].contains(name)
    switch attribute {
    case .hspace:
      if isReplaced {
        length("margin-left", value)
        length("margin-right", value)
      }
    case .vspace:
      if isReplaced {
        length("margin-top", value)
        length("margin-bottom", value)
      }
    case .cellspacing: if name == .table, let length = LegacyLength.pixels(value) { add("border-spacing", length) }
    case .border: if name != .table || !hasFrame(node) { border(value, name, node) }
    case .bordercolor: if name == .table { borderColor(value, node) }
    case .noshade: if name == .hr, !document.hasAttribute(.color, of: node) { line("#808080") }
    case .type: listType(value, name)
    case .clear:
      let valid = ["left", "right", "all", "both"]
      if name == .br, valid.contains(value.lowercased()) {
        add("clear", value.lowercased() == "all" ? "both" : value.lowercased())
      }
    case .marginheight, .topmargin:
      if name == .body {
        length("margin-top", value)
        length("margin-bottom", value)
      }
    case .marginwidth, .leftmargin:
      if name == .body {
        length("margin-left", value)
        length("margin-right", value)
      }
    case .bottommargin: if name == .body { length("margin-bottom", value) }
    case .rightmargin: if name == .body { length("margin-right", value) }
    case .frameborder: if name == .iframe, value == "0" || value.lowercased() == "no" { add("border-width", "0") }
    case .wrap:
      if name == .textarea, value.lowercased() == "off" { add("white-space", "pre") }
      if [.pre, .listing, .xmp].contains(name) { add("white-space", "pre-wrap") }
    case .rules: if name == .table { rules(value, node) }
    case .frame: if name == .table { frame(value) }
    default: break
    }
  }

  private mutating func size(_ value: String, _ name: Name) {
    if name == .hr, let pixels = Int(value), pixels >= 0 {
      add("height", pixels > 1 ? "\(pixels - 2)px" : "0")
      if pixels == 1 { add("border-bottom-width", "0") }
    }
    guard name == .font else { return }
    let sign = value.first == "+" || value.first == "-" ? value.first : nil
    let digits = (sign == nil ? value[...] : value.dropFirst()).prefix { $0.isASCII && $0.isNumber }
    guard var number = Int(digits.prefix(6)) else { return }
    if sign == "+" { number += 3 } else if sign == "-" { number = 3 - number }
    let sizes = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"]
    add("font-size", sizes[min(max(number, 1), 7) - 1])
  }

  /// Whether an `input` is a picture, which attributes place and border like any other.
  func isImage(_ name: Name, _ node: NodeID) -> Bool {
    name == .input && document.value(.type, of: node).map { $0.equalsIgnoringCase("image") } ?? false
  }

  /// A rule with a colour of its own, as browsers draw it.
  private mutating func line(_ value: String) {
    add("border-style", "solid")
    color("border-color", value)
    color("background-color", value)
  }

  private mutating func border(_ value: String, _ name: Name, _ node: NodeID) {
    if name == .table {
      let width = value.isEmpty ? "1px" : LegacyLength.pixels(value) ?? "1px"
      add("border-width", width)
      if width != "0px", !document.hasAttribute(.bordercolor, of: node) { add("border-style", "outset") }
    } else if name == .img || name == .object || isImage(name, node), let width = LegacyLength.pixels(value) {
      add("border", "\(width) solid")
    }
  }

  private mutating func listType(_ value: String, _ name: Name) {
    guard name == .ol || name == .ul || name == .li else { return }
    let ordered = ["1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"]
    if name != .ul, let style = ordered[value] {
      add("list-style-type", style)
    } else if ["disc", "circle", "square", "none"].contains(value.lowercased()), name != .ol {
      add("list-style-type", value.lowercased())
    }
  }

  private mutating func others(_ name: Name, _ node: NodeID) {
    guard name == .a, document.hasAttribute(.href, of: node), let body = document.body,
      let link = document.string(.link, of: body)
    else { return }
    color("color", link)
  }

  private mutating func presentationAttributes(_ node: NodeID) {
    for attribute in document.attributes(of: node) {
      let local = document.localName(of: document.name(of: attribute))
      let name = local == "gradientTransform" || local == "patternTransform" ? "transform" : local
      guard Self.svgProperties.contains(name) else { continue }
      let value = String(document.value(of: attribute))
      guard !value.contains(where: { $0 == ";" || $0 == "{" || $0 == "}" || $0 == "!" }) else { continue }
      let isLength = (name == "font-size" || name == "letter-spacing" || name == "word-spacing") && Double(value) != nil
      if name == "transform" {
        if let transform = TransformAttribute.css(value) { add(name, transform) }
      } else {
        add(name, isLength ? value + "px" : value)
      }
    }
  }

  private static let svgProperties: Set<String> = [
    "color", "cursor", "direction", "display", "fill", "fill-opacity", "filter", "font-family", "font-size",
    "font-style",
    "font-weight", "letter-spacing", "opacity", "overflow", "pointer-events", "stroke", "stroke-opacity",
    "stroke-width", "visibility", "word-spacing",
    "writing-mode", "mask", "clip-path", "text-decoration", "transform",
  ]
}

extension String {
  var trimmingSpace: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

/// Colours of attributes (HTML Standard, section 2.3.6, “rules for parsing a legacy color value”), as `#rrggbb`.
enum LegacyColor {
  static func parse(_ text: String) -> String? {
    let input = text.trimmingSpace
    guard !input.isEmpty, input.lowercased() != "transparent" else { return nil }
    if NamedColor.named(Atom(lowercasing: input.utf8)) != nil { return input.lowercased() }
    var scalars = Array(input.unicodeScalars.prefix(128))
    if scalars.count == 4, scalars[0] == "#", scalars.dropFirst().allSatisfy({ hex($0) != nil }) {
      return "#" + scalars.dropFirst().map { "\($0)\($0)" }.joined()
    }
    if scalars.first == "#" { scalars.removeFirst() }
    var digits: [UInt8] = []
    for scalar in scalars {
      digits.append(hex(scalar) ?? 0)
      if scalar.value > 0xFFFF { digits.append(0) }
    }
    while digits.isEmpty || digits.count % 3 != 0 { digits.append(0) }
    return "#" + components(digits).map { $0.map { String($0, radix: 16) }.joined() }.joined()
  }

  private static func components(_ digits: [UInt8]) -> [[UInt8]] {
    let length = digits.count / 3
    var parts = (0..<3).map { Array(digits[$0 * length..<($0 + 1) * length]) }
    parts = parts.map { Array($0.suffix(8)) }
    while parts[0].count > 2, parts.allSatisfy({ $0[0] == 0 }) { parts = parts.map { Array($0.dropFirst()) } }
    return parts.map { part in part.count == 1 ? [0, part[0]] : Array(part.prefix(2)) }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.isASCII, let value = UInt8(ascii: scalar).hexValue else { return nil }
    return UInt8(value)
  }
}

/// Lengths of attributes (HTML Standard, section 2.3.4.4, “rules for parsing dimension values”).
enum LegacyLength {
  static func parse(_ text: String) -> String? {
    let input = text.trimmingSpace
    let digits = input.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Double(digits.hasSuffix(".") ? digits.dropLast() : digits), number.isFinite, number < 1e7 else {
      return nil
    }
    return shortNumber(number, places: 4) + (input.dropFirst(digits.count).first == "%" ? "%" : "px")
  }

  static func pixels(_ text: String) -> String? {
    let digits = text.trimmingSpace.prefix { $0.isASCII && $0.isNumber }
    return Int(digits.prefix(7)).map { "\($0)px" }
  }
}
