/// The grammars of shorthands: what a declaration sets each longhand to.
enum ShorthandGrammar {
  typealias Longhands = [(Property, Value)]

  static func values(of shorthand: Shorthand, _ reader: inout ValueReader) -> Longhands? {
    if let keyword = reader.peekedKeyword, keyword.isCSSWide {
      reader.place += 1
      return reader.isAtEnd ? shorthand.longhands.map { ($0, .keyword(keyword)) } : nil
    }
    guard let values = parts(of: shorthand, &reader), reader.isAtEnd else { return nil }
    return values
  }

  private static func parts(of shorthand: Shorthand, _ reader: inout ValueReader) -> Longhands? {
    switch shorthand {
    case .all: return nil
    case .font: return font(&reader)
    case .background: return BackgroundGrammar.background(&reader)
    case .mask: return mask(&reader)
    case .margin, .padding, .inset, .borderWidth, .borderStyle, .borderColor: return sides(shorthand.longhands, &reader)
    case .marginInline, .marginBlock, .paddingInline, .paddingBlock, .insetInline, .insetBlock, .borderInlineWidth,
      .borderInlineStyle, .borderInlineColor, .borderBlockWidth, .borderBlockStyle, .borderBlockColor:
      return pair(shorthand.longhands, &reader)
    case .overflow:
      return pair([.overflowX, .overflowY], &reader)
    case .border, .borderTop, .borderRight, .borderBottom, .borderLeft, .borderInlineStart, .borderInlineEnd,
      .borderBlockStart, .borderBlockEnd, .borderInline, .borderBlock:
      return border(shorthand.longhands, &reader)
    case .outline, .listStyle, .textDecoration, .flexFlow, .columns: return anyOrder(shorthand.longhands, &reader)
    case .whiteSpace: return whiteSpace(&reader)
    case .textWrap:
      let mode = reader.keyword([.wrap, .nowrap])
      while !reader.isAtEnd, reader.current?.kind == .ident { reader.place += 1 }
      return [(.textWrapMode, .keyword(mode ?? .wrap))]
    case .fontVariant:
      let caps = PropertyGrammar.part(of: .fontVariantCaps, &reader)
      while !reader.isAtEnd { reader.skipComponent() }
      return [(.fontVariantCaps, caps ?? .keyword(.normal))]
    case .flex: return flex(&reader)
    case .animation: return MotionShorthand.animation(&reader)
    case .transition: return MotionShorthand.transition(&reader)
    case .borderRadius:
      guard let first = reader.numeric(.size) else { return nil }
      while !reader.isAtEnd {
        guard reader.numeric(.size) != nil || reader.takesDelim(0x2F) else { return nil }
      }
      return [(.borderTopLeftRadius, first)]
    case .webkitTextStroke:
      var width: Value?
      while !reader.isAtEnd {
        if width == nil, let found = PropertyGrammar.part(of: .webkitTextStrokeWidth, &reader) {
          width = found
        } else if reader.color() == nil {
          return nil
        }
      }
      return [(.webkitTextStrokeWidth, width ?? .keyword(.initial))]
    }
  }

  /// One to four values for top, right, bottom and left.
  private static func sides(_ longhands: [Property], _ reader: inout ValueReader) -> Longhands? {
    var values: [Value] = []
    while values.count < 4, let value = PropertyGrammar.part(of: longhands[0], &reader) { values.append(value) }
    guard let top = values.first else { return nil }
    let right = values.count > 1 ? values[1] : top
    let bottom = values.count > 2 ? values[2] : top
    let left = values.count > 3 ? values[3] : right
    return Array(zip(longhands, [top, right, bottom, left]))
  }

  private static func pair(_ longhands: [Property], _ reader: inout ValueReader) -> Longhands? {
    guard let first = PropertyGrammar.part(of: longhands[0], &reader) else { return nil }
    return [(longhands[0], first), (longhands[1], PropertyGrammar.part(of: longhands[1], &reader) ?? first)]
  }

