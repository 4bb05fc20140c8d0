import KerbcutBasics

extension ComputedStyle {
  /// The first property whose difference from another style can be seen; nil if there is none.
  public func paintedDifference(from other: ComputedStyle, on device: Device = .desktop) -> Known<Property?> {
    guard self !== other || values.mayBeUnknown else { return .known(nil) }
    var lack: Lack?
    let isForced = device.hasForcedColors
    // Nothing in equal groups can be seen to differ: what they take from others, colours and whether there is a line at
    // all, differs there.
    let areEqual = values.mayBeUnknown || other.values.mayBeUnknown ? nil : values.equalGroups(other.values)
    for property in Self.painted {
      if let areEqual, areEqual[ValueGroups.group(of: property)] { continue }
      if isForced, Self.isForced(property) { continue }
      let (before, after) = (other.painted(property, isForced: isForced), painted(property, isForced: isForced))
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

  /// A value with what is not drawn made equal: colours and widths of lines that have no style.
  private func painted(_ property: Property, isForced: Bool) -> Value {
    if self[property].lack != nil { return self[property] }
    switch property {
    case .outlineStyle, .outlineWidth, .outlineColor:
      let isDrawn =
        outlineStyle != .none && outlineWidth.value != 0
        && (isForced || outlineColor.value?.isTransparent != true)
      return isDrawn ? self[property] : .keyword(.none)
    case .outlineOffset: return painted(.outlineStyle, isForced: isForced) == .keyword(.none) ? .zero : self[property]
    case .borderTopColor: return self[.borderTopWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderRightColor: return self[.borderRightWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderBottomColor: return self[.borderBottomWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderLeftColor: return self[.borderLeftWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderTopStyle: return self[.borderTopWidth] == .zero ? .keyword(.none) : self[property]
    case .borderRightStyle: return self[.borderRightWidth] == .zero ? .keyword(.none) : self[property]
    case .borderBottomStyle: return self[.borderBottomWidth] == .zero ? .keyword(.none) : self[property]
    case .borderLeftStyle: return self[.borderLeftWidth] == .zero ? .keyword(.none) : self[property]
    case .textDecorationColor, .textDecorationStyle, .textDecorationThickness:
      return self[.textDecorationLine] == .keyword(.none) ? .keyword(.none) : resolved(property)
    case .boxShadow: return hasVisibleShadow ? self[property] : .keyword(.none)
    default: return resolved(property)
    }
  }

  private func resolved(_ property: Property) -> Value {
    if case .deferredColor(.current) = self[property] { return self[.color] }
    return self[property]
  }

  /// Whether a box shadow has a colour and a size.
  private var hasVisibleShadow: Bool {
    guard case .commas(let shadows) = self[.boxShadow] else { return self[.boxShadow] != .keyword(.none) }
    return shadows.contains { shadow in
      guard case .list(let parts) = shadow else { return true }
      if case .color(let color)? = parts.first, color.isTransparent { return false }
      return parts.contains { ($0.pixels ?? 0) != 0 }
    }
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
      .animationIterationCount, .animationPlayState, .colorScheme, .quotes, .zIndex, .tableLayout:
      false
    default: true
    }
  }
}
