import KerbcutBasics

/// Computes a style from the declarations that an element's cascade leaves (CSS Cascade 5, section 4.4).
struct StyleComputation {
  let device: Device
  let rootFontSize: Double
  let parent: ComputedStyle
  let isRoot: Bool
  /// Whether the element makes no box of its parent's kind: pseudo-elements inherit like children.
  let parentMakesItems: Bool

  /// The colour of the body’s text, which tables in quirks mode take (Quirks Mode Standard, section 3.3).
  var bodyColor: Value?

  private var fontSize = 16.0
  /// What `zoom` makes of a pixel: by the element itself, and with all around it.
  private var zoom = 1.0
  private var effectiveZoom = 1.0
  private(set) var isDark = false
  private var currentColor = Value.color(.black)
  private var lineHeight = Value.keyword(.normal)

  init(device: Device, rootFontSize: Double, parent: ComputedStyle, isRoot: Bool) {
    self.device = device
    self.rootFontSize = rootFontSize
    self.parent = parent
    self.isRoot = isRoot
    parentMakesItems = !isRoot && parent.makesItems
  }

  /// The style, where `declared` holds the winning value of each property that has one.
  mutating func style(_ declared: WinningValues, custom: CustomProperties?) -> ComputedStyle {
    var values = ValueGroups(inheriting: parent.values)
    applyZoom(declared[.zoom], &values)
    lineHeight = heightOfParentLine
    let isMonospace = fonts(declared, &values)
    let step = fontSizeStep
    colors(declared, &values)
    lineHeight = declared[.lineHeight].map { computed(.lineHeight, $0) } ?? parent[.lineHeight].scaled(by: zoom)
    for property in declared.properties {
      guard !property.isFlowRelative, property != .fontSize, property != .fontFamily, property != .color,
        property != .colorScheme,
        let value = declared[property]
      else { continue }
      values[property] = computed(property, value)
    }
    adjust(&values, declared)
    return ComputedStyle(
      values: values, customProperties: custom, fontSizeStep: step, isMonospace: isMonospace,
      effectiveZoom: effectiveZoom)
  }

  private var fontSizeStep: UInt8 = 0

  private mutating func applyZoom(_ declared: Value?, _ values: inout ValueGroups) {
    zoom = zoomFactor(declared)
    effectiveZoom = min(max(parent.effectiveZoom * zoom, 0.000_1), 10_000)
    guard zoom != 1 else { return }
    for property in Self.inheritedLengths { values[property] = values[property].scaled(by: zoom) }
  }

  // MARK: Fonts

  private mutating func fonts(_ declared: WinningValues, _ values: inout ValueGroups) -> Bool {
    let parentSize = parent[.fontSize].pixels.map { $0 * zoom }
    var isMonospace = parent.isMonospace
    if let family = wide(.fontFamily, declared[.fontFamily]) {
      values[.fontFamily] = family
      isMonospace = family == .commas([.keyword(.monospace)])
    }
    fontSizeStep = parent.fontSizeStep
    fontSize = parentSize ?? 16
    guard let value = declared[.fontSize], value != .keyword(.inherit), value != .keyword(.unset) else {
      if isMonospace != parent.isMonospace { rescale(isMonospace) }
      values[.fontSize] = parentSize == nil ? parent[.fontSize] : .length(fontSize, .px)
      return isMonospace
    }
    values[.fontSize] = size(value, parentSize, isMonospace)
    return isMonospace
  }

  /// Browsers have a medium size of 13 pixels for the generic `monospace`, and scale other sizes with it.
  private mutating func rescale(_ isMonospace: Bool) {
    if fontSizeStep > 0 {
      fontSize = Self.size(step: fontSizeStep, isMonospace: isMonospace) * effectiveZoom
    } else {
      fontSize = isMonospace ? fontSize * 13 / 16 : fontSize * 16 / 13
    }
  }

  static func size(step: UInt8, isMonospace: Bool) -> Double {
    let sizes: [Double] = isMonospace ? [0, 9, 9, 10, 13, 16, 20, 26, 40] : [0, 9, 10, 13, 16, 18, 24, 32, 48]
    return sizes[min(Int(step), 8)]
  }