  /// Width, style and colour in any order, each for all sides that the longhands name.
  private static func border(_ longhands: [Property], _ reader: inout ValueReader) -> Longhands? {
    var width: Value?
    var style: Value?
    var color: Value?
    while !reader.isAtEnd {
      if width == nil, let value = PropertyGrammar.part(of: .borderTopWidth, &reader) {
        width = value
      } else if style == nil, let value = PropertyGrammar.part(of: .borderTopStyle, &reader) {
        style = value
      } else if color == nil, let value = reader.color() {
        color = value
      } else {
        return nil
      }
    }
    guard width != nil || style != nil || color != nil else { return nil }
    let initial = Value.keyword(.initial)
    return longhands.map { longhand in
      let name = longhand.name
      return (
        longhand,
        (name.hasSuffix("width") ? width : name.hasSuffix("style") ? style : color) ?? initial
      )
    }
  }

  /// Each longhand at most once, in any order.
  static func anyOrder(_ longhands: [Property], _ reader: inout ValueReader) -> Longhands? {
    var found: [Property: Value] = [:]
    var nones = 0
    while !reader.isAtEnd {
      if longhands.contains(.listStyleType), reader.takes(.none) {
        nones += 1
        continue
      }
      let isTaken = longhands.contains { longhand in
        guard found[longhand] == nil, let value = PropertyGrammar.part(of: longhand, &reader) else { return false }
        found[longhand] = value
        return true
      }
      guard isTaken else { return nil }
    }
    guard !found.isEmpty || nones > 0 else { return nil }
    if nones > 0 {
      if found[.listStyleType] == nil { found[.listStyleType] = .keyword(.none) }
      if found[.listStyleImage] == nil { found[.listStyleImage] = .keyword(.none) }
    }
    return longhands.map { ($0, found[$0] ?? .keyword(.initial)) }
  }

  private static func whiteSpace(_ reader: inout ValueReader) -> Longhands? {
    let both: [Keyword: (Keyword, Keyword)] = [
      .normal: (.collapse, .wrap), .nowrap: (.collapse, .nowrap), .pre: (.preserve, .nowrap),
      .preWrap: (.preserve, .wrap), .preLine: (.preserveBreaks, .wrap), .breakSpaces: (.breakSpaces, .wrap),
    ]
    if let keyword = reader.peekedKeyword, let (collapse, wrap) = both[keyword], reader.end - reader.place == 1 {
      reader.place += 1
      return [(.whiteSpaceCollapse, .keyword(collapse)), (.textWrapMode, .keyword(wrap))]
    }
    return anyOrder([.whiteSpaceCollapse, .textWrapMode], &reader)
  }

  private static func font(_ reader: inout ValueReader) -> Longhands? {
    let systemFonts: [Keyword] = [
      .caption, .icon, .menu, .messageBox, .smallCaption, .statusBar, .webkitSmallControl, .webkitMiniControl,
      .webkitControl,
    ]
    if reader.keyword(systemFonts) != nil {
      return [
        (.fontStyle, .keyword(.normal)), (.fontVariantCaps, .keyword(.normal)), (.fontWeight, .keyword(.normal)),
        (.fontSize, .length(16, .px)), (.lineHeight, .keyword(.normal)),
        (.fontFamily, .commas([.keyword(.systemUi)])),
      ]
    }
    var found: [Property: Value] = [:]
    let optional: [Property] = [.fontStyle, .fontVariantCaps, .fontWeight]
    while !reader.isAtEnd {
      if reader.takes(.normal) { continue }
      if reader.keyword(stretches) != nil { continue }
      let isTaken = optional.contains { property in
        guard found[property] == nil, let value = PropertyGrammar.part(of: property, &reader) else { return false }
        found[property] = value
        return true
      }
      if !isTaken { break }
    }
    guard let size = PropertyGrammar.part(of: .fontSize, &reader) else { return nil }
    if reader.takesDelim(0x2F) {
      guard let height = PropertyGrammar.part(of: .lineHeight, &reader) else { return nil }
      found[.lineHeight] = height
    }
    guard let family = PropertyGrammar.part(of: .fontFamily, &reader) else { return nil }
    found[.fontSize] = size
    found[.fontFamily] = family
    return Shorthand.font.longhands.map { ($0, found[$0] ?? .keyword(.initial)) }
  }

