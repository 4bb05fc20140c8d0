import KerbcutCSS

/// Where an image of a background is painted (CSS Backgrounds 3, section 3): its first tile, and whether it repeats.
struct BackgroundArea {
  let image: Value
  let blend: Keyword
  /// Whether it fills the box whatever the sizes are.
  let coversAll: Bool
  /// Whether its tiles have no size, so that nothing is painted.
  let isEmpty: Bool
  /// The first tile, in the border box; nil where its size or place is not known.
  private let across: Reach.Band?
  private let down: Reach.Band?
  private let repeatsAcross: Bool
  private let repeatsDown: Bool

  init(_ style: ComputedStyle, _ index: Int, _ image: Value) {
    self.image = image
    blend = Self.item(style[.backgroundBlendMode], index)?.keyword ?? .normal
    let repetition = Self.item(style[.backgroundRepeat], index) ?? .keyword(.repeat)
    (repeatsAcross, repeatsDown) = Self.repetition(repetition)
    let size = Self.item(style[.backgroundSize], index) ?? .list([.keyword(.auto), .keyword(.auto)])
    let position = Self.item(style[.backgroundPosition], index) ?? .list([])
    let isFixed = Self.item(style[.backgroundAttachment], index) == .keyword(.fixed)
    let origin = Self.item(style[.backgroundOrigin], index)?.keyword ?? .paddingBox
    let isGradient = Gradient(image) != nil
    let (width, height) = Self.size(size, isGradient: isGradient)
    let places = Self.places(position)
    isEmpty = width == .exactly(0) || height == .exactly(0)
    let fills = { (size: Distance?) in size.map { $0.pixels == 0...0 && $0.share >= 1 } ?? false }
    let isWhole = size == .keyword(.cover) || fills(width) && fills(height)
    let isAtStart = places.map { $0.across == Distance() && $0.down == Distance() } ?? false
    let repeats = repeatsAcross && repeatsDown
    // Padding and borders lie outside of where it starts, but repeated tiles reach into them, and text does not.
    coversAll =
      repeats && (isGradient || size == .keyword(.cover))
      || !isFixed && isWhole && (isAtStart || size == .keyword(.cover))
    guard !isFixed, let places else {
      (across, down) = (nil, nil)
      return
    }
    let edges = BoxEdges(style, origin)
    across = width.map { edges.band(across: true, size: $0, place: places.across, fromEnd: places.isFromRight) }
    down = height.map { edges.band(across: false, size: $0, place: places.down, fromEnd: places.isFromBottom) }
  }

  /// The values of layers go round where there are fewer of them than images.
  private static func item(_ value: Value, _ index: Int) -> Value? {
    guard case .commas(let items) = value, !items.isEmpty else { return nil }
    return items[index % items.count]
  }

  private static func repetition(_ value: Value) -> (across: Bool, down: Bool) {
    switch value {
    case .keyword(.noRepeat): (false, false)
    case .keyword(.repeatX): (true, false)
    case .keyword(.repeatY): (false, true)
    case .list(let both): (both.first != .keyword(.noRepeat), both.last != .keyword(.noRepeat))
    default: (true, true)
    }
  }

  /// Width and height as shares of the area and pixels; an image of unknown size has none.
  private static func size(_ value: Value, isGradient: Bool) -> (width: Distance?, height: Distance?) {
    let whole = Distance(share: 1)
    guard case .list(let both) = value else {
      return isGradient || value == .keyword(.cover) ? (whole, whole) : (nil, nil)
    }
    let sizes = both.map { value -> Distance? in
      switch value {
      case .length(let pixels, .px): .exactly(pixels)
      case .percentage(let share): Distance(share: share / 100)
      case .lengthPercentage(let pixels, let share): Distance(share: share / 100, pixels: pixels...pixels)
      case .keyword(.auto): isGradient ? whole : nil
      default: nil
      }
    }
    guard sizes.count == 2 else { return (nil, nil) }
    return (sizes[0], sizes[1])
  }

  private struct Places {
    var across = Distance(share: 0.5)
    var down = Distance(share: 0.5)
    var isFromRight = false
    var isFromBottom = false
  }

