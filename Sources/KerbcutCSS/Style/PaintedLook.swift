import KerbcutBasics

/// How a box looks on its surface: values of properties with everything that paints nothing, or nothing that differs from
/// what is there, made equal.
struct PaintedLook {
  let style: ComputedStyle
  let surface: PaintSurface
  /// Whether forced colours take the place of the page's.
  let isForced: Bool
  /// The colour in the box, behind its words; nil where it is not known.
  private let inside: Color?

  init(_ style: ComputedStyle, over surface: PaintSurface, isForced: Bool) {
    self.style = style
    self.surface = surface
    self.isForced = isForced
    inside = isForced ? nil : Self.inside(style, surface)
  }

  private static func inside(_ style: ComputedStyle, _ surface: PaintSurface) -> Color? {
    guard let own = style.backgroundColor.value else { return nil }
    if own.isOpaque { return own }
    return surface.around.map(own.over)
  }

  subscript(_ property: Property) -> Value {
    if style[property].lack != nil { return style[property] }
    switch property {
    case .outlineStyle, .outlineWidth, .outlineColor: return hasOutline ? style[property] : .keyword(.none)
    case .outlineOffset: return hasOutline ? style[property] : .zero
    case .borderTopColor: return borderColor(property, .borderTopWidth)
    case .borderRightColor: return borderColor(property, .borderRightWidth)
    case .borderBottomColor: return borderColor(property, .borderBottomWidth)
    case .borderLeftColor: return borderColor(property, .borderLeftWidth)
    case .borderTopStyle: return borderStyle(property, .borderTopWidth)
    case .borderRightStyle: return borderStyle(property, .borderRightWidth)
    case .borderBottomStyle: return borderStyle(property, .borderBottomWidth)
    case .borderLeftStyle: return borderStyle(property, .borderLeftWidth)
    case .textDecorationLine, .textDecorationColor, .textDecorationStyle, .textDecorationThickness,
      .textUnderlineOffset:
      return hasLine ? resolved(property) : .keyword(.none)
    case .boxShadow: return visible(style[.boxShadow])
    case .textShadow: return visible(style[.textShadow], isText: true)
    case .backgroundColor: return background
    case .backgroundImage, .backgroundPosition, .backgroundSize, .backgroundRepeat, .backgroundAttachment,
      .backgroundBlendMode:
      return hasImage ? style[property] : .keyword(.none)
    case .color: return inside.flatMap { behind in style.color.value.map { .color($0.over(behind)) } } ?? style[.color]
    case .fill, .stroke, .fillOpacity, .strokeOpacity, .strokeWidth:
      return surface.holdsDrawing ? style[property] : .keyword(.none)
    default: return placed(property)
    }
  }

  private func resolved(_ property: Property) -> Value {
    if case .deferredColor(.current) = style[property] { return style[.color] }
    return style[property]
  }

  // MARK: Marks

  /// Whether something is drawn at the words or around them: a line, an edge, a background, a shadow.
  var hasMark: Bool { hasLine || hasSeenBox }

  /// Whether an underline or the like is seen.
  var hasLine: Bool {
    guard style[.textDecorationLine] != .keyword(.none) else { return false }
    return isForced || isSeen(style.paintColor(.textDecorationColor), on: inside)
  }

  var hasOutline: Bool {
    // Browsers draw their own ring in two colours, of which one is seen on anything, and give it a width.
    if style.outlineStyle == .auto { return true }
    guard style.outlineStyle != .none, style.outlineWidth.value != 0 else { return false }
    if isForced { return true }
    let isOutside = (style[.outlineOffset].pixels ?? -1) >= 0
    return isSeen(style.outlineColor, on: isOutside ? surface.beyond : nil)
  }

  /// Whether anything shows how large the box is.
  private var hasSeenBox: Bool {
    hasImage || hasOutline || hasEdge || hasBackground || self[.boxShadow] != .keyword(.none)
  }

  private var hasBackground: Bool {
    guard let color = style.backgroundColor.value else { return true }
    return isSeen(.known(color), on: surface.around)
  }

  private var hasEdge: Bool {
    let sides: [(style: Property, width: Property, color: Property)] = [
      (.borderTopStyle, .borderTopWidth, .borderTopColor), (.borderRightStyle, .borderRightWidth, .borderRightColor),
      (.borderBottomStyle, .borderBottomWidth, .borderBottomColor),
      (.borderLeftStyle, .borderLeftWidth, .borderLeftColor),
    ]
    return sides.contains { side in
      guard ![.keyword(.none), .keyword(.hidden)].contains(style[side.style]), style[side.width].pixels != 0 else {
        return false
      }
      return isForced || isSeen(style.paintColor(side.color), on: surface.around)
    }
  }

  /// Whether what is painted in a colour differs from what is there; where that is not known it may.
  private func isSeen(_ color: Known<Color>, on back: Color?) -> Bool {
    guard let color = color.value else { return true }
    if color.isTransparent { return false }
    guard let back else { return true }
    return !color.over(back).looksLike(back)
  }

  // MARK: Backgrounds

  private var background: Value {
    guard let color = style.backgroundColor.value else { return style[.backgroundColor] }
    guard let around = surface.around, let inside, !isForced else {
      return color.isTransparent ? .color(.transparent) : .color(color)
    }
    return .color(inside.looksLike(around) ? around : inside)
  }

