import KerbcutBasics

extension ComputedStyle {
  /// The first property whose difference from another style can be seen on a surface; nil if there is none.
  public func paintedDifference(
    from other: ComputedStyle, on device: Device = .desktop, over surface: PaintSurface = .unknown
  ) -> Known<Property?> {
    guard self !== other || values.mayBeUnknown else { return .known(nil) }
    var lack: Lack?
    let isForced = device.hasForcedColors
    // Nothing in equal groups can be seen to differ: what they take from others, colours and whether there is a line at
    // all, differs there.
    let areEqual = values.mayBeUnknown || other.values.mayBeUnknown ? nil : values.equalGroups(other.values)
    let looks = [other, self].map { PaintedLook($0, over: surface, isForced: isForced) }
    for property in Self.painted {
      if let areEqual, areEqual[ValueGroups.group(of: property)] { continue }
      if isForced, Self.isForced(property) { continue }
      let (before, after) = (looks[0][property], looks[1][property])
      // A value that is not known at both times may yet differ.
      guard before != after || after.lack != nil else { continue }
      if let unknown = before.lack ?? after.lack {
        lack = lack ?? unknown
      } else {
        return .known(property)
      }
    }
    return lack.map { .unknown($0) } ?? .known(nil)
  }

  /// Whether forced colours take the place of what a page says (CSS Color Adjustment 1, section 3.2).
  private static func isForced(_ property: Property) -> Bool {
    switch property {
    case .color, .backgroundColor, .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor,
      .outlineColor, .textDecorationColor, .webkitTextFillColor, .fill, .boxShadow, .textShadow:
      true
    default: false
    }
  }

  /// `color` first: what is drawn in the text’s colour differs with it.
  private static let painted = Property.allCases.prefix(Property.computedCount).filter(canPaint)

  private static func canPaint(_ property: Property) -> Bool {
    switch property {
    case .pointerEvents, .userSelect, .cursor, .interactivity, .willChange, .contain, .isolation, .captionSide,
      .transitionProperty, .transitionDuration, .transitionDelay, .animationDuration, .animationDelay,
      .animationIterationCount, .animationPlayState, .animationDirection, .animationFillMode, .colorScheme, .quotes,
      .zIndex, .tableLayout:
      false
    default: true
    }
  }
}
