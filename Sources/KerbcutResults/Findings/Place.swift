/// A stretch of a file; lines and columns from 1, columns in Unicode code points, the end behind the last one.
public struct Place: Codable, Sendable, Hashable, Comparable {
  /// The line of the first character.
  public var line: Int
  /// The column of the first character.
  public var column: Int
  /// The line of the end.
  public var endLine: Int
  /// The column behind the last character.
  public var endColumn: Int

  /// A stretch; without an end it is empty and ends where it begins.
  public init(line: Int, column: Int, endLine: Int? = nil, endColumn: Int? = nil) {
    self.line = line
    self.column = column
    self.endLine = endLine ?? line
    self.endColumn = endColumn ?? column
  }

  public static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column, left.endLine, left.endColumn) < (right.line, right.column, right.endLine, right.endColumn)
  }
}

/// The lines of source around a place, cut to a length that people read.
public struct Excerpt: Codable, Sendable, Equatable {
  /// The lines in the order of the file.
  public var lines: [Line]

  /// An excerpt of these lines; without any it shows no source.
  public init(lines: [Line] = []) { self.lines = lines }

  /// One line, or the piece of it around the place.
  public struct Line: Codable, Sendable, Equatable {
    /// The number of the line in its file, from 1.
    public var number: Int
    /// The line or the piece of it, without its newline.
    public var text: String
    /// The column of the first character of `text`; more than 1 if the line was cut at its start.
    public var column: Int
    /// Whether the line goes on behind `text`.
    public var isCut: Bool

    /// A line that is whole unless `column` or `isCut` says otherwise.
    public init(number: Int, text: String, column: Int = 1, isCut: Bool = false) {
      self.number = number
      self.text = text
      self.column = column
      self.isCut = isCut
    }
  }
}