  /// Whether a layer is an image, or a gradient in a colour that is seen and of a size that has room for it.
  var hasImage: Bool {
    guard case .commas(let layers) = style[.backgroundImage] else { return style.hasBackgroundImage }
    return layers.enumerated().contains { place, layer in
      guard layer != .keyword(.none), !isFlat(place) else { return false }
      guard case .function = layer, !isForced else { return true }
      return Gradient.colors(of: layer).contains { stop in
        let color = Self.color(stop, style)
        return color.map { isSeen(.known($0), on: inside) } ?? true
      }
    }
  }

  private func isFlat(_ layer: Int) -> Bool {
    guard case .commas(let sizes) = style[.backgroundSize], !sizes.isEmpty,
      case .list(let sides) = sizes[layer % sizes.count]
    else { return false }
    return sides.contains { side in
      switch side {
      case .length(0, _), .percentage(0), .number(0): true
      default: false
      }
    }
  }

  private static func color(_ value: Value, _ style: ComputedStyle) -> Color? {
    switch value {
    case .color(let color): color
    case .deferredColor(.current): style.color.value
    default: nil
    }
  }

  // MARK: Edges and shadows

  private func borderColor(_ property: Property, _ width: Property) -> Value {
    guard placed(width) != .zero, let color = style.paintColor(property).value else {
      return placed(width) == .zero ? .color(.transparent) : resolved(property)
    }
    return inside.map { back in .color(color.over(back).looksLike(back) ? back : color.over(back)) } ?? .color(color)
  }

  private func borderStyle(_ property: Property, _ width: Property) -> Value {
    placed(width) == .zero ? .keyword(.none) : style[property]
  }

  /// The shadows that have a colour which differs from what they fall on, and a size.
  private func visible(_ value: Value, isText: Bool = false) -> Value {
    guard case .commas(let shadows) = value else { return value }
    let seen = shadows.filter { shadow in
      guard case .list(let parts) = shadow else { return true }
      guard isText || parts.contains(where: { ($0.pixels ?? 0) != 0 }) else { return false }
      let back = isText || parts.contains(.keyword(.inset)) ? inside : surface.beyond
      return parts.first.flatMap { Self.color($0, style) }.map { isSeen(.known($0), on: back) } ?? true
    }
    return seen.isEmpty ? .keyword(.none) : .commas(seen)
  }

  // MARK: Places and sizes

  /// Values that place, move or size a box, where they have nothing to work on.
  private func placed(_ property: Property) -> Value {
    switch property {
    case .transform, .rotate, .scale, .translate, .perspective:
      return surface.isFlowing || style.keepsPlace(property) ? .keyword(.none) : style[property]
    case .width, .height, .minWidth, .minHeight, .maxWidth, .maxHeight, .marginTop, .marginBottom, .overflowX,
      .overflowY, .aspectRatio, .columnCount, .columnWidth, .textAlign, .textIndent:
      return surface.isFlowing ? .keyword(.auto) : style[property]
    case .paddingTop, .paddingBottom, .borderTopWidth, .borderBottomWidth:
      // Above and below words in a line they take no room.
      return surface.isFlowing && !hasSeenBox ? .zero : style[property]
    case .borderTopLeftRadius:
      return hasSeenBox || style.overflowX != .visible || surface.holdsDrawing ? style[property] : .zero
    case .top, .right, .bottom, .left: return style.position == .static ? .keyword(.auto) : style[property]
    case .position:
      let isSet = [Property.top, .right, .bottom, .left].contains { style[$0] != .keyword(.auto) }
      return style.position == .relative && !isSet ? .keyword(.static) : style[property]
    default: return resolved(property)
    }
  }
}

extension ComputedStyle {
  /// The colour of a line, which may be that of the text.
  fileprivate func paintColor(_ property: Property) -> Known<Color> {
    switch self[property] {
    case .color(let color): .known(color)
    case .deferredColor(.current): color
    default: .unknown(self[property].lack ?? Lack(.textColor))
    }
  }

  /// Whether a movement leaves the box where and as it is.
  fileprivate func keepsPlace(_ property: Property) -> Bool {
    switch self[property] {
    case .keyword(.none), .angle(0): return true
    case .list(let parts) where property == .scale:
      return parts.allSatisfy { $0 == .number(1) || $0 == .percentage(100) }
    case .list(let parts) where property == .translate: return parts.allSatisfy(Self.isNothing)
    case .list(let functions) where property == .transform:
      return functions.allSatisfy { function in
        guard case .function(let name, let arguments) = function else { return false }
        if name.hasPrefix("scale") { return arguments.allSatisfy { $0 == .number(1) } }
        return name.hasPrefix("translate") && arguments.allSatisfy(Self.isNothing)
      }
    default: return false
    }
  }

  private static func isNothing(_ value: Value) -> Bool {
    value == .zero || value == .percentage(0) || value == .number(0)
  }

  /// Whether text in this style is marked where it stands: by a line, an edge, a background or a shadow that is seen.
  public func paintsMark(over surface: PaintSurface) -> Bool {
    PaintedLook(self, over: surface, isForced: false).hasMark
  }

  /// Whether a line at the text is seen: underline, line above or through.
  public func paintsLine(over surface: PaintSurface) -> Bool {
    PaintedLook(self, over: surface, isForced: false).hasLine
  }

  /// Whether the shadow of the text looks the same as another style's.
  public func hasShadowOfText(like other: ComputedStyle, over surface: PaintSurface) -> Bool {
    PaintedLook(self, over: surface, isForced: false)[.textShadow]
      == PaintedLook(other, over: surface, isForced: false)[.textShadow]
  }
}