  /// One to four parts (CSS Values 4, section 9.1); nil where one is not known.
  private static func places(_ value: Value) -> Places? {
    guard case .list(let parts) = value else { return nil }
    if parts.isEmpty { return Places(across: Distance(), down: Distance()) }
    var places = Places()
    var (hasAcross, hasDown) = (false, false)
    func distance(_ value: Value) -> Distance? {
      switch value {
      case .length(let pixels, .px): .exactly(pixels)
      case .percentage(let share): Distance(share: share / 100)
      case .lengthPercentage(let pixels, let share): Distance(share: share / 100, pixels: pixels...pixels)
      default: nil
      }
    }
    var index = 0
    while index < parts.count {
      let part = parts[index]
      index += 1
      // With three or four parts a distance behind a side is from that side.
      let offset = parts.count > 2 && index < parts.count ? distance(parts[index]) : nil
      switch part {
      case .keyword(.left), .keyword(.right):
        places.across = offset ?? Distance()
        places.isFromRight = part == .keyword(.right)
        hasAcross = true
        if offset != nil { index += 1 }
      case .keyword(.top), .keyword(.bottom):
        places.down = offset ?? Distance()
        places.isFromBottom = part == .keyword(.bottom)
        hasDown = true
        if offset != nil { index += 1 }
      case .keyword(.center): continue
      default:
        guard let distance = distance(part) else { return nil }
        if !hasAcross, !(index == 1 && parts.count == 2 && [.keyword(.left), .keyword(.right)].contains(parts[1])) {
          places.across = distance
          hasAcross = true
        } else if !hasDown {
          places.down = distance
          hasDown = true
        }
      }
    }
    return places
  }

  // MARK: A text in it

  func cover(_ place: TextPlace) -> Cover {
    place.cover(repeatsAcross ? .all : across, repeatsDown ? .all : down)
  }

  /// The colours of a gradient that show behind a text, in the smallest and the largest box that may be.
  func colors(_ gradient: Gradient, _ place: TextPlace?) -> [Color]? {
    guard let angle = gradient.angle, let place else { return gradient.colors }
    let isAcross = angle == 90 || angle == 270
    guard let band = isAcross ? across : down else { return gradient.colors }
    let size = isAcross ? place.width : place.height
    var colors: [Color] = []
    for size in Set([size.lowerBound, min(size.upperBound, Reach.largest)]) {
      let reach = isAcross ? place.across : place.down
      guard let part = reach.shares(of: band, in: size), !repeats(beyond: part.shares, isAcross) else {
        return gradient.colors
      }
      let (low, high) = (max(part.shares.lowerBound, 0), min(part.shares.upperBound, 1))
      guard low < high else { return gradient.colors }
      let length = part.length...part.length
      let found =
        angle == 90 || angle == 180
        ? gradient.colors(from: low, to: high, length: length)
        : gradient.colors(from: 1 - high, to: 1 - low, length: length)
      guard let found else { return nil }
      for color in found where !colors.contains(color) { colors.append(color) }
    }
    return colors
  }

  /// Whether a text is on more than one tile.
  private func repeats(beyond shares: ClosedRange<Double>, _ isAcross: Bool) -> Bool {
    (isAcross ? repeatsAcross : repeatsDown) && (shares.lowerBound < -0.000_1 || shares.upperBound > 1.000_1)
  }
}

/// How far the box in which a background is placed lies inside of the border box.
private struct BoxEdges {
  let left, right, top, bottom: ClosedRange<Double>

  init(_ style: ComputedStyle, _ origin: Keyword) {
    switch origin {
    case .borderBox: (left, right, top, bottom) = (0...0, 0...0, 0...0, 0...0)
    case .contentBox:
      left = style.edge(.borderLeftWidth, .paddingLeft)
      right = style.edge(.borderRightWidth, .paddingRight)
      top = style.edge(.borderTopWidth, .paddingTop)
      bottom = style.edge(.borderBottomWidth, .paddingBottom)
    default:
      left = style.edge(.borderLeftWidth)
      right = style.edge(.borderRightWidth)
      top = style.edge(.borderTopWidth)
      bottom = style.edge(.borderBottomWidth)
    }
  }

  /// A tile of a size at a place, as a band of the border box. Sizes and places are shares of the area within the edges;
  /// a share of a place is of what the tile leaves of it.
  func band(across: Bool, size: Distance, place: Distance, fromEnd: Bool) -> Reach.Band {
    let (before, after) = across ? (left, right) : (top, bottom)
    let edges = before.moved(by: after)
    // In the area: place share · (area − size) + pixels; the area is the box less its edges.
    let share = place.share * (1 - size.share)
    let fixed = size.pixels.scaled(by: -place.share).moved(by: place.pixels)
    let length = Distance(share: size.share, pixels: size.pixels.moved(by: edges.scaled(by: -size.share)))
    let gap = Distance(share: share, pixels: fixed.moved(by: edges.scaled(by: -share)))
    if fromEnd {
      let end = Distance(
        share: 1 - gap.share, pixels: gap.pixels.negated.moved(by: after.negated))
      return Reach.Band(
        start: end.plus(Distance(share: -length.share, pixels: length.pixels.negated)), end: end)
    }
    let start = gap.plus(Distance(pixels: before))
    return Reach.Band(start: start, end: start.plus(length))
  }
}