  private mutating func size(_ value: Value, _ parentSize: Double?, _ isMonospace: Bool) -> Value {
    fontSizeStep = 0
    if case .keyword(let keyword) = value { return size(keyword, isMonospace) }
    if let lack = value.lack { return .unknown(lack) }
    guard let parentSize else { return parent[.fontSize] }
    let isRelative: Bool
    switch value {
    case .percentage(let percentage):
      fontSize = parentSize * percentage / 100
      isRelative = true
    case .length(let amount, let unit):
      isRelative = unit == .em || unit == .ex || unit == .ch
      guard let pixels = pixels(amount, unit) else { return .unknown(Lack(.unit, "\(unit)")) }
      fontSize = pixels
    case .lengthPercentage(let pixels, let percentage):
      fontSize = max(pixels + parentSize * percentage / 100, 0)
      isRelative = true
    case .calculation(let calculation):
      guard let quantity = calculation.evaluated(pixels) else { return .unknown(Lack(.calculatedTextSize)) }
      fontSize = max(
        quantity.kind == .percentage
          ? parentSize * quantity.amount / 100 : quantity.amount + parentSize * quantity.percentage / 100, 0)
      isRelative = true
    default: return parent[.fontSize]
    }
    if isRelative, isMonospace != parent.isMonospace { rescale(isMonospace) }
    fontSize = min(fontSize, 10_000)
    return .length(fontSize, .px)
  }

  private mutating func size(_ keyword: Keyword, _ isMonospace: Bool) -> Value {
    let steps: [Keyword: UInt8] = [
      .xxSmall: 1, .xSmall: 2, .small: 3, .medium: 4, .large: 5, .xLarge: 6, .xxLarge: 7, .xxxLarge: 8, .initial: 4,
    ]
    if let step = steps[keyword] {
      fontSizeStep = step
      fontSize = Self.size(step: step, isMonospace: isMonospace) * effectiveZoom
    } else if keyword == .smaller || keyword == .larger {
      fontSize = keyword == .smaller ? fontSize / 1.2 : fontSize * 1.2
      if isMonospace != parent.isMonospace { rescale(isMonospace) }
    }
    return .length(fontSize, .px)
  }

  // MARK: Colours

  private mutating func colors(_ declared: WinningValues, _ values: inout ValueGroups) {
    if let scheme = wide(.colorScheme, declared[.colorScheme]) { values[.colorScheme] = scheme }
    isDark = device.usedScheme(values[.colorScheme]) == .dark
    let parentColor = parent[.color]
    currentColor = resolved(parentColor, current: .color(.black))
    if declared[.color] == .keyword(.internalQuirkInherit) {
      currentColor = bodyColor ?? currentColor
    } else if let color = wide(.color, declared[.color]) {
      currentColor = resolved(color, current: currentColor)
    }
    values[.color] = currentColor
  }

  /// A colour that depends on nothing.
  private func resolved(_ value: Value, current: Value) -> Value {
    guard case .deferredColor(let deferred) = value else { return value }
    switch deferred {
    case .current: return current
    case .system(let system): return .color(system.color(in: isDark ? .dark : .light))
    case .lightDark(let light, let dark): return resolved(isDark ? dark : light, current: current)
    case .relative(let relative):
      let origin = resolved(relative.origin, current: current)
      guard case .color(let color) = origin else { return .unknown(origin.lack ?? Lack(.colorFunction, relative.text)) }
      return relative.color(from: color).map(Value.color) ?? .unknown(Lack(.colorFunction, relative.text))
    case .contrast(let inner):
      let color = resolved(inner, current: current)
      guard case .color(let known) = color else {
        return .unknown(color.lack ?? Lack(.colorFunction, "contrast-color()"))
      }
      return .color(known.contrast(with: .white) >= known.contrast(with: .black) ? .white : .black)
    case .mix(let space, let first, let second, let share, let alpha, let hue):
      let left = resolved(first, current: current)
      let right = resolved(second, current: current)
      guard case .color(let one) = left, case .color(let two) = right else {
        return .unknown(left.lack ?? right.lack ?? Lack(.colorMix))
      }
      return .color(ColorMixing.mix(one, two, share: share, in: space, alpha: alpha, hue: hue))
    }
  }

