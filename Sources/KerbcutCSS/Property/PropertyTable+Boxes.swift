extension PropertyTable {
  /// Properties of boxes: how they are laid out, their sizes, edges and places.
  static let boxes: [PropertyRow] = [
    PropertyRow(
      .display, "display", isInherited: false, initial: .keyword(.inline),
      grammar: .reads(DisplayGrammar.display)),
    PropertyRow(
      .position, "position", isInherited: false, initial: .keyword(.static),
      grammar: .keywords([.static, .relative, .absolute, .fixed, .sticky, .webkitSticky])),
    PropertyRow(
      .float, "float", isInherited: false, initial: .keyword(.none),
      grammar: .keywords([.none, .left, .right, .inlineStart, .inlineEnd])),
    PropertyRow(
      .boxSizing, "box-sizing", isInherited: false, initial: .keyword(.contentBox),
      grammar: .keywords([.contentBox, .borderBox]), aliases: ["-webkit-box-sizing"]),
    PropertyRow(
      .unicodeBidi, "unicode-bidi", isInherited: false, initial: .keyword(.normal),
      grammar: .keywords([.normal, .embed, .isolate, .bidiOverride, .isolateOverride, .plaintext])),
    PropertyRow(
      .width, "width", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto)),
    PropertyRow(
      .height, "height", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto)),
    PropertyRow(
      .backgroundColor, "background-color", isInherited: false, initial: .color(.transparent),
      grammar: .color),
    PropertyRow(
      .marginTop, "margin-top", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .marginRight, "margin-right", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .marginBottom, "margin-bottom", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .marginLeft, "margin-left", isInherited: false, initial: .zero,
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .paddingTop, "padding-top", isInherited: false, initial: .zero,
      grammar: .numeric(.size)),
    PropertyRow(
      .paddingRight, "padding-right", isInherited: false, initial: .zero,
      grammar: .numeric(.size)),
    PropertyRow(
      .paddingBottom, "padding-bottom", isInherited: false, initial: .zero,
      grammar: .numeric(.size)),
    PropertyRow(
      .paddingLeft, "padding-left", isInherited: false, initial: .zero,
      grammar: .numeric(.size)),
    PropertyRow(
      .borderTopWidth, "border-top-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderRightWidth, "border-right-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderBottomWidth, "border-bottom-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderLeftWidth, "border-left-width", isInherited: false, initial: .zero,
      grammar: .lineWidth),
    PropertyRow(
      .borderTopStyle, "border-top-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderRightStyle, "border-right-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderBottomStyle, "border-bottom-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderLeftStyle, "border-left-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords(PropertyGrammar.lineStyles)),
    PropertyRow(
      .borderTopColor, "border-top-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .borderRightColor, "border-right-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .borderBottomColor, "border-bottom-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .borderLeftColor, "border-left-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .outlineStyle, "outline-style", isInherited: false, initial: .keyword(.none),
      grammar: .keywords([.auto] + PropertyGrammar.lineStyles.filter { $0 != .hidden })),
    PropertyRow(
      .outlineWidth, "outline-width", isInherited: false, initial: .length(3, .px),
      grammar: .lineWidth),
    PropertyRow(
      .outlineColor, "outline-color", isInherited: false, initial: .keyword(.auto),
      grammar: .color(or: [.auto, .invert])),
    PropertyRow(
      .borderTopLeftRadius, "border-top-left-radius", isInherited: false, initial: .zero,
      grammar: .numeric(.size), aliases: ["-webkit-border-top-left-radius"]),
    PropertyRow(
      .overflowX, "overflow-x", isInherited: false, initial: .keyword(.visible),
      grammar: .keywords(PropertyGrammar.overflows)),
    PropertyRow(
      .overflowY, "overflow-y", isInherited: false, initial: .keyword(.visible),
      grammar: .keywords(PropertyGrammar.overflows)),
    PropertyRow(
      .minWidth, "min-width", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto)),
    PropertyRow(
      .minHeight, "min-height", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto)),
    PropertyRow(
      .maxWidth, "max-width", isInherited: false, initial: .keyword(.none),
      grammar: .size(or: .none)),
    PropertyRow(
      .maxHeight, "max-height", isInherited: false, initial: .keyword(.none),
      grammar: .size(or: .none)),
    PropertyRow(
      .top, "top", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .right, "right", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .bottom, "bottom", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
    PropertyRow(
      .left, "left", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto])),
  ]
}
