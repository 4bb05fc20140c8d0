/// The grammars of shorthands: what a declaration sets each longhand to.
enum ShorthandGrammar {
  typealias Longhands = [(Property, Value)]

  static func values(of shorthand: Shorthand, _ reader: inout ValueReader) -> Longhands? {
    if let keyword = reader.peekedKeyword, keyword.isCSSWide {
      reader.place += 1
      return reader.isAtEnd ? shorthand.longhands.map { ($0, .keyword(keyword)) } : nil
    }
    let row = shorthand.row
    guard let values = row.grammar(row.longhands, &reader), reader.isAtEnd else { return nil }
    return values
  }

  static func textWrap(_ reader: inout ValueReader) -> Longhands? {
    let mode = reader.keyword([.wrap, .nowrap])
    while !reader.isAtEnd, reader.current?.kind == .ident { reader.place += 1 }
    return [(.textWrapMode, .keyword(mode ?? .wrap))]
  }

  static func fontVariant(_ reader: inout ValueReader) -> Longhands? {
    let caps = PropertyGrammar.part(of: .fontVariantCaps, &reader)
    while !reader.isAtEnd { reader.skipComponent() }
    return [(.fontVariantCaps, caps ?? .keyword(.normal))]
  }

  static func radius(_ reader: inout ValueReader) -> Longhands? {
    guard let first = reader.numeric(.size) else { return nil }
    while !reader.isAtEnd {
      guard reader.numeric(.size) != nil || reader.takesDelim(UInt8(ascii: "/")) else { return nil }
    }
    return [(.borderTopLeftRadius, first)]
  }

  static func textStroke(_ reader: inout ValueReader) -> Longhands? {
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

  /// One to four values for top, right, bottom and left.
  static func sides(_ longhands: [Property], _ reader: inout ValueReader) -> Longhands? {
    var values: [Value] = []
    while values.count < 4, let value = PropertyGrammar.part(of: longhands[0], &reader) { values.append(value) }
    guard let top = values.first else { return nil }
    let right = values.count > 1 ? values[1] : top
    let bottom = values.count > 2 ? values[2] : top
    let left = values.count > 3 ? values[3] : right
    return Array(zip(longhands, [top, right, bottom, left]))
  }

  static func pair(_ longhands: [Property], _ reader: inout ValueReader) -> Longhands? {
    guard let first = PropertyGrammar.part(of: longhands[0], &reader) else { return nil }
    return [(longhands[0], first), (longhands[1], PropertyGrammar.part(of: longhands[1], &reader) ?? first)]
  }

  /// Width, style and colour in any order, each for all sides that the longhands name.
  static func border(_ longhands: [Property], _ reader: inout ValueReader) -> Longhands? {
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

  /// The image and how it is cut; widths, outsets and repetition are passed over.
  static func borderImage(_ reader: inout ValueReader) -> Longhands? {
    var source: Value?
    var slice: Value?
    while !reader.isAtEnd {
      if source == nil, let image = VisualGrammar.imageOrNone(&reader) {
        source = image
      } else if slice == nil, let found = VisualGrammar.slice(&reader) {
        slice = found
        while reader.takesDelim(UInt8(ascii: "/")) {
          while reader.numeric([.number, .length, .percentage, .notNegative]) != nil || reader.takes(.auto) {}
        }
      } else if reader.keyword([.stretch, .repeat, .round, .space]) == nil {
        return nil
      }
    }
    return [(.borderImageSource, source ?? .keyword(.initial)), (.borderImageSlice, slice ?? .keyword(.initial))]
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

  static func whiteSpace(_ reader: inout ValueReader) -> Longhands? {
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

  static func font(_ reader: inout ValueReader) -> Longhands? {
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
    if reader.takesDelim(UInt8(ascii: "/")) {
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

  static func flex(_ reader: inout ValueReader) -> Longhands? {
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

  static func mask(_ reader: inout ValueReader) -> Longhands? {
    if reader.takes(.none) { return [(.maskImage, .keyword(.none))] }
    var image: Value?
    while !reader.isAtEnd {
      if let found = VisualGrammar.image(&reader) { image = found } else { reader.skipComponent() }
    }
    return [(.maskImage, image.map { .commas([$0]) } ?? .keyword(.none))]
  }
}
