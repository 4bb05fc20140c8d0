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
      (.backgroundClip, all(\.clip, .keyword(.borderBox))), (.backgroundOrigin, all(\.origin, .keyword(.paddingBox))),
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
    var origin: Value?
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
    if reader.takesDelim(UInt8(ascii: "/")) {
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
    // The first box is where it starts, the last what it is cut to; one alone is both.
    if layer.boxes == 1, box != .text { layer.origin = .keyword(box) }
    layer.clip = .keyword(box)
    return true
  }
}
