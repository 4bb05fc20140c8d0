extension PropertyTable {
  /// Inherited properties: text, lists, tables, and what people can do.
  static let inherited: [PropertyRow] = [
    PropertyRow(
      .color, "color", isInherited: true, initial: .deferredColor(.system(.canvasText)),
      grammar: .reads(PropertyGrammar.textColor)),
    PropertyRow(
      .direction, "direction", isInherited: true, initial: .keyword(.ltr),
      grammar: .keywords([.ltr, .rtl])),
    PropertyRow(
      .writingMode, "writing-mode", isInherited: true, initial: .keyword(.horizontalTb),
      grammar: .keywords([
        .horizontalTb, .verticalRl, .verticalLr, .sidewaysRl, .sidewaysLr, .lr, .lrTb, .rlTb, .tb, .tbRl,
      ]), aliases: ["-webkit-writing-mode"]),
    PropertyRow(
      .fontSize, "font-size", isInherited: true, initial: .length(16, .px),
      grammar: .numeric(.size, or: TextGrammar.fontSizes)),
    PropertyRow(
      .fontFamily, "font-family", isInherited: true, initial: .commas([.string("Times New Roman")]),
      grammar: .reads(TextGrammar.families)),
    PropertyRow(
      .fontWeight, "font-weight", isInherited: true, initial: .number(400),
      grammar: .reads(TextGrammar.weight)),
    PropertyRow(
      .fontStyle, "font-style", isInherited: true, initial: .keyword(.normal),
      grammar: .reads(TextGrammar.fontStyle)),
    PropertyRow(
      .lineHeight, "line-height", isInherited: true, initial: .keyword(.normal),
      grammar: .numeric([.number, .length, .percentage, .notNegative], or: [.normal])),
    PropertyRow(
      .letterSpacing, "letter-spacing", isInherited: true, initial: .keyword(.normal),
      grammar: .numeric(.lengthPercentage, or: [.normal])),
    PropertyRow(
      .textAlign, "text-align", isInherited: true, initial: .keyword(.start),
      grammar: .keywords([
        .start, .end, .left, .right, .center, .justify, .matchParent, .webkitCenter, .webkitLeft, .webkitRight,
        .webkitMatchParent, .webkitAuto, .internalCenter, .internalTable,
      ])),
    PropertyRow(
      .textIndent, "text-indent", isInherited: true, initial: .zero,
      grammar: .reads(TextGrammar.indent)),
    PropertyRow(
      .textTransform, "text-transform", isInherited: true, initial: .keyword(.none),
      grammar: .several([.capitalize, .uppercase, .lowercase, .fullWidth, .fullSizeKana, .mathAuto], or: .none)),
    PropertyRow(
      .whiteSpaceCollapse, "white-space-collapse", isInherited: true, initial: .keyword(.collapse),
      grammar: .keywords([.collapse, .preserve, .preserveBreaks, .preserveSpaces, .breakSpaces])),
    PropertyRow(
      .textWrapMode, "text-wrap-mode", isInherited: true, initial: .keyword(.wrap),
      grammar: .keywords([.wrap, .nowrap])),
    PropertyRow(
      .cursor, "cursor", isInherited: true, initial: .keyword(.auto),
      grammar: .reads(TextGrammar.cursor)),
    PropertyRow(
      .listStyleType, "list-style-type", isInherited: true, initial: .identifier("disc"),
      grammar: .reads(TextGrammar.listStyleType)),
    PropertyRow(
      .fontVariantCaps, "font-variant-caps", isInherited: true, initial: .keyword(.normal),
      grammar: .keywords([.normal, .smallCaps, .allSmallCaps, .petiteCaps, .allPetiteCaps, .unicase, .titlingCaps])),
    PropertyRow(
      .wordSpacing, "word-spacing", isInherited: true, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.normal])),
    PropertyRow(
      .textShadow, "text-shadow", isInherited: true, initial: .keyword(.none),
      grammar: .reads { VisualGrammar.shadows(&$0, isText: true) }),
    PropertyRow(
      .overflowWrap, "overflow-wrap", isInherited: true, initial: .keyword(.normal),
      grammar: .keywords([.normal, .breakWord, .anywhere]), aliases: ["word-wrap"]),
    PropertyRow(
      .wordBreak, "word-break", isInherited: true, initial: .keyword(.normal),
      grammar: .keywords([.normal, .breakAll, .keepAll, .breakWord, .autoPhrase])),
    PropertyRow(
      .tabSize, "tab-size", isInherited: true, initial: .number(8),
      grammar: .numeric([.number, .length, .notNegative])),
    PropertyRow(
      .visibility, "visibility", isInherited: true, initial: .keyword(.visible),
      grammar: .keywords([.visible, .hidden, .collapse])),
    PropertyRow(
      .pointerEvents, "pointer-events", isInherited: true, initial: .keyword(.auto),
      grammar: .keywords([
        .auto, .none, .visiblePainted, .visibleFill, .visibleStroke, .visible, .painted, .fill, .stroke, .all,
        .boundingBox,
      ])),
    PropertyRow(
      .userSelect, "user-select", isInherited: true, initial: .keyword(.auto),
      grammar: .keywords([.auto, .text, .none, .contain, .all]), aliases: ["-webkit-user-select"]),
    PropertyRow(
      .quotes, "quotes", isInherited: true, initial: .keyword(.auto),
      grammar: .reads(TextGrammar.quotes)),
    PropertyRow(
      .listStylePosition, "list-style-position", isInherited: true, initial: .keyword(.outside),
      grammar: .keywords([.inside, .outside])),
    PropertyRow(
      .listStyleImage, "list-style-image", isInherited: true, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.imageOrNone)),
    PropertyRow(
      .borderCollapse, "border-collapse", isInherited: true, initial: .keyword(.separate),
      grammar: .keywords([.collapse, .separate])),
    PropertyRow(
      .borderSpacing, "border-spacing", isInherited: true, initial: .list([.zero, .zero]),
      grammar: .reads(VisualGrammar.pair)),
    PropertyRow(
      .captionSide, "caption-side", isInherited: true, initial: .keyword(.top),
      grammar: .keywords([.top, .bottom])),
    PropertyRow(
      .colorScheme, "color-scheme", isInherited: true, initial: .keyword(.normal),
      grammar: .reads(TextGrammar.colorScheme)),
    PropertyRow(
      .interactivity, "interactivity", isInherited: true, initial: .keyword(.auto),
      grammar: .keywords([.auto, .inert])),
    PropertyRow(
      .webkitTextFillColor, "-webkit-text-fill-color", isInherited: true, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .webkitTextStrokeWidth, "-webkit-text-stroke-width", isInherited: true, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .fill, "fill", isInherited: true, initial: .color(.black),
      grammar: .reads(PropertyGrammar.paint)),
    PropertyRow(
      .stroke, "stroke", isInherited: true, initial: .keyword(.none),
      grammar: .reads(PropertyGrammar.paint)),
    PropertyRow(
      .textUnderlineOffset, "text-underline-offset", isInherited: true, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto, .fromFont])),
    PropertyRow(
      .fillOpacity, "fill-opacity", isInherited: true, initial: .number(1),
      grammar: .numeric([.number, .percentage])),
    PropertyRow(
      .strokeOpacity, "stroke-opacity", isInherited: true, initial: .number(1),
      grammar: .numeric([.number, .percentage])),
    PropertyRow(
      .strokeWidth, "stroke-width", isInherited: true, initial: .length(1, .px),
      grammar: .numeric([.number, .length, .percentage, .notNegative])),
  ]
}
