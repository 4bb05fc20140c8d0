import KerbcutCSS
import KerbcutHTML

/// Text and boxes that flow in lines: how many lines they make and how wide those are, at least and at most.
struct InlineLines {
  private var least: LineBreaker
  private var most: LineBreaker
  private var lineHeight: ClosedRange<Double> = 0...0
  private var piece: (least: Double, most: Double)?
  private var space: (least: Double, most: Double)?
  private var mayBreakBefore = true

  init(width: ClosedRange<Double>, strut: ClosedRange<Double>) {
    least = LineBreaker(limit: width.upperBound, wraps: true)
    most = LineBreaker(limit: width.lowerBound, wraps: true)
    lineHeight = strut
  }

  /// How high the lines are together.
  var height: ClosedRange<Double> {
    let low = Double(least.lines) * lineHeight.lowerBound
    return low...max(low, most.lines == 0 ? 0 : Double(most.lines) * lineHeight.upperBound)
  }

  /// How wide the widest line is.
  var width: ClosedRange<Double> { least.widest...max(least.widest, most.widest) }

  mutating func add(_ text: UTF8Text, _ style: ComputedStyle) {
    guard let measure = LetterMeasure(style) else {
      add(box: 0...Double.infinity, height: 0...Double.infinity)
      return
    }
    lineHeight = lineHeight.lowerBound...max(lineHeight.upperBound, measure.lineHeight.upperBound)
    let collapses = style[.whiteSpaceCollapse] == .keyword(.collapse)
    let keepsBreaks = [.keyword(.preserve), .keyword(.preserveBreaks), .keyword(.breakSpaces)]
      .contains(style[.whiteSpaceCollapse])
    let wraps = !style.isNoWrap
    let breaksWords =
      style[.overflowWrap] != .keyword(.normal)
      || [.keyword(.breakAll), .keyword(.breakWord)].contains(style[.wordBreak])
    for letter in String(text).unicodeScalars {
      switch letter {
      case "\n" where keepsBreaks: breakLine()
      case " ", "\t", "\n", "\r", "\u{C}":
        flush()
        let width = measure.width(of: " ")
        if collapses, space != nil { continue }
        let count = letter == "\t" && !collapses ? 8.0 : 1
        space = ((space?.least ?? 0) + width.least * (collapses ? 1 : count), (space?.most ?? 0) + width.most * count)
        mayBreakBefore = wraps
      default:
        let width = measure.width(of: letter)
        piece = ((piece?.least ?? 0) + width.least, (piece?.most ?? 0) + width.most)
        if wraps, breaksWords || !letter.isASCII || "-/?".unicodeScalars.contains(letter) { flushAtChance() }
      }
    }
  }

  /// Ends the piece where a line may be broken without a space: certain for the least, perhaps for the most.
  private mutating func flushAtChance() {
    guard let piece else { return }
    least.add(piece.least, afterSpace: space?.least ?? 0, mayBreak: mayBreakBefore)
    most.add(piece.most, afterSpace: space?.most ?? 0, mayBreak: mayBreakBefore)
    self.piece = nil
    space = nil
    mayBreakBefore = true
  }

  private mutating func flush() {
    guard let piece else { return }
    least.add(piece.least, afterSpace: space?.least ?? 0, mayBreak: mayBreakBefore)
    most.add(piece.most, afterSpace: space?.most ?? 0, mayBreak: mayBreakBefore)
    self.piece = nil
    space = nil
    mayBreakBefore = false
  }

  mutating func breakLine() {
    flush()
    least.breakLine()
    most.breakLine()
    space = nil
    mayBreakBefore = true
  }

  /// A box among the letters, such as a picture.
  mutating func add(box width: ClosedRange<Double>, height: ClosedRange<Double>, wraps: Bool = true) {
    flush()
    least.add(width.lowerBound, afterSpace: space?.least ?? 0, mayBreak: wraps)
    most.add(width.upperBound, afterSpace: space?.most ?? 0, mayBreak: wraps)
    lineHeight = lineHeight.lowerBound...max(lineHeight.upperBound, height.upperBound)
    space = nil
    mayBreakBefore = wraps
  }

  mutating func finish() { flush() }

  var isEmpty: Bool { least.lines == 0 && piece == nil }
}
