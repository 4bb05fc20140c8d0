/// The computed values of one element or pseudo-element; equal elements share one.
public final class ComputedStyle: Sendable {
  let values: ValueGroups
  let customProperties: CustomProperties?
  /// The size keyword that the font size comes from, from 1 to 8, `medium` being 4; 0 for none.
  let fontSizeStep: UInt8
  /// Whether the font family is `monospace` alone, for which browsers have another medium size.
  let isMonospace: Bool
  /// What `zoom` here and around it makes of a pixel; lengths have it in them (CSS Viewport 1, section 5).
  let effectiveZoom: Double

  init(
    values: ValueGroups, customProperties: CustomProperties?, fontSizeStep: UInt8, isMonospace: Bool,
    effectiveZoom: Double = 1
  ) {
    self.values = values
    self.customProperties = customProperties
    self.fontSizeStep = fontSizeStep
    self.isMonospace = isMonospace
    self.effectiveZoom = effectiveZoom
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
      && isMonospace == other.isMonospace && effectiveZoom == other.effectiveZoom
      && values.inheritsSame(as: other.values)
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