  private static let stretches: [Keyword] = [
    .ultraCondensed, .extraCondensed, .condensed, .semiCondensed, .semiExpanded, .expanded, .extraExpanded,
    .ultraExpanded,
  ]

  private static func flex(_ reader: inout ValueReader) -> Longhands? {
    if reader.takes(.none) {
      return [(.flexGrow, .number(0)), (.flexShrink, .number(0)), (.flexBasis, .keyword(.auto))]
    }
    var grow: Value?
    var shrink: Value?
    var basis: Value?
    while !reader.isAtEnd {
      if grow == nil, let value = reader.numeric([.number, .notNegative]) {
        grow = value
        shrink = reader.numeric([.number, .notNegative])
      } else if basis == nil, let value = PropertyGrammar.part(of: .flexBasis, &reader) {
        basis = value
      } else {
        return nil
      }
    }
    guard grow != nil || basis != nil else { return nil }
    return [
      (.flexGrow, grow ?? .number(1)), (.flexShrink, shrink ?? .number(1)),
      (.flexBasis, basis ?? .percentage(0)),
    ]
  }

  private static func mask(_ reader: inout ValueReader) -> Longhands? {
    if reader.takes(.none) { return [(.maskImage, .keyword(.none))] }
    var image: Value?
    while !reader.isAtEnd {
      if let found = VisualGrammar.image(&reader) { image = found } else { reader.skipComponent() }
    }
    return [(.maskImage, image.map { .commas([$0]) } ?? .keyword(.none))]
  }
}

/// The grammar of the `background` shorthand.
enum BackgroundGrammar {
  static func background(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    var layers: [Layer] = []
    let parts = reader.separatedByCommas()
    for (index, part) in parts.enumerated() {
      guard let layer = layer(part), layer.color == nil || index == parts.count - 1 else { return nil }
      layers.append(layer)
    }
    reader.place = reader.end
    func all(_ value: (Layer) -> Value?, _ initial: Value) -> Value { .commas(layers.map { value($0) ?? initial }) }
    let none = Value.keyword(.none)
    let start = Value.list([.percentage(0), .percentage(0)])
    let automatic = Value.list([.keyword(.auto), .keyword(.auto)])
    return [
      (.backgroundColor, layers.last?.color ?? .keyword(.initial)), (.backgroundImage, all(\.image, none)),
      (.backgroundPosition, all(\.position, start)), (.backgroundSize, all(\.size, automatic)),
      (.backgroundRepeat, all(\.repeatStyle, .keyword(.repeat))),
      (.backgroundClip, all(\.clip, .keyword(.borderBox))),
      (.backgroundAttachment, all(\.attachment, .keyword(.scroll))),
    ]
  }

  private struct Layer {
    var color: Value?
    var image: Value?
    var position: Value?
    var size: Value?
    var repeatStyle: Value?
    var attachment: Value?
    var clip: Value?
    var boxes = 0
  }

  private static func layer(_ reader: ValueReader) -> Layer? {
    var reader = reader
    var layer = Layer()
    if reader.isAtEnd { return nil }
    while !reader.isAtEnd {
      guard takeImage(&reader, &layer) || takePlace(&reader, &layer) || takeBox(&reader, &layer) else { return nil }
    }
    return layer
  }

  private static func takeImage(_ reader: inout ValueReader, _ layer: inout Layer) -> Bool {
    if layer.image == nil, let image = VisualGrammar.imageOrNone(&reader) {
      layer.image = image
      return true
    }
    if layer.color == nil, let color = reader.color() {
      layer.color = color
      return true
    }
    return false
  }

  private static func takePlace(_ reader: inout ValueReader, _ layer: inout Layer) -> Bool {
    guard layer.position == nil, let position = VisualGrammar.position(&reader) else { return false }
    layer.position = position
    if reader.takesDelim(0x2F) {
      guard let size = VisualGrammar.backgroundSize(&reader) else { return false }
      layer.size = size
    }
    return true
  }

