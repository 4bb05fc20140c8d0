import KerbcutBasics
import KerbcutCSS

/// The layers that a box paints behind what is in it, from the back to the front: its background colour, the images on
/// that, shadows inside its edges, and an image of the border that fills its middle.
struct BoxPaint {
  /// A layer with the colours that it may have, and how much of a text it covers.
  struct Layer {
    let colors: [PaintGround.Paint]
    let cover: Cover
    let blend: Keyword
  }

  let layers: [Layer]

  static let nothing = BoxPaint(layers: [])

  private init(layers: [Layer]) { self.layers = layers }

  /// `place` says where the text lies in the box, where a layer asks for that.
  init(_ style: ComputedStyle, place: () -> TextPlace?) {
    var found: [Layer] = []
    lazy var known = place()
    func at() -> TextPlace? { known }
    if style.clipsBackgroundToText {
      layers = [Layer(colors: [.unknown(Lack(.cutOutLetters))], cover: .all, blend: .normal)]
      return
    }
    found.append(Self.base(style, at))
    if style.hasBackgroundImage {
      if case .commas(let images) = style[.backgroundImage] {
        for index in images.indices.reversed() where images[index] != .keyword(.none) {
          found.append(Self.image(BackgroundArea(style, index, images[index]), style, at))
        }
      } else {
        found.append(Layer(colors: [.unknown(Lack(.picture))], cover: .all, blend: .normal))
      }
    }
    found += Self.insetShadows(style, at)
    found += Self.borders(style, at)
    if let middle = Self.borderImage(style) { found.append(middle) }
    layers = found.filter { $0.cover != .none }
  }

  private static func base(_ style: ComputedStyle, _ place: () -> TextPlace?) -> Layer {
    guard let color = style.backgroundColor.value else {
      return Layer(
        colors: [.unknown(Lack(style.hasBackgroundImage ? .picture : .background))], cover: .all, blend: .normal)
    }
    return Layer(colors: [.color(color)], cover: color.isTransparent ? .none : .all, blend: .normal)
  }

  private static func image(_ area: BackgroundArea, _ style: ComputedStyle, _ place: () -> TextPlace?) -> Layer {
    let cover = area.isEmpty ? .none : area.coversAll ? .all : place().map(area.cover) ?? .part
    let colors: [PaintGround.Paint]
    if cover == .none {
      colors = []
    } else if let gradient = Gradient(area.image) {
      let seen = gradient.colors.flatMap { all in Set(all).count > 1 ? area.colors(gradient, place()) : all }
      colors = seen?.map { .color($0) } ?? [.unknown(Lack(.picture))]
    } else {
      colors = [.unknown(Lack(.picture))]
    }
    return Layer(colors: colors, cover: cover, blend: area.blend)
  }

  /// Shadows inside the edges leave a hole in the middle (CSS Backgrounds 3, section 6.1).
  private static func insetShadows(_ style: ComputedStyle, _ place: () -> TextPlace?) -> [Layer] {
    guard case .commas(let shadows) = style[.boxShadow] else { return [] }
    return shadows.reversed().compactMap { shadow in
      guard case .list(let parts) = shadow, parts.count == 6, parts[5] == .keyword(.inset) else { return nil }
      if case .color(let color) = parts[0], color.isTransparent { return nil }
      let lengths = parts[1...4].compactMap(\.pixels)
      guard lengths.count == 4, let place = place() else {
        return Layer(colors: [.unknown(Lack(.shadow))], cover: .part, blend: .normal)
      }
      let blur = max(lengths[2], 0)
      func hole(_ shift: Double, _ first: ClosedRange<Double>, _ last: ClosedRange<Double>, _ soft: Double)
        -> Reach.Band
      {
        Reach.Band(
          start: Distance(pixels: first.moved(by: (lengths[3] + shift + soft)...(lengths[3] + shift + soft))),
          end: Distance(
            share: 1, pixels: last.negated.moved(by: (shift - lengths[3] - soft)...(shift - lengths[3] - soft))))
      }
      func holes(_ soft: Double) -> (Reach.Band, Reach.Band) {
        (
          hole(lengths[0], style.edge(.borderLeftWidth), style.edge(.borderRightWidth), soft),
          hole(lengths[1], style.edge(.borderTopWidth), style.edge(.borderBottomWidth), soft)
        )
      }
      let (clearAcross, clearDown) = holes(blur)
      if place.cover(clearAcross, clearDown) == .all { return nil }
      let (across, down) = holes(-blur)
      let isInShadow = place.cover(across, down) == .none
      let color: PaintGround.Paint =
        if case .color(let color) = parts[0] { .color(color) } else { .unknown(Lack(.shadow)) }
      return Layer(colors: [color], cover: isInShadow ? .all : .part, blend: .normal)
    }
  }

  /// Borders so wide that a text drawn from its place may lie on them.
  private static func borders(_ style: ComputedStyle, _ place: () -> TextPlace?) -> [Layer] {
    style.wideBorders.compactMap { border in
      let (first, last) = (Distance.exactly(0), Distance(share: 1))
      let band: (across: Reach.Band, down: Reach.Band)
      switch border.side {
      case .top: band = (.all, Reach.Band(start: first, end: .exactly(border.width)))
      case .left: band = (Reach.Band(start: first, end: .exactly(border.width)), .all)
      case .bottom:
        band = (.all, Reach.Band(start: Distance(share: 1, pixels: -border.width...(-border.width)), end: last))
      default: band = (Reach.Band(start: Distance(share: 1, pixels: -border.width...(-border.width)), end: last), .all)
      }
      guard let place = place(), place.cover(band.across, band.down) == .all else { return nil }
      return Layer(colors: [border.color], cover: .all, blend: .normal)
    }
  }

  private static func borderImage(_ style: ComputedStyle) -> Layer? {
    guard case .list(let slice) = style[.borderImageSlice], slice.contains(.keyword(.fill)),
      style[.borderImageSource] != .keyword(.none)
    else { return nil }
    let colors = Gradient(style[.borderImageSource])?.colors?.map { PaintGround.Paint.color($0) }
    return Layer(colors: colors ?? [.unknown(Lack(.picture))], cover: .all, blend: .normal)
  }
}

extension ComputedStyle {
  var hasWideBorder: Bool {
    func isWide(_ side: Property) -> Bool { (self[side].pixels ?? 0) > Self.wideBorder }
    return isWide(.borderTopWidth) || isWide(.borderRightWidth) || isWide(.borderBottomWidth)
      || isWide(.borderLeftWidth)
  }

  private static let wideBorder = 8.0

  /// The sides, widths and colours of borders as high as small letters.
  var wideBorders: [(side: Keyword, width: Double, color: PaintGround.Paint)] {
    guard hasWideBorder else { return [] }
    let sides: [(Keyword, Property, Property)] = [
      (.top, .borderTopWidth, .borderTopColor), (.right, .borderRightWidth, .borderRightColor),
      (.bottom, .borderBottomWidth, .borderBottomColor), (.left, .borderLeftWidth, .borderLeftColor),
    ]
    return sides.compactMap { side, width, color in
      guard let pixels = self[width].pixels, pixels > Self.wideBorder else { return nil }
      if case .color(let color) = self[color] {
        return color.isTransparent ? nil : (side, pixels, .color(color))
      }
      return (side, pixels, .unknown(Lack(.background)))
    }
  }
}
