import KerbcutBasics

/// The grammars of longhand properties.
enum PropertyGrammar {
  /// The declared value of a longhand from all tokens of the reader; nil if it does not fit the grammar.
  static func value(of property: Property, _ reader: inout ValueReader) -> Value? {
    if let keyword = reader.peekedKeyword, keyword.isCSSWide {
      reader.place += 1
      return reader.isAtEnd ? .keyword(keyword) : nil
    }
    guard let value = part(of: property, &reader), reader.isAtEnd else { return nil }
    return value
  }

  /// A value that other parts of a shorthand may follow.
  static func part(of property: Property, _ reader: inout ValueReader) -> Value? {
    if let allowed = keywords[property.index] { return reader.keyword(allowed).map(Value.keyword) }
    switch property {
    case .color, .fill, .stroke: return paint(property, &reader)
    case .backgroundColor, .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor,
      .textDecorationColor, .webkitTextFillColor, .borderInlineStartColor, .borderInlineEndColor,
      .borderBlockStartColor, .borderBlockEndColor:
      return reader.color()
    case .outlineColor: return reader.keyword([.auto, .invert]).map(Value.keyword) ?? reader.color()
    case .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth, .outlineWidth,
      .borderInlineStartWidth, .borderInlineEndWidth, .borderBlockStartWidth, .borderBlockEndWidth,
      .webkitTextStrokeWidth:
      return keyword([.thin, .medium, .thick], or: [.length, .notNegative], &reader)
    case .width, .height, .minWidth, .minHeight, .inlineSize, .blockSize, .minInlineSize, .minBlockSize, .flexBasis:
      return size(&reader, extra: [.auto])
    case .maxWidth, .maxHeight, .maxInlineSize, .maxBlockSize: return size(&reader, extra: [.none])
    case .top, .right, .bottom, .left, .insetInlineStart, .insetInlineEnd, .insetBlockStart, .insetBlockEnd,
      .marginTop, .marginRight, .marginBottom, .marginLeft, .marginInlineStart, .marginInlineEnd,
      .marginBlockStart, .marginBlockEnd:
      return keyword([.auto], or: .lengthPercentage, &reader)
    case .paddingTop, .paddingRight, .paddingBottom, .paddingLeft, .paddingInlineStart, .paddingInlineEnd,
      .paddingBlockStart, .paddingBlockEnd, .borderTopLeftRadius:
      return reader.numeric(.size)
    default: return TextGrammar.part(of: property, &reader) ?? VisualGrammar.part(of: property, &reader)
    }
  }

  static func keyword(_ keywords: [Keyword], or types: NumericTypes, _ reader: inout ValueReader) -> Value? {
    reader.keyword(keywords).map(Value.keyword) ?? reader.numeric(types)
  }

  private static func paint(_ property: Property, _ reader: inout ValueReader) -> Value? {
    if property != .color {
      if let keyword = reader.keyword([.none]) { return .keyword(keyword) }
      if let token = reader.current, token.kind == .url {
        reader.place += 1
        _ = reader.color() ?? reader.keyword([.none]).map(Value.keyword)
        return .unknown(Lack(.pattern))
      }
    }
    if let keyword = reader.keyword([.internalQuirkInherit]) { return .keyword(keyword) }
    return reader.color()
  }

  private static func size(_ reader: inout ValueReader, extra: [Keyword]) -> Value? {
    if let keyword = reader.keyword(extra + sizeKeywords) { return .keyword(keyword) }
    if let token = reader.current, token.kind == .function, token.atom == fitContent {
      _ = reader.arguments()
      return .keyword(.fitContent)
    }
    return reader.numeric(.size)
  }

  private static let fitContent = Atom(hashing: "fit-content")
  private static let sizeKeywords: [Keyword] = [
    .minContent, .maxContent, .fitContent, .stretch, .webkitFillAvailable, .webkitFitContent, .webkitMinContent,
    .webkitMaxContent, .content,
  ]

