extension PropertyTable {
  /// Properties of columns, pictures, animations and flexible boxes.
  static let layout: [PropertyRow] = [
    PropertyRow(
      .tableLayout, "table-layout", isInherited: false, initial: .keyword(.auto),
      grammar: .keywords([.auto, .fixed])),
    PropertyRow(
      .columnCount, "column-count", isInherited: false, initial: .keyword(.auto),
      grammar: .integer(or: [.auto, .none]), aliases: ["-webkit-column-count"]),
    PropertyRow(
      .columnWidth, "column-width", isInherited: false, initial: .keyword(.auto),
      grammar: .numeric(.size, or: [.auto]), aliases: ["-webkit-column-width"]),
    PropertyRow(
      .objectFit, "object-fit", isInherited: false, initial: .keyword(.fill),
      grammar: .keywords([.none, .fill, .contain, .cover, .scaleDown])),
    PropertyRow(
      .aspectRatio, "aspect-ratio", isInherited: false, initial: .keyword(.auto),
      grammar: .reads(VisualGrammar.words)),
    PropertyRow(
      .webkitLineClamp, "-webkit-line-clamp", isInherited: false, initial: .keyword(.none),
      grammar: .integer(or: [.auto, .none])),
    PropertyRow(
      .animationName, "animation-name", isInherited: false, initial: .commas([.keyword(.none)]),
      grammar: .layers(MotionGrammar.animationName), aliases: ["-webkit-animation-name"]),
    PropertyRow(
      .animationDuration, "animation-duration", isInherited: false, initial: .commas([.time(0)]),
      grammar: .layers(MotionGrammar.duration), aliases: ["-webkit-animation-duration"]),
    PropertyRow(
      .animationDelay, "animation-delay", isInherited: false, initial: .commas([.time(0)]),
      grammar: .layers { $0.numeric(.time) }, aliases: ["-webkit-animation-delay"]),
    PropertyRow(
      .animationIterationCount, "animation-iteration-count", isInherited: false, initial: .commas([.number(1)]),
      grammar: .layers { PropertyGrammar.keyword([.infinite], or: [.number, .notNegative], &$0) },
      aliases: ["-webkit-animation-iteration-count"]),
    PropertyRow(
      .animationPlayState, "animation-play-state", isInherited: false, initial: .commas([.keyword(.running)]),
      grammar: .layers { $0.keyword([.running, .paused]).map(Value.keyword) }, aliases: ["-webkit-animation-play-state"]
    ),
    PropertyRow(
      .animationDirection, "animation-direction", isInherited: false, initial: .commas([.keyword(.normal)]),
      grammar: .layers { $0.keyword(MotionGrammar.directions).map(Value.keyword) },
      aliases: ["-webkit-animation-direction"]),
    PropertyRow(
      .animationFillMode, "animation-fill-mode", isInherited: false, initial: .commas([.keyword(.none)]),
      grammar: .layers { $0.keyword(MotionGrammar.fillModes).map(Value.keyword) },
      aliases: ["-webkit-animation-fill-mode"]),
    PropertyRow(
      .transitionProperty, "transition-property", isInherited: false, initial: .commas([.identifier("all")]),
      grammar: .layers(MotionGrammar.transitionProperty), aliases: ["-webkit-transition-property"]),
    PropertyRow(
      .transitionDuration, "transition-duration", isInherited: false, initial: .commas([.time(0)]),
      grammar: .layers(MotionGrammar.duration), aliases: ["-webkit-transition-duration"]),
    PropertyRow(
      .transitionDelay, "transition-delay", isInherited: false, initial: .commas([.time(0)]),
      grammar: .layers { $0.numeric(.time) }, aliases: ["-webkit-transition-delay"]),
    PropertyRow(
      .flexDirection, "flex-direction", isInherited: false, initial: .keyword(.row),
      grammar: .keywords([.row, .rowReverse, .column, .columnReverse]), aliases: ["-webkit-flex-direction"]),
    PropertyRow(
      .flexWrap, "flex-wrap", isInherited: false, initial: .keyword(.nowrap),
      grammar: .keywords([.nowrap, .wrap, .wrapReverse]), aliases: ["-webkit-flex-wrap"]),
    PropertyRow(
      .flexGrow, "flex-grow", isInherited: false, initial: .number(0),
      grammar: .numeric([.number, .notNegative])),
    PropertyRow(
      .flexShrink, "flex-shrink", isInherited: false, initial: .number(1),
      grammar: .numeric([.number, .notNegative])),
    PropertyRow(
      .flexBasis, "flex-basis", isInherited: false, initial: .keyword(.auto),
      grammar: .size(or: .auto)),
    PropertyRow(
      .zoom, "zoom", isInherited: false, initial: .number(1),
      grammar: .numeric([.number, .percentage], or: [.normal])),
    PropertyRow(
      .backgroundOrigin, "background-origin", isInherited: false, initial: .commas([.keyword(.paddingBox)]),
      grammar: .layers { $0.keyword([.borderBox, .paddingBox, .contentBox]).map(Value.keyword) },
      aliases: ["-webkit-background-origin"]),
    PropertyRow(
      .borderImageSource, "border-image-source", isInherited: false, initial: .keyword(.none),
      grammar: .reads(VisualGrammar.imageOrNone)),
    PropertyRow(
      .borderImageSlice, "border-image-slice", isInherited: false, initial: .list([.percentage(100)]),
      grammar: .reads(VisualGrammar.slice)),
  ]
}
