/// A shorthand property with longhands that Kerbcut computes. `ShorthandTable` says all else of each.
public enum Shorthand: UInt8, CaseIterable, Sendable {
  case all, font, background, border, outline, margin
  case padding, inset, overflow, flex, columns, animation
  case transition, borderTop, borderRight, borderBottom, borderLeft, borderInlineStart
  case borderInlineEnd, borderBlockStart, borderBlockEnd, borderInline, borderBlock, borderWidth
  case borderStyle, borderColor, borderInlineWidth, borderInlineStyle, borderInlineColor, borderBlockWidth
  case borderBlockStyle, borderBlockColor, borderRadius, marginInline, marginBlock, paddingInline
  case paddingBlock, insetInline, insetBlock, listStyle, textDecoration, whiteSpace
  case textWrap, fontVariant, flexFlow, mask, webkitTextStroke, borderImage
  case gap, placeContent, placeItems, placeSelf, gridColumn, gridRow, gridArea, gridTemplate, grid, container

  static func named(_ atom: Atom) -> Shorthand? { ShorthandTable.byAtom[atom] }

  var row: ShorthandRow { ShorthandTable.rows[Int(rawValue)] }

  /// The longhands that a declaration of the shorthand sets.
  var longhands: [Property] { row.longhands }
}
