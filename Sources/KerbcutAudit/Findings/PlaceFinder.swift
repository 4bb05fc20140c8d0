internal import Kerbcut

/// Lines and columns of byte offsets, and the source around them in pieces of bounded length: a finding costs no more on
/// a page of one endless line.
struct PlaceFinder {
  private let source: SourceText
  private let bytes: [UInt8]

  /// Columns of source on either side of a place, and lines in an excerpt.
  private static let reach = 80
  private static let lineLimit = 3

  init(_ source: SourceText) {
    self.source = source
    bytes = source.file.bytes
  }

  func place(of range: Range<Int>) -> Place { source.place(of: range) }

  /// The line before, the lines of the place (at most three), each cut to what people read.
  func excerpt(of range: Range<Int>, at place: Place) -> Excerpt {
    let range = source.fileRange(of: range)
    let start = min(max(range.lowerBound, 0), bytes.count)
    var lines: [Excerpt.Line] = []
    let first = piece(around: start)
    lines.append(
      Excerpt.Line(
        number: place.line, text: first.text, column: place.column - first.before, isCut: first.isCutAtEnd))
    if first.isCutAtStart == false, first.start > 0 {
      let previous = piece(around: lineEnd(before: first.start))
      if !previous.isCutAtStart, !previous.isCutAtEnd, previous.text.contains(where: { !$0.isWhitespace }) {
        lines.insert(Excerpt.Line(number: place.line - 1, text: previous.text), at: 0)
      }
    }
    var next = first.isCutAtEnd ? nil : lineStart(after: first.end)
    var number = place.line + 1
    while let begin = next, begin < min(range.upperBound, bytes.count), number < place.line + Self.lineLimit {
      let following = piece(around: begin)
      lines.append(Excerpt.Line(number: number, text: following.text, isCut: following.isCutAtEnd))
      next = following.isCutAtEnd ? nil : lineStart(after: following.end)
      number += 1
    }
    return Excerpt(lines: lines)
  }

  private struct Piece {
    var text: String
    var start: Int
    var end: Int
    /// Code points of the piece before the offset.
    var before: Int
    var isCutAtStart: Bool
    var isCutAtEnd: Bool
  }

  /// The line around an offset, at most `reach` code points before and twice that behind.
  private func piece(around offset: Int) -> Piece {
    var start = offset
    var before = 0
    while start > 0, !isNewline(start - 1), before < Self.reach {
      start -= 1
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      before += 1
    }
    var end = offset
    var behind = 0
    while end < bytes.count, !isNewline(end), behind < Self.reach * 2 {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      behind += 1
    }
    return Piece(
      text: String(decoding: bytes[start..<end], as: UTF8.self), start: start, end: end, before: before,
      isCutAtStart: start > 0 && !isNewline(start - 1), isCutAtEnd: end < bytes.count && !isNewline(end))
  }

  private func isNewline(_ place: Int) -> Bool { bytes[place] == 0x0A || bytes[place] == 0x0D }

  /// The end of the line that ends before a line's start.
  private func lineEnd(before start: Int) -> Int {
    var end = start
    if end > 0, bytes[end - 1] == 0x0A { end -= 1 }
    if end > 0, bytes[end - 1] == 0x0D, end != start || start == 0 || bytes[start - 1] == 0x0D { end -= 1 }
    return end
  }

  private func lineStart(after end: Int) -> Int? {
    guard end < bytes.count else { return nil }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }
}
