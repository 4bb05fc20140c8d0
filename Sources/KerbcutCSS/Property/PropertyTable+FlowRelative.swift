extension PropertyTable {
  /// Flow-relative properties: each is mapped to one of the others by direction and writing mode.
  static let flowRelative: [PropertyRow] = [
    PropertyRow(
      .marginInlineStart, "margin-inline-start", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto]), aliases: ["-webkit-margin-start"]),
    PropertyRow(
      .marginInlineEnd, "margin-inline-end", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto]), aliases: ["-webkit-margin-end"]),
    PropertyRow(
      .marginBlockStart, "margin-block-start", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto]), aliases: ["-webkit-margin-before"]),
    PropertyRow(
      .marginBlockEnd, "margin-block-end", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto]), aliases: ["-webkit-margin-after"]),
    PropertyRow(
      .paddingInlineStart, "padding-inline-start", isInherited: false, initial: .zero,
      grammar: .numeric(.size), aliases: ["-webkit-padding-start"]),
    PropertyRow(
      .paddingInlineEnd, "padding-inline-end", isInherited: false, initial: .zero,
      grammar: .numeric(.size), aliases: ["-webkit-padding-end"]),
    PropertyRow(
      .paddingBlockStart, "padding-block-start", isInherited: false, initial: .zero,
      grammar: .numeric(.size), aliases: ["-webkit-padding-before"]),
    PropertyRow(
      .paddingBlockEnd, "padding-block-end", isInherited: false, initial: .zero,
      grammar: .numeric(.size), aliases: ["-webkit-padding-after"]),
    PropertyRow(
      .insetInlineStart, "inset-inline-start", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .insetInlineEnd, "inset-inline-end", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .insetBlockStart, "inset-block-start", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .insetBlockEnd, "inset-block-end", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .borderInlineStartWidth, "border-inline-start-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderInlineEndWidth, "border-inline-end-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderBlockStartWidth, "border-block-start-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderBlockEndWidth, "border-block-end-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderInlineStartStyle, "border-inline-start-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderInlineEndStyle, "border-inline-end-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderBlockStartStyle, "border-block-start-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderBlockEndStyle, "border-block-end-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderInlineStartColor, "border-inline-start-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .borderInlineEndColor, "border-inline-end-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .borderBlockStartColor, "border-block-start-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .borderBlockEndColor, "border-block-end-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .inlineSize, "inline-size", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto), aliases: ["-webkit-logical-width"]),
    PropertyRow(
      .blockSize, "block-size", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto), aliases: ["-webkit-logical-height"]),
    PropertyRow(
      .minInlineSize, "min-inline-size", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto)),
    PropertyRow(
      .minBlockSize, "min-block-size", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto)),
    PropertyRow(
      .maxInlineSize, "max-inline-size", isInherited: false, initial: .keyword(.none),
      grammar: .size(or: .none)),
    PropertyRow(
      .maxBlockSize, "max-block-size", isInherited: false, initial: .keyword(.none),
      grammar: .size(or: .none)),
    PropertyRow(
      .overflowInline, "overflow-inline", isInherited: false, initial: .keyword(.visible),
      grammar: .keywords(PropertyGrammar.overflows)),
    PropertyRow(
      .overflowBlock, "overflow-block", isInherited: false, initial: .keyword(.visible),
      grammar: .keywords(PropertyGrammar.overflows)),
  ]
}