  private static let lineStyles: [Keyword] = [
    .none, .hidden, .dotted, .dashed, .solid, .double, .groove, .ridge, .inset, .outset,
  ]
  private static let overflows: [Keyword] = [.visible, .hidden, .clip, .scroll, .auto, .overlay, .internalTextarea]

  /// Properties whose value is one keyword, by index.
  static let keywords: [[Keyword]?] = {
    var table: [[Keyword]?] = Array(repeating: nil, count: Property.count)
    for (property, keywords) in singleKeywords { table[property.index] = keywords }
    return table
  }()

  private static let singleKeywords: [(Property, [Keyword])] = [
    (.direction, [.ltr, .rtl]),
    (
      .writingMode,
      [.horizontalTb, .verticalRl, .verticalLr, .sidewaysRl, .sidewaysLr, .lr, .lrTb, .rlTb, .tb, .tbRl]
    ),
    (
      .textAlign,
      [
        .start, .end, .left, .right, .center, .justify, .matchParent, .webkitCenter, .webkitLeft, .webkitRight,
        .webkitMatchParent, .webkitAuto, .internalCenter, .internalTable,
      ]
    ),
    (.whiteSpaceCollapse, [.collapse, .preserve, .preserveBreaks, .preserveSpaces, .breakSpaces]),
    (.textWrapMode, [.wrap, .nowrap]), (.overflowWrap, [.normal, .breakWord, .anywhere]),
    (.wordBreak, [.normal, .breakAll, .keepAll, .breakWord, .autoPhrase]),
    (.visibility, [.visible, .hidden, .collapse]),
    (
      .pointerEvents,
      [
        .auto, .none, .visiblePainted, .visibleFill, .visibleStroke, .visible, .painted, .fill, .stroke, .all,
        .boundingBox,
      ]
    ),
    (.userSelect, [.auto, .text, .none, .contain, .all]), (.listStylePosition, [.inside, .outside]),
    (.borderCollapse, [.collapse, .separate]), (.captionSide, [.top, .bottom]), (.interactivity, [.auto, .inert]),
    (.position, [.static, .relative, .absolute, .fixed, .sticky, .webkitSticky]),
    (.float, [.none, .left, .right, .inlineStart, .inlineEnd]),
    (.clear, [.none, .left, .right, .both, .inlineStart, .inlineEnd]), (.boxSizing, [.contentBox, .borderBox]),
    (.borderTopStyle, lineStyles), (.borderRightStyle, lineStyles), (.borderBottomStyle, lineStyles),
    (.borderLeftStyle, lineStyles), (.borderInlineStartStyle, lineStyles), (.borderInlineEndStyle, lineStyles),
    (.borderBlockStartStyle, lineStyles), (.borderBlockEndStyle, lineStyles),
    (.outlineStyle, lineStyles.filter { $0 != .hidden } + [.auto]),
    (.overflowX, overflows), (.overflowY, overflows), (.overflowInline, overflows), (.overflowBlock, overflows),
    (.isolation, [.auto, .isolate]),
    (
      .mixBlendMode,
      [
        .normal, .multiply, .screen, .overlay, .darken, .lighten, .colorDodge, .colorBurn, .hardLight, .softLight,
        .difference, .exclusion, .hue, .saturation, .color, .luminosity, .plusLighter, .plusDarker,
      ]
    ),
    (.contentVisibility, [.visible, .auto, .hidden]),
    (.textDecorationStyle, [.solid, .double, .dotted, .dashed, .wavy]),
    (.unicodeBidi, [.normal, .embed, .isolate, .bidiOverride, .isolateOverride, .plaintext]),
    (.tableLayout, [.auto, .fixed]),
    (.objectFit, [.none, .fill, .contain, .cover, .scaleDown]),
    (.flexDirection, [.row, .rowReverse, .column, .columnReverse]),
    (.flexWrap, [.nowrap, .wrap, .wrapReverse]),
    (.textOverflow, [.clip, .ellipsis]),
  ]
}
