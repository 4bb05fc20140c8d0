/// A longhand property that Kerbcut computes. Others are parsed over. Inherited ones come first.
///
/// `ValueGroups` keeps sixteen together: those that a rule often sets at the same time stand in one group.
public enum Property: UInt8, CaseIterable, Sendable {
  // Inherited.
  case color, direction, writingMode, fontSize, fontFamily, fontWeight, fontStyle, lineHeight
  case letterSpacing, textAlign, textIndent, textTransform, whiteSpaceCollapse, textWrapMode, cursor, listStyleType
  case fontVariantCaps, wordSpacing, textShadow, overflowWrap, wordBreak, tabSize, visibility, pointerEvents, userSelect
  case quotes, listStylePosition, listStyleImage, borderCollapse, borderSpacing, captionSide, colorScheme
  case interactivity, webkitTextFillColor, webkitTextStrokeWidth, fill, stroke, textUnderlineOffset
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
  case transitionProperty, transitionDuration, transitionDelay
  case flexDirection, flexWrap, flexGrow, flexShrink, flexBasis, zoom
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
  public var name: String { Self.names[index] }

  private static let names: [String] = allCases.map { kebabCase("\($0)") }

  private static let byAtom: [Atom: Property] = {
    var table: [Atom: Property] = [:]
    for property in allCases { table[Atom(hashing: property.name)] = property }
    let aliases: [(String, Property)] = [
      ("word-wrap", .overflowWrap), ("-webkit-user-select", .userSelect), ("-webkit-transform", .transform),
      ("-webkit-filter", .filter), ("-webkit-box-shadow", .boxShadow), ("-webkit-clip-path", .clipPath),
      ("-webkit-appearance", .appearance), ("-webkit-opacity", .opacity), ("-webkit-box-sizing", .boxSizing),
      ("-webkit-animation-name", .animationName), ("-webkit-animation-duration", .animationDuration),
      ("-webkit-animation-delay", .animationDelay), ("-webkit-animation-iteration-count", .animationIterationCount),
      ("-webkit-animation-play-state", .animationPlayState), ("-webkit-transition-duration", .transitionDuration),
      ("-webkit-transition-property", .transitionProperty), ("-webkit-transition-delay", .transitionDelay),
      ("-webkit-background-clip", .backgroundClip), ("-webkit-background-size", .backgroundSize),
      ("-webkit-mask-image", .maskImage), ("-webkit-column-count", .columnCount),
      ("-webkit-column-width", .columnWidth), ("-webkit-order", .order), ("-webkit-flex-direction", .flexDirection),
      ("-webkit-flex-wrap", .flexWrap), ("-webkit-perspective", .perspective),
      ("-webkit-border-top-left-radius", .borderTopLeftRadius), ("-webkit-margin-start", .marginInlineStart),
      ("-webkit-margin-end", .marginInlineEnd), ("-webkit-margin-before", .marginBlockStart),
      ("-webkit-margin-after", .marginBlockEnd), ("-webkit-padding-start", .paddingInlineStart),
      ("-webkit-padding-end", .paddingInlineEnd), ("-webkit-padding-before", .paddingBlockStart),
      ("-webkit-padding-after", .paddingBlockEnd), ("-webkit-logical-width", .inlineSize),
      ("-webkit-logical-height", .blockSize), ("-webkit-writing-mode", .writingMode),
    ]
    for (name, property) in aliases { table[Atom(hashing: name)] = property }
    return table
  }()

  /// The longhand with this name in lower case, if Kerbcut computes it.
  static func named(_ atom: Atom) -> Property? { byAtom[atom] }

  /// The longhand with this name, if Kerbcut computes it.
  public init?(name: String) {
    guard let property = Property.byAtom[Atom(lowercasing: name.utf8)] else { return nil }
    self = property
  }
}

/// `borderTopWidth` as `border-top-width`, `webkitBox` as `-webkit-box`, `x1` as `x1`.
func kebabCase(_ name: String) -> String {
  var result = ""
  for character in name {
    if character.isUppercase {
      result += "-" + character.lowercased()
    } else if character != "_" {
      result.append(character)
    }
  }
  return result.hasPrefix("webkit") || result.hasPrefix("internal-") ? "-" + result : result
}