  // MARK: All others

  /// Resolves CSS-wide keywords; nil if the property inherits what is there already.
  private func wide(_ property: Property, _ value: Value?) -> Value? {
    guard case .keyword(let keyword)? = value, keyword.isCSSWide else { return value }
    switch keyword {
    case .inherit: return property.isInherited ? nil : parent[property].scaled(by: 1 / parent.effectiveZoom)
    case .initial: return property.isInherited ? PropertyTable.initialOfInherited[property.index] : initial(property)
    default: return property.isInherited ? nil : initial(property)
    }
  }

  private func initial(_ property: Property) -> Value {
    switch property {
    case .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth: .keyword(.medium)
    default: PropertyTable.initialOfOwn[property.index - Property.inheritedCount]
    }
  }

  private func computed(_ property: Property, _ declared: Value) -> Value {
    guard let value = wide(property, declared) else { return parent[property].scaled(by: zoom) }
    switch property {
    case .fontWeight: return weight(value)
    case .lineHeight: return computedLineHeight(value)
    case .opacity:
      if case .percentage(let percentage) = value { return .number(min(max(percentage / 100, 0), 1)) }
      if case .number(let number) = value { return .number(min(max(number, 0), 1)) }
      return generic(value, property)
    case .letterSpacing:
      let spacing = generic(value, property)
      return spacing == .zero ? .keyword(.normal) : spacing
    case .textAlign where value == .keyword(.internalCenter):
      // Header cells are centred unless something around them was aligned (HTML Standard, section 15.3.8).
      return parent[.textAlign] == .keyword(.start) ? .keyword(.center) : parent[.textAlign]
    case .textAlign where value == .keyword(.internalTable):
      // Tables end the alignment of `center` and `align`, as browsers do: it places them, not what is in them.
      let isPlacement = [.webkitCenter, .webkitLeft, .webkitRight].contains(parent[.textAlign].keyword)
      return isPlacement ? .keyword(.start) : parent[.textAlign]
    case .wordSpacing: return value == .keyword(.normal) ? .zero : generic(value, property)
    case .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth, .outlineWidth: return width(value)
    default: return generic(value, property)
    }
  }

  private func weight(_ value: Value) -> Value {
    guard case .keyword(let keyword) = value else { return generic(value, .fontWeight) }
    guard case .number(let inherited) = parent[.fontWeight] else { return parent[.fontWeight] }
    switch keyword {
    case .bold: return .number(700)
    case .bolder: return .number(inherited < 350 ? 400 : inherited < 550 ? 700 : max(inherited, 900))
    case .lighter: return .number(inherited < 100 ? inherited : inherited < 550 ? 100 : inherited < 750 ? 400 : 700)
    default: return .number(400)
    }
  }

  private func computedLineHeight(_ value: Value) -> Value {
    if case .percentage(let percentage) = value { return .length(fontSize * percentage / 100, .px) }
    let computed = generic(value, .lineHeight)
    if case .percentage(let percentage) = computed { return .length(fontSize * percentage / 100, .px) }
    if case .lengthPercentage(let pixels, let percentage) = computed {
      return .length(pixels + fontSize * percentage / 100, .px)
    }
    return computed
  }

  /// Border widths snap to whole pixels, up to 1 and down from there (CSS Values 4, section 6.3.1).
  private func width(_ value: Value) -> Value {
    let computed: Value =
      switch value.keyword {
      case .thin: .length(effectiveZoom, .px)
      case .medium: .length(3 * effectiveZoom, .px)
      case .thick: .length(5 * effectiveZoom, .px)
      default: generic(value, .borderTopWidth)
      }
    guard case .length(let pixels, .px) = computed else { return computed }
    let ratio = max(device.pixelRatio, 0.1)
    if pixels > 0, pixels < 1 / ratio { return .length(1 / ratio, .px) }
    return .length((pixels * ratio).rounded(.down) / ratio, .px)
  }

