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
  private var isDark = false
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
    let isMonospace = fonts(declared, &values)
    let step = fontSizeStep
    colors(declared, &values)
    for property in declared.properties {
      guard !property.isFlowRelative, property != .fontSize, property != .fontFamily, property != .color,
        property != .colorScheme,
        let value = declared[property]
      else { continue }
      values[property] = computed(property, value)
    }
    adjust(&values, declared)
    return ComputedStyle(values: values, customProperties: custom, fontSizeStep: step, isMonospace: isMonospace)
  }

  private var fontSizeStep: UInt8 = 0

  // MARK: Fonts

  private mutating func fonts(_ declared: WinningValues, _ values: inout ValueGroups) -> Bool {
    let parentSize = parent[.fontSize].pixels
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
      fontSize = Self.size(step: fontSizeStep, isMonospace: isMonospace)
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
    if let reason = value.reasonUnknown { return .unknown(reason) }
    guard let parentSize else { return parent[.fontSize] }
    let isRelative: Bool
    switch value {
    case .percentage(let percentage):
      fontSize = parentSize * percentage / 100
      isRelative = true
    case .length(let amount, let unit):
      isRelative = unit == .em || unit == .ex || unit == .ch
      guard let pixels = pixels(amount, unit) else { return .unknown("a size in \(unit)") }
      fontSize = pixels
    case .lengthPercentage(let pixels, let percentage):
      fontSize = max(pixels + parentSize * percentage / 100, 0)
      isRelative = true
    case .calculation(let calculation):
      guard let quantity = calculation.evaluated(pixels) else { return .unknown("a calculated font size") }
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
      fontSize = Self.size(step: step, isMonospace: isMonospace)
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
    case .relative(let text): return .unknown("a computed colour, \(text)")
    case .mix(let space, let first, let second, let share, let alpha, let hue):
      let left = resolved(first, current: current)
      let right = resolved(second, current: current)
      guard case .color(let one) = left, case .color(let two) = right else {
        return .unknown(left.reasonUnknown ?? right.reasonUnknown ?? "a mixed colour")
      }
      return .color(ColorMixing.mix(one, two, share: share, in: space, alpha: alpha, hue: hue))
    }
  }

  // MARK: All others

  /// Resolves CSS-wide keywords; nil if the property inherits what is there already.
  private func wide(_ property: Property, _ value: Value?) -> Value? {
    guard case .keyword(let keyword)? = value, keyword.isCSSWide else { return value }
    switch keyword {
    case .inherit: return property.isInherited ? nil : parent[property]
    case .initial: return property.isInherited ? InitialValues.inherited[property.index] : initial(property)
    default: return property.isInherited ? nil : initial(property)
    }
  }

  private func initial(_ property: Property) -> Value {
    switch property {
    case .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth: .keyword(.medium)
    default: InitialValues.own[property.index - Property.inheritedCount]
    }
  }

  private func computed(_ property: Property, _ declared: Value) -> Value {
    guard let value = wide(property, declared) else { return parent[property] }
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
      case .thin: .length(1, .px)
      case .medium: .length(3, .px)
      case .thick: .length(5, .px)
      default: generic(value, .borderTopWidth)
      }
    guard case .length(let pixels, .px) = computed else { return computed }
    let ratio = max(device.pixelRatio, 0.1)
    if pixels > 0, pixels < 1 / ratio { return .length(1 / ratio, .px) }
    return .length((pixels * ratio).rounded(.down) / ratio, .px)
  }

  private func generic(_ value: Value, _ property: Property) -> Value {
    switch value {
    case .keyword, .number, .percentage, .angle, .time, .color, .string, .identifier, .url, .unknown,
      .lengthPercentage:
      return value
    case .length(let amount, let unit):
      guard let pixels = pixels(amount, unit) else { return .unknown("a length in \(unit)") }
      return .length(pixels, .px)
    case .calculation(let calculation):
      return calculation.evaluated(pixels)?.value ?? .unknown("a calculation with layout in it")
    case .deferredColor(.current): return property.isInherited ? value : currentColor
    case .deferredColor: return resolved(value, current: currentColor)
    case .list(let parts): return .list(parts.map { generic($0, property) })
    case .commas(let parts): return .commas(parts.map { generic($0, property) })
    case .function(let name, let parts): return .function(name, parts.map { generic($0, property) })
    case .unresolved: return property.isInherited ? parent[property] : initial(property)
    }
  }

  /// A length in pixels; nil where it takes font files or layout to know.
  private func pixels(_ amount: Double, _ unit: LengthUnit) -> Double? {
    let bounded = { (value: Double) in min(max(value, -33_554_400), 33_554_400) }
    if let absolute = unit.absolutePixels { return bounded(amount * absolute) }
    switch unit {
    case .em: return bounded(amount * fontSize)
    case .rem: return bounded(amount * (isRoot ? fontSize : rootFontSize))
    case .vw, .svw, .lvw, .dvw, .vi, .svi, .lvi, .dvi: return bounded(amount * device.width / 100)
    case .vh, .svh, .lvh, .dvh, .vb, .svb, .lvb, .dvb: return bounded(amount * device.height / 100)
    case .vmin, .svmin, .lvmin, .dvmin: return bounded(amount * min(device.width, device.height) / 100)
    case .vmax, .svmax, .lvmax, .dvmax: return bounded(amount * max(device.width, device.height) / 100)
    case .lh, .rlh: return amount == 0 ? 0 : nil
    default: return amount == 0 ? 0 : nil
    }
  }

  // MARK: What properties do to each other

  private func adjust(_ values: inout ValueGroups, _ declared: WinningValues) {
    if values[.position] == .keyword(.webkitSticky) { values[.position] = .keyword(.sticky) }
    let position = values[.position].keyword
    let isOutOfFlow = position == .absolute || position == .fixed
    if isOutOfFlow { values[.float] = .keyword(.none) }
    let isFloating = values[.float].keyword.map { $0 != .none } ?? false
    if isOutOfFlow || isFloating || isRoot || parentMakesItems, let display = values[.display].keyword {
      values[.display] = .keyword(Self.blockified(display))
    }
    if declared.isSet(.overflowX) || declared.isSet(.overflowY) { adjustOverflow(&values) }
    if Self.declaresLines(declared) { adjustLines(&values, declared) }
  }

  /// Whether a border, the outline or what the browser draws itself is declared: else all are as they were at first.
  private static func declaresLines(_ declared: WinningValues) -> Bool {
    declared.isSet(.appearance) || declared.isSet(.outlineStyle) || declared.isSet(.outlineColor)
      || lines.contains { declared.isSet($0.0) || declared.isSet($0.1) || declared.isSet($0.2) }
  }

  private func adjustLines(_ values: inout ValueGroups, _ declared: WinningValues) {
    // Browsers draw drop-down lists themselves, and keep their lines as high as the font.
    if values[.appearance] == .identifier("menulist") { values[.lineHeight] = .keyword(.normal) }
    // Browsers draw these two themselves, and leave out what sheets say of their borders.
    let isDrawnByBrowser = [.identifier("checkbox"), .identifier("radio")].contains(values[.appearance])
    for (style, width, color) in Self.lines {
      if isDrawnByBrowser {
        values[style] = .keyword(.none)
        values[color] = .deferredColor(.current)
      }
      let isDrawn = values[style].keyword.map { $0 != .none && $0 != .hidden } ?? true
      if !isDrawn {
        values[width] = .zero
      } else if declared[width] == nil || values[width] == .keyword(.medium) {
        values[width] = .length(3, .px)
      }
    }
    if values[.outlineColor] == .keyword(.auto), values[.outlineStyle] == .keyword(.auto) {
      values[.outlineColor] = .color(SystemColor.webkitFocusRingColor.color(in: isDark ? .dark : .light))
    }
  }

  private static let lines: [(Property, Property, Property)] = [
    (.borderTopStyle, .borderTopWidth, .borderTopColor), (.borderRightStyle, .borderRightWidth, .borderRightColor),
    (.borderBottomStyle, .borderBottomWidth, .borderBottomColor),
    (.borderLeftStyle, .borderLeftWidth, .borderLeftColor),
  ]

  private func adjustOverflow(_ values: inout ValueGroups) {
    var (x, y) = (values[.overflowX], values[.overflowY])
    if x == .keyword(.overlay) { x = .keyword(.auto) }
    if y == .keyword(.overlay) { y = .keyword(.auto) }
    func scrolls(_ value: Value) -> Bool { value.keyword.map { $0 != .visible && $0 != .clip } ?? false }
    func promoted(_ value: Value) -> Value {
      value == .keyword(.visible) ? .keyword(.auto) : value == .keyword(.clip) ? .keyword(.hidden) : value
    }
    let (first, second) = (scrolls(x), scrolls(y))
    if first, !second { y = promoted(y) }
    if second, !first { x = promoted(x) }
    // Tables do not scroll (CSS 2, section 11.1.1).
    if let display = values[.display].keyword, display == .table || display == .inlineTable {
      if x.keyword == .auto || x.keyword == .scroll { x = .keyword(.visible) }
      if y.keyword == .auto || y.keyword == .scroll { y = .keyword(.visible) }
    }
    values[.overflowX] = x
    values[.overflowY] = y
  }

  /// CSS Display 3, section 2.7.
  static func blockified(_ display: Keyword) -> Keyword {
    switch display {
    case .inline, .inlineBlock, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell,
      .tableColumn, .tableColumnGroup, .tableCaption, .rubyText:
      .block
    case .inlineFlex: .flex
    case .inlineGrid: .grid
    case .inlineTable: .table
    case .ruby: .blockRuby
    case .math: .blockMath
    case .webkitInlineBox: .webkitBox
    default: display
    }
  }
}

