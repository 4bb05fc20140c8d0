extension ShorthandTable {
  /// Shorthands of gaps, alignment, grids and containers.
  static let placement: [ShorthandRow] = [
    ShorthandRow(
      .gap, "gap", [.rowGap, .columnGap], aliases: ["grid-gap"],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .placeContent, "place-content", [.justifyContent],
      grammar: { AlignmentGrammar.contentsAcross(&$1) }),
    ShorthandRow(
      .placeItems, "place-items", [.alignItems, .justifyItems],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .placeSelf, "place-self", [.alignSelf, .justifySelf],
      grammar: ShorthandGrammar.pair),
    ShorthandRow(
      .gridColumn, "grid-column", [.gridColumnStart, .gridColumnEnd],
      grammar: GridGrammar.lines),
    ShorthandRow(
      .gridRow, "grid-row", [.gridRowStart, .gridRowEnd],
      grammar: GridGrammar.lines),
    ShorthandRow(
      .gridArea, "grid-area", [.gridRowStart, .gridColumnStart, .gridRowEnd, .gridColumnEnd],
      grammar: GridGrammar.lines),
    ShorthandRow(
      .gridTemplate, "grid-template", [.gridTemplateRows, .gridTemplateColumns],
      grammar: { GridGrammar.templates(&$1) }),
    ShorthandRow(
      .grid, "grid",
      [.gridTemplateRows, .gridTemplateColumns, .gridAutoRows, .gridAutoColumns, .gridAutoFlow],
      grammar: { GridGrammar.grid($0, &$1) }),
    ShorthandRow(
      .container, "container", [.containerName, .containerType],
      grammar: { ContainerGrammar.container(&$1) }),
  ]
}
