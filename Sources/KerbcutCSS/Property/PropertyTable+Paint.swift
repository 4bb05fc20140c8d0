extension PropertyTable {
  /// Properties of what is painted, shown and moved.
  static let paint: [PropertyRow] = [
    PropertyRow(
      .verticalAlign, "vertical-align", isInherited: false, initial: .keyword(.baseline),
      grammar: .numeric(
        .lengthPercentage,
        or: [.baseline, .sub, .super, .textTop, .textBottom, .middle, .top, .bottom, .webkitBaselineMiddle])),
    PropertyRow(
      .textDecorationLine, "text-decoration-line", isInherited: false, initial: .keyword(.none),
      grammar: .several([.underline, .overline, .lineThrough, .blink, .spellingError, .grammarError], or: .none)),
    PropertyRow(
      .opacity, "opacity", isInherited: false, initial: .number(1),
      grammar: .numeric([.number, .percentage], or: [.normal]), aliases: ["-webkit-opacity"]),
    PropertyRow(
      .zIndex, "z-index", isInherited: false, initial: .keyword(.auto),
      grammar: .integer(or: [.auto])),
    PropertyRow(
      .clip, "clip", isInherited: false, initial: .keyword(.auto),
      grammar: .reads(VisualGrammar.clip)),
    PropertyRow(
      .clipPath, "clip-path", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.clipPath), aliases: ["-webkit-clip-path"]),
    PropertyRow(
      .backgroundImage, "background-image", isInherited: false, initial: .commas([.keyword(.none)]),
      grammar: .layers(VisualGrammar.imageOrNone)),
    PropertyRow(
      .backgroundPosition, "background-position", isInherited: false,
      initial: .commas([.list([.percentage(0), .percentage(0)])]),
      grammar: .layers(VisualGrammar.position)),
    PropertyRow(
      .backgroundSize, "background-size", isInherited: false,
      initial: .commas([.list([.keyword(.auto), .keyword(.auto)])]),
      grammar: .layers(VisualGrammar.backgroundSize), aliases: ["-webkit-background-size"]),
    PropertyRow(
      .backgroundRepeat, "background-repeat", isInherited: false, initial: .commas([.keyword(.repeat)]),
      grammar: .layers(VisualGrammar.backgroundRepeat)),
    PropertyRow(
      .backgroundClip, "background-clip", isInherited: false, initial: .commas([.keyword(.borderBox)]),
      grammar: .layers { $0.keyword(VisualGrammar.clips).map(Value.keyword) }, aliases: ["-webkit-background-clip"]),
    PropertyRow(
      .backgroundAttachment, "background-attachment", isInherited: false, initial: .commas([.keyword(.scroll)]),
      grammar: .layers { $0.keyword([.scroll, .fixed, .local]).map(Value.keyword) }),
    PropertyRow(
      .backgroundBlendMode, "background-blend-mode", isInherited: false, initial: .commas([.keyword(.normal)]),
      grammar: .layers { $0.keyword(VisualGrammar.blendModes).map(Value.keyword) }),
    PropertyRow(
      .boxShadow, "box-shadow", isInherited: false, initial: .keyword(.none),
      grammar: .reads { VisualGrammar.shadows(&$0, isText: false) }, aliases: ["-webkit-box-shadow"]),
    PropertyRow(
      .outlineOffset, "outline-offset", isInherited: false, initial: .zero,
      grammar: .numeric(.length)),
    PropertyRow(
      .appearance, "appearance", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.appearance), aliases: ["-webkit-appearance"]),
    PropertyRow(
      .clear, "clear", isInherited: false, initial: .keyword(.none),
      grammar: .keywords([.none, .left, .right, .both, .inlineStart, .inlineEnd])),
    PropertyRow(
      .order, "order", isInherited: false, initial: .number(0),
      grammar: .integer(or: []), aliases: ["-webkit-order"]),
    PropertyRow(
      .textDecorationStyle, "text-decoration-style", isInherited: false, initial: .keyword(.solid),
      grammar: .keywords([.solid, .double, .dotted, .dashed, .wavy])),
    PropertyRow(
      .textDecorationColor, "text-decoration-color", isInherited: false, initial: .deferredColor(.current),
      grammar: .color),
    PropertyRow(
      .textDecorationThickness, "text-decoration-thickness", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.lengthPercentage, or: [.auto, .fromFont])),
    PropertyRow(
      .content, "content", isInherited: false, initial: .keyword(.normal),
      grammar: .reads(ContentGrammar.content)),
    PropertyRow(
      .textOverflow, "text-overflow", isInherited: false, initial: .keyword(.clip),
      grammar: .keywords([.clip, .ellipsis])),
    PropertyRow(
      .maskImage, "mask-image", isInherited: false, initial: .commas([.keyword(.none)]),
      grammar: .layers(VisualGrammar.imageOrNone), aliases: ["-webkit-mask-image"]),
    PropertyRow(
      .transform, "transform", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.transforms), aliases: ["-webkit-transform"]),
    PropertyRow(
      .rotate, "rotate", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.rotate)),
    PropertyRow(
      .scale, "scale", isInherited: false, initial: .keyword(.none),
      grammar: .reads { VisualGrammar.upToThree(&$0, [.number, .percentage]) }),
    PropertyRow(
      .translate, "translate", isInherited: false, initial: .keyword(.none),
      grammar: .reads { VisualGrammar.upToThree(&$0, .lengthPercentage) }),
    PropertyRow(
      .perspective, "perspective", isInherited: false, initial: .keyword(.none),
      grammar: .numeric([.length, .notNegative], or: [.none]), aliases: ["-webkit-perspective"]),
    PropertyRow(
      .isolation, "isolation", isInherited: false, initial: .keyword(.auto),
      grammar: .keywords([.auto, .isolate])),
    PropertyRow(
      .mixBlendMode, "mix-blend-mode", isInherited: false, initial: .keyword(.normal),
      grammar: .keywords(VisualGrammar.blendModes)),
    PropertyRow(
      .filter, "filter", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.filters), aliases: ["-webkit-filter"]),
    PropertyRow(
      .backdropFilter, "backdrop-filter", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.filters)),
    PropertyRow(
      .contentVisibility, "content-visibility", isInherited: false, initial: .keyword(.visible),
      grammar: .keywords([.visible, .auto, .hidden])),
    PropertyRow(
      .contain, "contain", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.words)),
    PropertyRow(
      .willChange, "will-change", isInherited: false, initial: .keyword(.auto),
      grammar: .reads(VisualGrammar.words)),
  ]
}
