extension PropertyTable {
  /// Properties of gaps, alignment, grids and containers.
  static let placement: [PropertyRow] = [
    PropertyRow(
      .columnGap, "column-gap", isInherited: false, initial: .keyword(.normal),
      grammar: .numeric(.size, or: [.normal]), aliases: ["grid-column-gap", "-webkit-column-gap"]),
    PropertyRow(
      .rowGap, "row-gap", isInherited: false, initial: .keyword(.normal),
      grammar: .numeric(.size, or: [.normal]), aliases: ["grid-row-gap"]),
    PropertyRow(
      .justifyContent, "justify-content", isInherited: false, initial: .keyword(.normal),
      grammar: .reads(AlignmentGrammar.contents), aliases: ["-webkit-justify-content"]),
    PropertyRow(
      .justifyItems, "justify-items", isInherited: false, initial: .keyword(.legacy),
      grammar: .reads { AlignmentGrammar.item(&$0, or: .legacy) }),
    PropertyRow(
      .justifySelf, "justify-self", isInherited: false, initial: .keyword(.auto),
      grammar: .reads { AlignmentGrammar.item(&$0, or: .auto) }),
    PropertyRow(
      .alignItems, "align-items", isInherited: false, initial: .keyword(.normal),
      grammar: .reads { AlignmentGrammar.item(&$0, or: .normal) }, aliases: ["-webkit-align-items"]),
    PropertyRow(
      .alignSelf, "align-self", isInherited: false, initial: .keyword(.auto),
      grammar: .reads { AlignmentGrammar.item(&$0, or: .auto) }, aliases: ["-webkit-align-self"]),
    PropertyRow(
      .gridTemplateColumns, "grid-template-columns", isInherited: false, initial: .keyword(.none),
      grammar: .reads(GridGrammar.template)),
    PropertyRow(
      .gridTemplateRows, "grid-template-rows", isInherited: false, initial: .keyword(.none),
      grammar: .reads(GridGrammar.template)),
    PropertyRow(
      .gridAutoColumns, "grid-auto-columns", isInherited: false, initial: .list([.keyword(.auto)]),
      grammar: .reads(GridGrammar.tracks)),
    PropertyRow(
      .gridAutoRows, "grid-auto-rows", isInherited: false, initial: .list([.keyword(.auto)]),
      grammar: .reads(GridGrammar.tracks)),
    PropertyRow(
      .gridAutoFlow, "grid-auto-flow", isInherited: false, initial: .keyword(.row),
      grammar: .reads(GridGrammar.flow)),
    PropertyRow(
      .gridColumnStart, "grid-column-start", isInherited: false, initial: .keyword(.auto),
      grammar: .reads(GridGrammar.line)),
    PropertyRow(
      .gridColumnEnd, "grid-column-end", isInherited: false, initial: .keyword(.auto),
      grammar: .reads(GridGrammar.line)),
    PropertyRow(
      .gridRowStart, "grid-row-start", isInherited: false, initial: .keyword(.auto),
      grammar: .reads(GridGrammar.line)),
    PropertyRow(
      .gridRowEnd, "grid-row-end", isInherited: false, initial: .keyword(.auto),
      grammar: .reads(GridGrammar.line)),
    PropertyRow(
      .containerType, "container-type", isInherited: false, initial: .keyword(.normal),
      grammar: .reads(ContainerGrammar.type)),
    PropertyRow(
      .containerName, "container-name", isInherited: false, initial: .keyword(.none),
      grammar: .reads(ContainerGrammar.name)),
  ]
}
