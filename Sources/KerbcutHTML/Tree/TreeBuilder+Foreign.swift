// SVG and MathML: section 13.2.6.5.

extension TreeBuilder {
  /// A `svg` or `math` start tag in HTML content.
  mutating func startForeignRoot() {
    reconstructFormatting()
    insertForeign(tokens.token.name == .svg ? .svg : .mathML)
  }

  mutating func inForeignContent() {
    let token = tokens.token
    switch token.kind {
    case .text:
      if token.hasNUL {
        tokens.token.text = withoutNUL(token.text, replacing: true)
        tokens.token.hasNUL = false
      }
      if framesetOK, !isBlankForeign(token.text) { framesetOK = false }
      insertText()
    case .comment, .processingInstruction: insertComment()
    case .doctype: harmlessError("unexpected-doctype")
    case .startTag: startInForeign()
    case .endTag: endInForeign()
    case .end: process(mode)
    }
  }

  private func isBlankForeign(_ text: TextSlice) -> Bool {
    let bytes = pointer(text)
    for offset in 0..<Int(text.count) where !ByteClass.isSpace(bytes[offset]) && bytes[offset] != 0 { return false }
    return true
  }

  private mutating func startInForeign() {
    if breaksOut {
      error("unexpected-html-element-in-foreign-content")
      popForeign()
      return process(mode)
    }
    insertForeign(adjustedCurrent.name.namespace)
  }

  private mutating func popForeign() {
    while open.count > 1,
      current.traits.isDisjoint(with: [.html, .mathTextIntegration, .htmlIntegration])
    {
      pop()
    }
  }

  /// Whether the start tag is one of those that end foreign content.
  private var breaksOut: Bool {
    switch tokens.token.name {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5,
      .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong,
      .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    case .font:
      (0..<tokens.token.attributeCount).contains { offset in
        let name = tokens.attributes[tokens.token.firstAttribute + offset].name
        return name == .color || name == .face || name == .size
      }
    default: false
    }
  }

  private mutating func endInForeign() {
    let token = tokens.token
    if token.name == .br || token.name == .p {
      error("unexpected-html-element-in-foreign-content")
      popForeign()
      return process(mode)
    }
    let svgNumber = ForeignNames.standard.svgElement(token.name, tokens.names).number
    var index = open.count - 1
    if open[index].name.number != token.name.number, open[index].name.number != svgNumber {
      error("unexpected-end-tag", cause: "end-tag-too-early")
    }
    while index > 0 {
      let element = open[index]
      let isNamed =
        element.name.number == token.name.number
        || element.name.namespace == .svg && element.name.number == svgNumber
      if isNamed {
        close(element.node)
        return pop(toCount: index)
      }
      index -= 1
      if open[index].traits.contains(.html) { return process(mode) }
    }
  }

  /// Inserts a foreign element for the current token.
  private mutating func insertForeign(_ namespace: Namespace) {
    adjustAttributes(namespace)
    let token = tokens.token
    let name =
      namespace == .svg
      ? ForeignNames.standard.svgElement(token.name, tokens.names) : token.name.in(namespace)
    let node = makeElement(name)
    if name == Name.annotationXml.in(.mathML), hasHTMLEncoding { nodes[node].traits.insert(.htmlIntegration) }
    link(node, at: insertionPlace())
    compareElement(node)
    if !token.isSelfClosing { push(node) }
  }

  private var hasHTMLEncoding: Bool {
    for offset in 0..<tokens.token.attributeCount {
      let attribute = tokens.attributes[tokens.token.firstAttribute + offset]
      if attribute.name == .encoding {
        return hasValue(attribute, "text/html") || hasValue(attribute, "application/xhtml+xml")
      }
    }
    return false
  }

  /// “Adjust SVG (MathML) attributes” and “adjust foreign attributes”. Most names need nothing and cost a comparison.
  private mutating func adjustAttributes(_ namespace: Namespace) {
    for offset in 0..<tokens.token.attributeCount {
      let index = tokens.token.firstAttribute + offset
      let name = tokens.attributes[index].name
      if name == .xmlns {
        tokens.attributes[index].name = Name.xmlns.in(.xmlns)
      } else if name.number >= Name.wellKnownCount {
        if let adjusted = ForeignNames.standard.attribute(name, namespace, tokens.names) {
          tokens.attributes[index].name = adjusted
        }
      }
    }
  }
}

/// The names that the parser writes otherwise in foreign content. None of them is a well-known name in small letters.
final class ForeignNames: Sendable {
  static let standard = ForeignNames()

  private let svgElements: [String: Name]
  private let svgAttributes: [String: Name]
  private let foreignAttributes: [String: Name]

  private init() {
    func lowered(_ names: String, in namespace: Namespace) -> [String: Name] {
      let pairs = names.split(separator: " ").compactMap { name in
        Name.wellKnown(String(name), in: namespace).map { (String(name).lowercasedASCII, $0) }
      }
      return .init(pairs, uniquingKeysWith: { first, _ in first })
    }
    svgElements = lowered(Self.elements, in: .svg)
    svgAttributes = lowered(Self.attributes, in: .html)
    var foreign: [String: Name] = [:]
    for name in ["actuate", "arcrole", "href", "role", "show", "title", "type"] {
      foreign["xlink:" + name] = Name.wellKnown(name, in: .xlink)
    }
    foreign["xml:lang"] = Name.lang.in(.xml)
    foreign["xml:space"] = Name.space.in(.xml)
    foreign["xmlns:xlink"] = Name.xlink.in(.xmlns)
    foreignAttributes = foreign
  }

  func svgElement(_ name: Name, _ names: borrowing NameTable) -> Name {
    if name.number < Name.wellKnownCount { return name.in(.svg) }
    return svgElements[String(decoding: names.bytes(of: name.number), as: UTF8.self)] ?? name.in(.svg)
  }

  func attribute(_ name: Name, _ namespace: Namespace, _ names: borrowing NameTable) -> Name? {
    let text = String(decoding: names.bytes(of: name.number), as: UTF8.self)
    if let adjusted = foreignAttributes[text] { return adjusted }
    switch namespace {
    case .svg: return svgAttributes[text]
    case .mathML: return text == "definitionurl" ? .definitionURL : nil
    default: return nil
    }
  }

  private static let elements = """
    altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix \
    feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow \
    feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset \
    fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient \
    radialGradient textPath
    """
  private static let attributes = """
    attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits \
    glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust \
    limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength \
    patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio \
    primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures specularConstant \
    specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues \
    targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan
    """
}
