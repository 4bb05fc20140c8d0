/// All that the engine knows of a shorthand property, in one row.
struct ShorthandRow: Sendable {
  /// What a declaration sets each longhand to; nil if it does not fit the grammar. Takes the longhands of the row.
  typealias Grammar = @Sendable ([Property], inout ValueReader) -> ShorthandGrammar.Longhands?

  let shorthand: Shorthand
  /// In style sheets.
  let name: String
  /// What a declaration sets.
  let longhands: [Property]
  let grammar: Grammar
  /// Other names under which browsers take it.
  let aliases: [String]

  init(
    _ shorthand: Shorthand, _ name: String, _ longhands: [Property], aliases: [String] = [], grammar: @escaping Grammar
  ) {
    self.shorthand = shorthand
    self.name = name
    self.longhands = longhands
    self.aliases = aliases
    self.grammar = grammar
  }
}

/// The rows of all shorthand properties, in the order of `Shorthand`.
enum ShorthandTable {
  /// By name and alias.
  static let byAtom: [Atom: Shorthand] = {
    var table: [Atom: Shorthand] = [:]
    for row in rows {
      for name in [row.name] + row.aliases { table[Atom(hashing: name)] = row.shorthand }
    }
    return table
  }()

  static let rows: [ShorthandRow] = common + placement

