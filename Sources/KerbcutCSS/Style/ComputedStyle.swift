/// The computed values of one element or pseudo-element; equal elements share one.
public final class ComputedStyle: Sendable {
  let values: ValueGroups
  let customProperties: CustomProperties?
  /// The size keyword that the font size comes from, from 1 to 8, `medium` being 4; 0 for none.
  let fontSizeStep: UInt8
  /// Whether the font family is `monospace` alone, for which browsers have another medium size.
  let isMonospace: Bool

  init(values: ValueGroups, customProperties: CustomProperties?, fontSizeStep: UInt8, isMonospace: Bool) {
    self.values = values
    self.customProperties = customProperties
    self.fontSizeStep = fontSizeStep
    self.isMonospace = isMonospace
  }

  /// The computed value of a longhand.
  public subscript(_ property: Property) -> Value {
    if property.isFlowRelative {
      let direction = values[.direction].keyword ?? .ltr
      return self[FlowRelative.physical(property, direction: direction, mode: values[.writingMode].keyword ?? .ltr)]
    }
    let value = values[property]
    if property.isInherited { return value }
    switch value {
    // Colours of lines that nobody set follow the text; kept as they are, so that styles share them.
    case .deferredColor(.current): return values[.color]
    case .keyword(.auto) where property == .outlineColor: return values[.color]
    case .keyword(.invert) where property == .outlineColor: return values[.color]
    default: return value
    }
  }

  /// Whether children inherit the same from both.
  func inheritsSame(as other: ComputedStyle) -> Bool {
    customProperties === other.customProperties && fontSizeStep == other.fontSizeStep
      && isMonospace == other.isMonospace && values.inheritsSame(as: other.values)
  }

  /// Whether its children are items of a flex or grid container.
  var makesItems: Bool {
    switch values[.display].keyword {
    case .flex, .inlineFlex, .grid, .inlineGrid, .gridLanes, .inlineGridLanes: true
    default: false
    }
  }

  static let initial = ComputedStyle(
    values: .initial, customProperties: nil, fontSizeStep: 4, isMonospace: false)
}

/// Initial values of the longhands.
enum InitialValues {
  static let inherited: [Value] = Property.allCases.prefix(Property.inheritedCount).map(value)
  static let own: [Value] = Property.allCases.dropFirst(Property.inheritedCount)
    .prefix(Property.computedCount - Property.inheritedCount).map(value)

  static func value(of property: Property) -> Value {
    switch property {
    case .color: .deferredColor(.system(.canvasText))
    case .direction: .keyword(.ltr)
    case .writingMode: .keyword(.horizontalTb)
    case .fontSize: .length(16, .px)
    case .fontFamily: .commas([.string("Times New Roman")])
    case .fontWeight: .number(400)
    case .wordSpacing, .textIndent, .webkitTextStrokeWidth, .outlineOffset: .zero
    case .textAlign: .keyword(.start)
    case .whiteSpaceCollapse: .keyword(.collapse)
    case .textWrapMode: .keyword(.wrap)
    case .tabSize: .number(8)
    case .visibility, .overflowX, .overflowY, .contentVisibility: .keyword(.visible)
    case .listStyleType: .identifier("disc")
    case .listStylePosition: .keyword(.outside)
    case .borderCollapse: .keyword(.separate)
    case .captionSide: .keyword(.top)
    case .borderSpacing: .list([.zero, .zero])
    case .webkitTextFillColor, .textDecorationColor: .deferredColor(.current)
    case .fill: .color(.black)
    case .display: .keyword(.inline)
    case .position: .keyword(.static)
    case .order: .number(0)
    case .boxSizing: .keyword(.contentBox)
    case .marginTop, .marginRight, .marginBottom, .marginLeft, .paddingTop, .paddingRight, .paddingBottom,
      .paddingLeft, .borderTopLeftRadius:
      .zero
    // `medium`, of which nothing is left without a style: see `StyleComputation.adjust`.
    case .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth: .zero
    case .outlineWidth: .length(3, .px)
    case .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor: .deferredColor(.current)
    case .backgroundColor: .color(.transparent)
    case .backgroundImage, .maskImage: .commas([.keyword(.none)])
    case .backgroundPosition: .commas([.list([.percentage(0), .percentage(0)])])
    case .backgroundSize: .commas([.list([.keyword(.auto), .keyword(.auto)])])
    case .backgroundRepeat: .commas([.keyword(.repeat)])
    case .backgroundClip: .commas([.keyword(.borderBox)])
    case .backgroundAttachment: .commas([.keyword(.scroll)])
    case .backgroundBlendMode: .commas([.keyword(.normal)])
    case .opacity, .zoom, .flexShrink: .number(1)
    case .flexGrow: .number(0)
    case .textOverflow: .keyword(.clip)
    case .textDecorationStyle: .keyword(.solid)
    case .verticalAlign: .keyword(.baseline)
    case .objectFit: .keyword(.fill)
    case .animationName: .commas([.keyword(.none)])
    case .animationDuration, .animationDelay, .transitionDuration, .transitionDelay: .commas([.time(0)])
    case .animationIterationCount: .commas([.number(1)])
    case .animationPlayState: .commas([.keyword(.running)])
    case .transitionProperty: .commas([.identifier("all")])
    case .flexDirection: .keyword(.row)
    case .flexWrap: .keyword(.nowrap)
    default: isNormal(property) ? .keyword(.normal) : isAutomatic(property) ? .keyword(.auto) : .keyword(.none)
    }
  }

  private static func isNormal(_ property: Property) -> Bool {
    switch property {
    case .fontStyle, .fontVariantCaps, .lineHeight, .letterSpacing, .overflowWrap, .wordBreak, .colorScheme,
      .mixBlendMode, .content, .unicodeBidi:
      true
    default: false
    }
  }

  private static func isAutomatic(_ property: Property) -> Bool {
    switch property {
    case .pointerEvents, .userSelect, .cursor, .quotes, .interactivity, .textUnderlineOffset, .width, .height,
      .minWidth, .minHeight, .top, .right, .bottom, .left, .outlineColor, .backgroundSize, .clip, .zIndex,
      .isolation, .willChange, .textDecorationThickness, .tableLayout, .columnCount, .columnWidth, .aspectRatio,
      .flexBasis:
      true
    default: false
    }
  }
}
