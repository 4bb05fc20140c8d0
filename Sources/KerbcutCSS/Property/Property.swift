/// A longhand property that Kerbcut computes. Others are parsed over. Inherited ones come first.
///
/// `PropertyTable` says all else of each. `ValueGroups` keeps sixteen together: those that a rule often sets at the same time stand in one group.
public enum Property: UInt8, CaseIterable, Sendable {
  // Inherited.
  case color, direction, writingMode, fontSize, fontFamily, fontWeight, fontStyle, lineHeight
  case letterSpacing, textAlign, textIndent, textTransform, whiteSpaceCollapse, textWrapMode, cursor, listStyleType
  case fontVariantCaps, wordSpacing, textShadow, overflowWrap, wordBreak, tabSize, visibility, pointerEvents, userSelect
  case quotes, listStylePosition, listStyleImage, borderCollapse, borderSpacing, captionSide, colorScheme
  case interactivity, webkitTextFillColor, webkitTextStrokeWidth, fill, stroke, textUnderlineOffset
  case fillOpacity, strokeOpacity, strokeWidth
  // Not inherited.
  case display, position, float, boxSizing, unicodeBidi, width, height, backgroundColor
  case marginTop, marginRight, marginBottom, marginLeft, paddingTop, paddingRight, paddingBottom, paddingLeft
  case borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth
  case borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle
  case borderTopColor, borderRightColor, borderBottomColor, borderLeftColor
  case outlineStyle, outlineWidth, outlineColor, borderTopLeftRadius
  case overflowX, overflowY, minWidth, minHeight, maxWidth, maxHeight, top, right, bottom, left
  case verticalAlign, textDecorationLine, opacity, zIndex, clip, clipPath
  case backgroundImage, backgroundPosition, backgroundSize, backgroundRepeat, backgroundClip
  case backgroundAttachment, backgroundBlendMode, boxShadow, outlineOffset, appearance, clear, order
  case textDecorationStyle, textDecorationColor, textDecorationThickness, content
  case textOverflow, maskImage
  case transform, rotate, scale, translate, perspective, isolation, mixBlendMode, filter, backdropFilter
  case contentVisibility, contain, willChange
  case tableLayout, columnCount, columnWidth, objectFit, aspectRatio, webkitLineClamp
  case animationName, animationDuration, animationDelay, animationIterationCount, animationPlayState
  case animationDirection, animationFillMode
  case transitionProperty, transitionDuration, transitionDelay
  case flexDirection, flexWrap, flexGrow, flexShrink, flexBasis, zoom
  case backgroundOrigin, borderImageSource, borderImageSlice
  case columnGap, rowGap, justifyContent, justifyItems, justifySelf, alignItems, alignSelf
  case gridTemplateColumns, gridTemplateRows, gridAutoColumns, gridAutoRows, gridAutoFlow
  case gridColumnStart, gridColumnEnd, gridRowStart, gridRowEnd, containerType, containerName
  // Flow-relative: mapped to one of the above by direction and writing mode.
  case marginInlineStart, marginInlineEnd, marginBlockStart, marginBlockEnd
  case paddingInlineStart, paddingInlineEnd, paddingBlockStart, paddingBlockEnd
  case insetInlineStart, insetInlineEnd, insetBlockStart, insetBlockEnd
  case borderInlineStartWidth, borderInlineEndWidth, borderBlockStartWidth, borderBlockEndWidth
  case borderInlineStartStyle, borderInlineEndStyle, borderBlockStartStyle, borderBlockEndStyle
  case borderInlineStartColor, borderInlineEndColor, borderBlockStartColor, borderBlockEndColor
  case inlineSize, blockSize, minInlineSize, minBlockSize, maxInlineSize, maxBlockSize
  case overflowInline, overflowBlock

  static let firstOwn = Property.display
  static let firstFlowRelative = Property.marginInlineStart
  /// How many properties a computed style holds.
  static let computedCount = Int(firstFlowRelative.rawValue)
  static let inheritedCount = Int(firstOwn.rawValue)
  static let count = allCases.count

  var index: Int { Int(rawValue) }

  public var isInherited: Bool { rawValue < Property.firstOwn.rawValue }
  var isFlowRelative: Bool { rawValue >= Property.firstFlowRelative.rawValue }

  /// The name in style sheets.
  public var name: String { PropertyTable.rows[index].name }

  /// The longhand with this name in lower case, if Kerbcut computes it.
  static func named(_ atom: Atom) -> Property? { PropertyTable.byAtom[atom] }

  /// The longhand with this name, if Kerbcut computes it.
  public init?(name: String) {
    guard let property = PropertyTable.byAtom[Atom(lowercasing: name.utf8)] else { return nil }
    self = property
  }
}