  /// All but those of gaps, alignment, grids and containers.
  private static let common: [ShorthandRow] = [
    ShorthandRow(
      .all, "all", Property.allCases.filter { $0 != .direction && $0 != .unicodeBidi && !$0.isFlowRelative },
      grammar: { _, _ in nil }),
    ShorthandRow(
      .font, "font", [.fontStyle, .fontVariantCaps, .fontWeight, .fontSize, .lineHeight, .fontFamily],
      grammar: { ShorthandGrammar.font(&$1) }),
    ShorthandRow(
      .background, "background",
      [
        .backgroundColor, .backgroundImage, .backgroundPosition, .backgroundSize, .backgroundRepeat, .backgroundClip,
        .backgroundOrigin, .backgroundAttachment,
      ],
      grammar: { BackgroundGrammar.background(&$1) }),
    ShorthandRow(
      .border, "border", borderWidths + borderStyles + borderColors,
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .outline, "outline", [.outlineStyle, .outlineWidth, .outlineColor],
      grammar: ShorthandGrammar.anyOrder),
    ShorthandRow(
      .margin, "margin", [.marginTop, .marginRight, .marginBottom, .marginLeft],
      grammar: ShorthandGrammar.sides),
    ShorthandRow(
      .padding, "padding", [.paddingTop, .paddingRight, .paddingBottom, .paddingLeft],
      grammar: ShorthandGrammar.sides),
    ShorthandRow(
      .inset, "inset", [.top, .right, .bottom, .left],
      grammar: ShorthandGrammar.sides),
    ShorthandRow(
      .overflow, "overflow", [.overflowX, .overflowY],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .flex, "flex", [.flexGrow, .flexShrink, .flexBasis], aliases: ["-webkit-flex"],
      grammar: { ShorthandGrammar.flex(&$1) }),
    ShorthandRow(
      .columns, "columns", [.columnWidth, .columnCount], aliases: ["-webkit-columns"],
      grammar: ShorthandGrammar.anyOrder),
    ShorthandRow(
      .animation, "animation",
      [
        .animationName, .animationDuration, .animationDelay, .animationIterationCount, .animationPlayState,
        .animationDirection, .animationFillMode,
      ],
      aliases: ["-webkit-animation"],
      grammar: { MotionShorthand.animation(&$1) }),
    ShorthandRow(
      .transition, "transition", [.transitionProperty, .transitionDuration, .transitionDelay],
      aliases: ["-webkit-transition"],
      grammar: { MotionShorthand.transition(&$1) }),
    ShorthandRow(
      .borderTop, "border-top", [.borderTopWidth, .borderTopStyle, .borderTopColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderRight, "border-right", [.borderRightWidth, .borderRightStyle, .borderRightColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderBottom, "border-bottom", [.borderBottomWidth, .borderBottomStyle, .borderBottomColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderLeft, "border-left", [.borderLeftWidth, .borderLeftStyle, .borderLeftColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderInlineStart, "border-inline-start",
      [.borderInlineStartWidth, .borderInlineStartStyle, .borderInlineStartColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderInlineEnd, "border-inline-end", [.borderInlineEndWidth, .borderInlineEndStyle, .borderInlineEndColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderBlockStart, "border-block-start",
      [.borderBlockStartWidth, .borderBlockStartStyle, .borderBlockStartColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderBlockEnd, "border-block-end", [.borderBlockEndWidth, .borderBlockEndStyle, .borderBlockEndColor],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderInline, "border-inline",
      [
        .borderInlineStartWidth, .borderInlineEndWidth, .borderInlineStartStyle, .borderInlineEndStyle,
        .borderInlineStartColor, .borderInlineEndColor,
      ],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderBlock, "border-block",
      [
        .borderBlockStartWidth, .borderBlockEndWidth, .borderBlockStartStyle, .borderBlockEndStyle,
        .borderBlockStartColor, .borderBlockEndColor,
      ],
      grammar: ShorthandGrammar.border),
    ShorthandRow(
      .borderWidth, "border-width", borderWidths,
      grammar: ShorthandGrammar.sides),
    ShorthandRow(
      .borderStyle, "border-style", borderStyles,
      grammar: ShorthandGrammar.sides),
    ShorthandRow(
      .borderColor, "border-color", borderColors,
      grammar: ShorthandGrammar.sides),
    ShorthandRow(
      .borderInlineWidth, "border-inline-width", [.borderInlineStartWidth, .borderInlineEndWidth],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .borderInlineStyle, "border-inline-style", [.borderInlineStartStyle, .borderInlineEndStyle],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .borderInlineColor, "border-inline-color", [.borderInlineStartColor, .borderInlineEndColor],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .borderBlockWidth, "border-block-width", [.borderBlockStartWidth, .borderBlockEndWidth],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .borderBlockStyle, "border-block-style", [.borderBlockStartStyle, .borderBlockEndStyle],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .borderBlockColor, "border-block-color", [.borderBlockStartColor, .borderBlockEndColor],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .borderRadius, "border-radius", [.borderTopLeftRadius], aliases: ["-webkit-border-radius"],
      grammar: { ShorthandGrammar.radius(&$1) }),
    ShorthandRow(
      .marginInline, "margin-inline", [.marginInlineStart, .marginInlineEnd],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .marginBlock, "margin-block", [.marginBlockStart, .marginBlockEnd],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .paddingInline, "padding-inline", [.paddingInlineStart, .paddingInlineEnd],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .paddingBlock, "padding-block", [.paddingBlockStart, .paddingBlockEnd],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .insetInline, "inset-inline", [.insetInlineStart, .insetInlineEnd],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .insetBlock, "inset-block", [.insetBlockStart, .insetBlockEnd],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .listStyle, "list-style", [.listStylePosition, .listStyleImage, .listStyleType],
      grammar: ShorthandGrammar.anyOrder),
    ShorthandRow(
      .textDecoration, "text-decoration",
      [.textDecorationLine, .textDecorationStyle, .textDecorationColor, .textDecorationThickness],
      aliases: ["-webkit-text-decoration"],
      grammar: ShorthandGrammar.anyOrder),
    ShorthandRow(
      .whiteSpace, "white-space", [.whiteSpaceCollapse, .textWrapMode],
      grammar: { ShorthandGrammar.whiteSpace(&$1) }),
    ShorthandRow(
      .textWrap, "text-wrap", [.textWrapMode],
      grammar: { ShorthandGrammar.textWrap(&$1) }),
    ShorthandRow(
      .fontVariant, "font-variant", [.fontVariantCaps],
      grammar: { ShorthandGrammar.fontVariant(&$1) }),
    ShorthandRow(
      .flexFlow, "flex-flow", [.flexDirection, .flexWrap], aliases: ["-webkit-flex-flow"],
      grammar: ShorthandGrammar.anyOrder),
    ShorthandRow(
      .mask, "mask", [.maskImage], aliases: ["-webkit-mask"],
      grammar: { ShorthandGrammar.mask(&$1) }),
    ShorthandRow(
      .webkitTextStroke, "-webkit-text-stroke", [.webkitTextStrokeWidth],
      grammar: { ShorthandGrammar.textStroke(&$1) }),
    ShorthandRow(
      .borderImage, "border-image", [.borderImageSource, .borderImageSlice], aliases: ["-webkit-border-image"],
      grammar: { ShorthandGrammar.borderImage(&$1) }),
  ]

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
