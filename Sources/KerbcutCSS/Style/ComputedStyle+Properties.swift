import KerbcutBasics

/// The computed `display`, by its keyword.
public struct Display: Hashable, Sendable {
  public let keyword: Keyword

  public static let none = Display(keyword: .none)
  public static let contents = Display(keyword: .contents)
  public static let block = Display(keyword: .block)
  public static let inline = Display(keyword: .inline)
  public static let inlineBlock = Display(keyword: .inlineBlock)
  public static let listItem = Display(keyword: .listItem)
  public static let flex = Display(keyword: .flex)
  public static let grid = Display(keyword: .grid)
  public static let table = Display(keyword: .table)
  public static let tableRow = Display(keyword: .tableRow)
  public static let tableCell = Display(keyword: .tableCell)

  /// Whether its box starts on a line of its own, or is a part of a table.
  public var isBlockLevel: Bool {
    switch keyword {
    case .inline, .inlineBlock, .inlineFlex, .inlineGrid, .inlineTable, .ruby, .rubyText, .math, .webkitInlineBox,
      .contents, .none, .inlineGridLanes, .inlineListItem:
      false
    default: true
    }
  }

  /// Whether its box holds lines or blocks (CSS Display, “block container”).
  public var isBlockContainer: Bool {
    [.block, .listItem, .inlineBlock, .tableCell, .tableCaption, .flowRoot].contains(keyword)
  }

  public var isInline: Bool { keyword == .inline }
  /// Whether its children are flex or grid items.
  public var makesItems: Bool { [.flex, .inlineFlex, .grid, .inlineGrid].contains(keyword) }
}

/// The computed `text-transform`.
public enum TextTransform: Sendable { case none, capitalize, uppercase, lowercase, other }

extension ComputedStyle {
  public var display: Display { Display(keyword: self[.display].keyword ?? .inline) }

  public var textTransform: TextTransform {
    switch self[.textTransform].keyword {
    case .uppercase: .uppercase
    case .lowercase: .lowercase
    case .capitalize: .capitalize
    case .some(.none): .none
    default: .other
    }
  }

  private func known<Result>(_ property: Property, _ read: (Value) -> Result?) -> Known<Result> {
    let value = self[property]
    if let result = read(value) { return .known(result) }
    return .unknown(value.lack ?? Lack(.layout, property.name))
  }

  private func pixels(_ property: Property) -> Known<Double> { known(property, \.pixels) }

  private func color(_ property: Property) -> Known<Color> {
    known(property) { value in
      if case .color(let color) = value { return color }
      if case .deferredColor(.current) = value { return self.color.value }
      return nil
    }
  }

  private func keyword(_ property: Property) -> Keyword { self[property].keyword ?? .none }

  public var color: Known<Color> {
    known(.color) { value in
      if case .color(let color) = value { return color }
      return nil
    }
  }
  /// What text is painted with: `-webkit-text-fill-color`, which is `color` unless set.
  public var textFillColor: Known<Color> { color(.webkitTextFillColor) }
  public var backgroundColor: Known<Color> { color(.backgroundColor) }
  /// In CSS pixels.
  public var fontSize: Known<Double> { pixels(.fontSize) }
  public var fontWeight: Known<Double> {
    known(.fontWeight) { value in
      if case .number(let number) = value { return number }
      return nil
    }
  }

  /// In pixels; nil for `normal`.
  public var lineHeight: Known<Double?> {
    switch self[.lineHeight] {
    case .keyword: .known(nil)
    case .number(let factor): fontSize.value.map { .known($0 * factor) } ?? .unknown(Lack(.textSize))
    case .length(let pixels, .px): .known(pixels)
    default: .unknown(self[.lineHeight].lack ?? Lack(.layout, Property.lineHeight.name))
    }
  }

  /// In pixels; `normal` is 0.
  public var letterSpacing: Known<Double> { known(.letterSpacing) { $0 == .keyword(.normal) ? 0 : $0.pixels } }
  public var wordSpacing: Known<Double> { known(.wordSpacing) { $0 == .keyword(.normal) ? 0 : $0.pixels } }
  public var opacity: Known<Double> {
    known(.opacity) { value in
      if case .number(let number) = value { return number }
      return nil
    }
  }
  public var position: Keyword { keyword(.position) }
  public var overflowX: Keyword { keyword(.overflowX) }
  public var overflowY: Keyword { keyword(.overflowY) }
  public var pointerEvents: Keyword { keyword(.pointerEvents) }
  public var outlineStyle: Keyword { keyword(.outlineStyle) }
  public var outlineWidth: Known<Double> { pixels(.outlineWidth) }
  public var outlineColor: Known<Color> { color(.outlineColor) }
  public var textOverflow: Keyword { keyword(.textOverflow) }
  public var width: Known<Double> { pixels(.width) }
  public var height: Known<Double> { pixels(.height) }

  /// Whether text keeps to one line.
  public var isNoWrap: Bool { self[.textWrapMode] == .keyword(.nowrap) }

  /// Whether the first font family is by its name one of icons, whose letters may be drawn as pictures.
  public var usesIconFont: Bool {
    guard case .commas(let families) = self[.fontFamily] else { return false }
    let name: String
    switch families.first {
    case .string(let text), .identifier(let text): name = text.lowercased()
    default: return false
    }
    return ["icon", "icomoon", "awesome", "glyph", "symbol", "dingbat"].contains { name.contains($0) }
  }

  /// Whether any background layer is an image or a gradient.
  public var hasBackgroundImage: Bool {
    guard case .commas(let layers) = self[.backgroundImage] else { return self[.backgroundImage] != .keyword(.none) }
    return layers.contains { $0 != .keyword(.none) }
  }

  /// Whether a background is painted in the shape of the text only.
  package var clipsBackgroundToText: Bool {
    guard case .commas(let layers) = self[.backgroundClip] else { return false }
    return layers.contains { [.keyword(.text), .keyword(.webkitText)].contains($0) }
  }
}
