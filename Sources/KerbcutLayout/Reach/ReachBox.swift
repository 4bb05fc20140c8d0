import KerbcutCSS
import KerbcutHTML

/// What is known of one box while a page’s reach is found, in CSS pixels; all at the least, but for `width`.
struct ReachBox {
  var isLaidOut = false
  var isInline = false
  var isReplaced = false
  /// The box whose lines it is in: itself, unless it is a part of a line.
  var container = NodeID.root
  /// Of the contents, and of the lines in them.
  var width: ClosedRange<Double> = 0...0
  var columnWidth: ClosedRange<Double> = 0...0

  // What is in it.
  private(set) var word = 0.0
  private(set) var widestWord = 0.0
  /// Whether that piece is a line of several words that does not wrap.
  private(set) var isWordOfLine = false
  /// The longest line of words, and of words and boxes; and those that are being filled from their end.
  private(set) var line = 0.0
  private(set) var wholeLine = 0.0
  private var openLine = 0.0
  private var openWhole = 0.0
  /// The widest box in a line.
  private(set) var atomic = 0.0
  var blocks = 0.0
  var blockLines = 0.0
  var items = 0
  var rowLeast = 0.0
  var rowLine = 0.0

  // What it takes, and where.
  var outer = (least: 0.0, line: 0.0)
  var usedWidth = 0.0
  /// In a grid: where its column begins; and how many items have been placed.
  var columnStart = 0.0
  var itemsPlaced = 0
  /// Of a grid whose items are placed one after the other.
  var tracks: GridTracks?
  /// The row in which boxes before this one move it to the right.
  var row: NodeID?
  /// Where columns are balanced: how many there are, and how far the last one is from the first.
  var columns = 1.0
  var lastColumn = 0.0
  var borderLeft = 0.0
  var left = 0.0
  /// What lies beyond is cut off, or is scrolled to in a box around it.
  var limit = Double.infinity
  /// In a row: what its items before take.
  var cursor = 0.0

  var leastContents: Double { max(word, atomic, blocks) }
  var lineContents: Double { max(wholeLine, blockLines) }

  mutating func add(_ widths: WordWidths, isNoWrap: Bool) {
    let piece = isNoWrap ? widths.line : widths.word
    if piece > word {
      word = piece
      isWordOfLine = isNoWrap && widths.hasSpaces
    }
    widestWord = max(widestWord, isNoWrap ? widths.line * 1.6 : widths.widestWord)
    openLine += widths.line
    openWhole += widths.line
  }

  mutating func addAtomic(_ width: Double) {
    atomic = max(atomic, width)
    openWhole += width
  }

  mutating func endLine() {
    line = max(line, openLine)
    wholeLine = max(wholeLine, openWhole)
    (openLine, openWhole) = (0, 0)
  }

  static let window: Set<Name> = [.html, .body]
  static let controls: Set<Name> = [.input, .select, .textarea, .button]
  /// What is wide may be so because it needs two dimensions.
  static let pictures: Set<Name> = [.img, .video, .audio, .canvas, .iframe, .object, .embed, .progress, .meter]
  static let replaced: Set<Name> = [
    .img, .video, .audio, .canvas, .iframe, .object, .embed, .input, .select, .textarea, .button, .progress, .meter,
  ]
  /// What may need two dimensions, is drawn by other rules, or is of no size here.
  static let leftOut: Set<Name> = [
    .table, .pre, .dialog, .iframe, .object, .embed, .template, .head, .noscript, .option, .optgroup, .code, .map,
    Name.svg.in(.svg), Name.math.in(.mathML),
  ]
}

extension ComputedStyle {
  /// A margin, border or padding in pixels; nothing where it is `auto` or a share.
  func reach(_ property: Property) -> Double { self[property].pixels ?? 0 }

  /// A gap between tracks, items or columns; nil for `normal` and for shares.
  func gap(_ property: Property) -> Double? { self[property].pixels }

  /// Whether items stand side by side and never wrap.
  var isSingleRow: Bool { self[.flexWrap] == .keyword(.nowrap) && !isFlexibleColumn }

  /// Whether items that are too wide together run over at the end only, not at both sides.
  var beginsAtStart: Bool {
    let starts: [Keyword] = [.normal, .start, .flexStart, .left, .stretch, .spaceBetween]
    return starts.contains { self[.justifyContent] == .keyword($0) }
  }
}
