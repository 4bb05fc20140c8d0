import KerbcutBasics
import KerbcutResults

/// A line of an excerpt, split where the mark of a finding begins and ends. Its text is harmless.
struct MarkedLine: Equatable {
  var number: Int
  var before: String
  /// What is to be marked; empty on lines around the place.
  var marked: String
  var after: String
  /// Whether the place is on this line, even if it is empty.
  var isMarked: Bool

  /// The whole line.
  var text: String { before + marked + after }

  /// How many spaces it begins with.
  var indent: Int { text.utf8.prefix { $0 == UInt8(ascii: " ") }.count }
  var isBlank: Bool { indent == text.utf8.count }

  /// The line without some of the spaces that it begins with.
  func dropping(indent count: Int) -> MarkedLine {
    var line = self
    let spaces = min(count, before.utf8.prefix { $0 == UInt8(ascii: " ") }.count)
    line.before.removeFirst(spaces)
    line.marked.removeFirst(min(count - spaces, marked.utf8.prefix { $0 == UInt8(ascii: " ") }.count))
    return line
  }

  /// The line cut to a number of columns around where its mark begins.
  func cut(to width: Int) -> MarkedLine {
    guard text.columns > width else { return self }
    var line = self
    line.marked = marked.cut(toColumns: max(1, width - 12))
    let room = width - line.marked.columns
    // What stands before the mark has half of the room, and what the rest does not need.
    let ahead = isMarked ? max(room / 2, room - after.columns) : room
    line.before = isMarked ? before.cutAhead(toColumns: ahead) : before.cut(toColumns: room)
    line.after = after.cut(toColumns: max(0, room - line.before.columns))
    return line
  }

  init(_ line: Excerpt.Line, place: Place) {
    number = line.number
    isMarked = (place.line...max(place.line, place.endLine)).contains(line.number)
    let scalars = Array(line.text.unicodeScalars)
    let indent = scalars.prefix { $0 == " " || $0 == "\t" }.count
    let first = line.number == place.line ? Self.index(place.column, in: line) : indent
    let last = line.number == place.endLine ? Self.index(place.endColumn, in: line) : scalars.count
    let lower = isMarked ? min(max(first, 0), scalars.count) : scalars.count
    let upper = isMarked ? min(max(last, lower), scalars.count) : scalars.count
    before = (line.column > 1 ? "…" : "") + Self.text(scalars[..<lower])
    marked = Self.text(scalars[lower..<upper])
    after = Self.text(scalars[upper...]) + (line.isCut ? "…" : "")
  }

  /// Where a column of the file stands in the line's text.
  private static func index(_ column: Int, in line: Excerpt.Line) -> Int {
    column.subtractingReportingOverflow(line.column).partialValue
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      if scalar == "\t" { text += "  " } else { text.unicodeScalars.append(scalar) }
    }
    return text.harmless
  }
}

extension Finding {
  /// The source around the place, as people read it.
  var markedLines: [MarkedLine] { excerpt.lines.map { MarkedLine($0, place: place) } }
}