  /// Whether a value is the same when computed: most parts of backgrounds and transitions are, and need no new list.
  private func isComputed(_ value: Value) -> Bool {
    effectiveZoom == 1 && Self.isComputedWithoutZoom(value)
  }

  private static func isComputedWithoutZoom(_ value: Value) -> Bool {
    switch value {
    case .keyword, .number, .percentage, .angle, .time, .color, .string, .identifier, .url, .unknown,
      .lengthPercentage:
      true
    case .length(let amount, .px): amount.magnitude <= 33_554_400
    case .list(let parts), .commas(let parts): parts.allSatisfy(isComputedWithoutZoom)
    default: false
    }
  }

  private func generic(_ value: Value, _ property: Property) -> Value {
    switch value {
    case .keyword, .number, .percentage, .angle, .time, .color, .string, .identifier, .url, .unknown,
      .lengthPercentage:
      return value
    case .length(let amount, let unit):
      guard let pixels = pixels(amount, unit) else { return .unknown(Lack(.unit, "\(unit)")) }
      return .length(pixels, .px)
    case .calculation(let calculation):
      return calculation.evaluated(pixels)?.value ?? comparison(calculation) ?? .unknown(Lack(.calculation))
    case .deferredColor(.current): return property.isInherited ? value : currentColor
    case .deferredColor: return resolved(value, current: currentColor)
    case .list(let parts):
      return parts.allSatisfy(isComputed) ? value : .list(parts.map { generic($0, property) })
    case .commas(let parts):
      return parts.allSatisfy(isComputed) ? value : .commas(parts.map { generic($0, property) })
    case .function(let name, let parts): return .function(name, parts.map { generic($0, property) })
    case .unresolved: return property.isInherited ? parent[property] : initial(property)
    }
  }

  /// `min()`, `max()` or `clamp()` of lengths and shares, which are compared where the size of the whole is known.
  private func comparison(_ calculation: Calculation) -> Value? {
    guard case .function(let function, let parts) = calculation, [.min, .max, .clamp].contains(function) else {
      return nil
    }
    let values = parts.compactMap { $0.evaluated(pixels)?.value }
    return values.count == parts.count ? .function(function.rawValue, values) : nil
  }

  /// What `lh` is in the font size and the line height; in all else it is of the element itself (CSS Values 4, section 6.1.2).
  private var heightOfParentLine: Value {
    guard case .number(let factor) = parent[.lineHeight], let size = parent[.fontSize].pixels else {
      return parent[.lineHeight].scaled(by: zoom)
    }
    return .length(factor * size * zoom, .px)
  }

  private var lineHeightInPixels: Double? {
    switch lineHeight {
    case .number(let factor): factor * fontSize
    case .length(let pixels, .px): pixels
    default: nil
    }
  }

  /// A length in pixels; nil where it takes font files or layout to know.
  private func pixels(_ amount: Double, _ unit: LengthUnit) -> Double? {
    let bounded = { (value: Double) in min(max(value, -33_554_400), 33_554_400) }
    if let absolute = unit.absolutePixels { return bounded(amount * absolute * effectiveZoom) }
    switch unit {
    case .em: return bounded(amount * fontSize)
    case .rem: return bounded(amount * (isRoot ? fontSize : rootFontSize * effectiveZoom))
    case .vw, .svw, .lvw, .dvw, .vi, .svi, .lvi, .dvi: return bounded(amount * device.width * effectiveZoom / 100)
    case .vh, .svh, .lvh, .dvh, .vb, .svb, .lvb, .dvb: return bounded(amount * device.height * effectiveZoom / 100)
    case .vmin, .svmin, .lvmin, .dvmin: return bounded(amount * min(device.width, device.height) * effectiveZoom / 100)
    case .vmax, .svmax, .lvmax, .dvmax: return bounded(amount * max(device.width, device.height) * effectiveZoom / 100)
    case .lh: return amount == 0 ? 0 : lineHeightInPixels.map { bounded(amount * $0) }
    default: return amount == 0 ? 0 : nil
    }
  }
}