extension ColorMixing {
  /// CSS Color 5, section 3.
  static func mix(
    _ first: Color, _ second: Color, share: Double, in space: Color.Space, alpha: Double, hue: Hue?
  ) -> Color {
    let one = ColorConversion.components(of: first, in: space)
    let two = ColorConversion.components(of: second, in: space)
    let other = 1 - share
    let mixedAlpha = first.alpha * share + second.alpha * other
    func premultiplied(_ left: Double, _ right: Double) -> Double {
      mixedAlpha > 0 ? (left * first.alpha * share + right * second.alpha * other) / mixedAlpha : 0
    }
    var third = premultiplied(one.2, two.2)
    if space == .lch || space == .oklch { third = mixedHue(one.2, two.2, share, hue ?? .shorter) }
    return Color(
      space: space == .legacy ? .srgb : space, premultiplied(one.0, two.0), premultiplied(one.1, two.1), third,
      alpha: mixedAlpha * alpha)
  }

  private static func mixedHue(_ first: Double, _ second: Double, _ share: Double, _ hue: Hue) -> Double {
    var difference = second - first
    switch hue {
    case .shorter: difference += difference > 180 ? -360 : difference < -180 ? 360 : 0
    case .longer: if (0.0..<180).contains(abs(difference)) { difference += difference > 0 ? -360 : 360 }
    case .increasing: if difference < 0 { difference += 360 }
    case .decreasing: if difference > 0 { difference -= 360 }
    }
    return ColorConversion.normalized(first + difference * (1 - share))
  }
}