  private static func takeBox(_ reader: inout ValueReader, _ layer: inout Layer) -> Bool {
    if layer.repeatStyle == nil, let style = VisualGrammar.backgroundRepeat(&reader) {
      layer.repeatStyle = style
      return true
    }
    if layer.attachment == nil, let attachment = reader.keyword([.scroll, .fixed, .local]) {
      layer.attachment = .keyword(attachment)
      return true
    }
    guard layer.boxes < 2, let box = reader.keyword([.borderBox, .paddingBox, .contentBox, .text]) else { return false }
    layer.boxes += 1
    layer.clip = .keyword(box)
    return true
  }
}

/// The grammars of `animation` and `transition`.
enum MotionShorthand {
  static func animation(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    var names: [Value] = []
    var durations: [Value] = []
    var delays: [Value] = []
    var counts: [Value] = []
    var states: [Value] = []
    for var part in reader.separatedByCommas() {
      var times: [Value] = []
      var name: Value?
      var count: Value?
      var state: Value?
      if part.isAtEnd { return nil }
      while !part.isAtEnd {
        if times.count < 2, let time = part.numeric(.time) {
          times.append(time)
        } else if count == nil, let found = PropertyGrammar.keyword([.infinite], or: [.number, .notNegative], &part) {
          count = found
        } else if state == nil, let found = part.keyword([.running, .paused]) {
          state = .keyword(found)
        } else if isTiming(part) {
          part.skipComponent()
        } else if name == nil, let token = part.current, token.kind == .ident || token.kind == .string {
          name = Keyword.named(token.atom) == Keyword.none ? .keyword(.none) : .identifier(part.text(token))
          part.place += 1
        } else {
          return nil
        }
      }
      names.append(name ?? .keyword(.none))
      durations.append(times.first ?? .time(0))
      delays.append(times.count > 1 ? times[1] : .time(0))
      counts.append(count ?? .number(1))
      states.append(state ?? .keyword(.running))
    }
    reader.place = reader.end
    return [
      (.animationName, .commas(names)), (.animationDuration, .commas(durations)), (.animationDelay, .commas(delays)),
      (.animationIterationCount, .commas(counts)), (.animationPlayState, .commas(states)),
    ]
  }

  static func transition(_ reader: inout ValueReader) -> ShorthandGrammar.Longhands? {
    var properties: [Value] = []
    var durations: [Value] = []
    var delays: [Value] = []
    for var part in reader.separatedByCommas() {
      var times: [Value] = []
      var property: Value?
      if part.isAtEnd { return nil }
      while !part.isAtEnd {
        if times.count < 2, let time = part.numeric(.time) {
          times.append(time)
        } else if isTiming(part) {
          part.skipComponent()
        } else if property == nil, let token = part.current, token.kind == .ident {
          property = Keyword.named(token.atom) == Keyword.none ? .keyword(.none) : .identifier(part.text(token))
          part.place += 1
        } else {
          return nil
        }
      }
      properties.append(property ?? .identifier("all"))
      durations.append(times.first ?? .time(0))
      delays.append(times.count > 1 ? times[1] : .time(0))
    }
    reader.place = reader.end
    return [
      (.transitionProperty, .commas(properties)), (.transitionDuration, .commas(durations)),
      (.transitionDelay, .commas(delays)),
    ]
  }

  /// Timing functions, directions, fill modes and the like, which no check asks for.
  private static func isTiming(_ reader: ValueReader) -> Bool {
    guard let token = reader.current else { return false }
    return (token.kind == .ident || token.kind == .function) && timingWords.contains(token.atom)
  }

  private static let timingWords: Set<Atom> = Set(
    """
    ease linear ease-in ease-out ease-in-out step-start step-end steps cubic-bezier reverse alternate \
    alternate-reverse normal forwards backwards both allow-discrete
    """.split(separator: " ").map { Atom(hashing: $0.utf8) })
}
