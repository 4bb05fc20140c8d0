/// A shorthand property with longhands that Kerbcut computes.
public enum Shorthand: String, CaseIterable, Sendable {
  case all, font, background, border, outline, margin, padding, inset, overflow, flex, columns, animation, transition
  case borderTop = "border-top"
  case borderRight = "border-right"
  case borderBottom = "border-bottom"
  case borderLeft = "border-left"
  case borderInlineStart = "border-inline-start"
  case borderInlineEnd = "border-inline-end"
  case borderBlockStart = "border-block-start"
  case borderBlockEnd = "border-block-end"
  case borderInline = "border-inline"
  case borderBlock = "border-block"
  case borderWidth = "border-width"
  case borderStyle = "border-style"
  case borderColor = "border-color"
  case borderInlineWidth = "border-inline-width"
  case borderInlineStyle = "border-inline-style"
  case borderInlineColor = "border-inline-color"
  case borderBlockWidth = "border-block-width"
  case borderBlockStyle = "border-block-style"
  case borderBlockColor = "border-block-color"
  case borderRadius = "border-radius"
  case marginInline = "margin-inline"
  case marginBlock = "margin-block"
  case paddingInline = "padding-inline"
  case paddingBlock = "padding-block"
  case insetInline = "inset-inline"
  case insetBlock = "inset-block"
  case listStyle = "list-style"
  case textDecoration = "text-decoration"
  case whiteSpace = "white-space"
  case textWrap = "text-wrap"
  case fontVariant = "font-variant"
  case flexFlow = "flex-flow"
  case mask
  case webkitTextStroke = "-webkit-text-stroke"

  private static let byAtom: [Atom: Shorthand] = {
    var table: [Atom: Shorthand] = [:]
    for shorthand in allCases { table[Atom(hashing: shorthand.rawValue)] = shorthand }
    table[Atom(hashing: "-webkit-animation")] = .animation
    table[Atom(hashing: "-webkit-transition")] = .transition
    table[Atom(hashing: "-webkit-flex")] = .flex
    table[Atom(hashing: "-webkit-flex-flow")] = .flexFlow
    table[Atom(hashing: "-webkit-columns")] = .columns
    table[Atom(hashing: "-webkit-mask")] = .mask
    table[Atom(hashing: "-webkit-border-radius")] = .borderRadius
    table[Atom(hashing: "-webkit-text-decoration")] = .textDecoration
    return table
  }()

  static func named(_ atom: Atom) -> Shorthand? { byAtom[atom] }

  /// The longhands that a declaration of the shorthand sets.
  var longhands: [Property] {
    switch self {
    case .all:
      Property.allCases.filter { $0 != .direction && $0 != .unicodeBidi && !$0.isFlowRelative }
    case .font: [.fontStyle, .fontVariantCaps, .fontWeight, .fontSize, .lineHeight, .fontFamily]
    case .background:
      [
        .backgroundColor, .backgroundImage, .backgroundPosition, .backgroundSize, .backgroundRepeat, .backgroundClip,
        .backgroundAttachment,
      ]
    case .border: Self.borderWidths + Self.borderStyles + Self.borderColors
    case .borderTop: [.borderTopWidth, .borderTopStyle, .borderTopColor]
    case .borderRight: [.borderRightWidth, .borderRightStyle, .borderRightColor]
    case .borderBottom: [.borderBottomWidth, .borderBottomStyle, .borderBottomColor]
    case .borderLeft: [.borderLeftWidth, .borderLeftStyle, .borderLeftColor]
    case .borderInlineStart: [.borderInlineStartWidth, .borderInlineStartStyle, .borderInlineStartColor]
    case .borderInlineEnd: [.borderInlineEndWidth, .borderInlineEndStyle, .borderInlineEndColor]
    case .borderBlockStart: [.borderBlockStartWidth, .borderBlockStartStyle, .borderBlockStartColor]
    case .borderBlockEnd: [.borderBlockEndWidth, .borderBlockEndStyle, .borderBlockEndColor]
    case .borderInline:
      [
        .borderInlineStartWidth, .borderInlineEndWidth, .borderInlineStartStyle, .borderInlineEndStyle,
        .borderInlineStartColor, .borderInlineEndColor,
      ]
    case .borderBlock:
      [
        .borderBlockStartWidth, .borderBlockEndWidth, .borderBlockStartStyle, .borderBlockEndStyle,
        .borderBlockStartColor, .borderBlockEndColor,
      ]
    case .borderWidth: Self.borderWidths
    case .borderStyle: Self.borderStyles
    case .borderColor: Self.borderColors
    case .borderInlineWidth: [.borderInlineStartWidth, .borderInlineEndWidth]
    case .borderInlineStyle: [.borderInlineStartStyle, .borderInlineEndStyle]
    case .borderInlineColor: [.borderInlineStartColor, .borderInlineEndColor]
    case .borderBlockWidth: [.borderBlockStartWidth, .borderBlockEndWidth]
    case .borderBlockStyle: [.borderBlockStartStyle, .borderBlockEndStyle]
    case .borderBlockColor: [.borderBlockStartColor, .borderBlockEndColor]
    case .borderRadius: [.borderTopLeftRadius]
    case .outline: [.outlineStyle, .outlineWidth, .outlineColor]
    case .margin: [.marginTop, .marginRight, .marginBottom, .marginLeft]
    case .padding: [.paddingTop, .paddingRight, .paddingBottom, .paddingLeft]
    case .inset: [.top, .right, .bottom, .left]
    case .marginInline: [.marginInlineStart, .marginInlineEnd]
    case .marginBlock: [.marginBlockStart, .marginBlockEnd]
    case .paddingInline: [.paddingInlineStart, .paddingInlineEnd]
    case .paddingBlock: [.paddingBlockStart, .paddingBlockEnd]
    case .insetInline: [.insetInlineStart, .insetInlineEnd]
    case .insetBlock: [.insetBlockStart, .insetBlockEnd]
    case .overflow: [.overflowX, .overflowY]
    case .listStyle: [.listStylePosition, .listStyleImage, .listStyleType]
    case .textDecoration: [.textDecorationLine, .textDecorationStyle, .textDecorationColor, .textDecorationThickness]
    case .whiteSpace: [.whiteSpaceCollapse, .textWrapMode]
    case .textWrap: [.textWrapMode]
    case .fontVariant: [.fontVariantCaps]
    case .flex: [.flexGrow, .flexShrink, .flexBasis]
    case .flexFlow: [.flexDirection, .flexWrap]
    case .columns: [.columnWidth, .columnCount]
    case .animation:
      [.animationName, .animationDuration, .animationDelay, .animationIterationCount, .animationPlayState]
    case .transition: [.transitionProperty, .transitionDuration, .transitionDelay]
    case .mask: [.maskImage]
    case .webkitTextStroke: [.webkitTextStrokeWidth]
    }
  }

  private static let borderWidths: [Property] = [
    .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth,
  ]
  private static let borderStyles: [Property] = [
    .borderTopStyle, .borderRightStyle, .borderBottomStyle, .borderLeftStyle,
  ]
  private static let borderColors: [Property] = [
    .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor,
  ]
}
