public import KerbcutResults

/// Turns results into text in one format: a pure function without files, clock or state.
///
/// It gets the run and the summary first, then the pages one at a time, and gives pieces of named files. A piece is put
/// behind what the file already holds, so a page can add to several files and no report is ever whole in memory.
public protocol Reporter: Sendable {
  /// What it writes, as the command line and its help name it.
  static var format: ReportFormat { get }

  /// Whether a path in a report's folder is a file that it may write, or a folder of such files.
  static func owns(_ path: String) -> Bool

  /// What a user should know of a report that its reader will not say; nil for nothing.
  static func remark(_ run: Run, _ summary: Summary) -> String?

  /// A reporter for one report. It fails for no options: what a format has no use for, it passes over.
  init(options: ReportOptions)

  /// What stands before the pages.
  func opening(_ run: Run, _ summary: Summary) -> [ReportPiece]
  /// One page; `number` counts from 0.
  func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece]
  /// What stands behind the pages.
  func closing(_ run: Run, _ summary: Summary) -> [ReportPiece]
}

extension Reporter {
  /// No path, as for a report of a single file.
  public static func owns(_ path: String) -> Bool { false }

  /// Nothing.
  public static func remark(_ run: Run, _ summary: Summary) -> String? { nil }
}

/// A format as the command line names it.
public struct ReportFormat: Sendable, Equatable {
  /// The name in `--report NAME=PATH`.
  public var id: String
  /// What it is for, as a sentence.
  public var summary: String
  /// The extension of its file; empty if it writes a folder.
  public var fileExtension: String
  /// The media type of the report, or of its first file, for example `text/html`.
  public var mediaType: String
  /// Whether the report is a folder of files.
  public var isFolder: Bool

  /// A format of one file, unless `isFolder`.
  public init(id: String, summary: String, fileExtension: String, mediaType: String, isFolder: Bool = false) {
    self.id = id
    self.summary = summary
    self.fileExtension = fileExtension
    self.mediaType = mediaType
    self.isFolder = isFolder
  }
}

/// What a reporter is told from outside.
public struct ReportOptions: Sendable, Equatable {
  /// Whether text may carry terminal colours.
  public var hasColour: Bool
  /// The width of the terminal in columns.
  public var width: Int
  /// The name of the service or project, for titles and for JUnit's class names.
  public var project: String
  /// The time of the report as `YYYY-MM-DDThh:mm:ss`, in UTC; nil where reports must be the same each time.
  public var timestamp: String?
  /// How many causes of each check a report for people tells; nil for all of them.
  public var limit: Int?
  /// Whether a report for people holds no more than what fails, what could not be tested, and the result.
  public var isQuiet: Bool

  /// How many causes of each check a report for people tells where nobody says.
  public static let usualLimit = 10

  /// What stands for the name of a service that nobody named.
  public static let unnamed = "service"

  /// Options for a report without colours, 100 columns wide, of a service that nobody named.
  public init(
    hasColour: Bool = false, width: Int = 100, project: String = unnamed, timestamp: String? = nil,
    limit: Int? = usualLimit, isQuiet: Bool = false
  ) {
    self.limit = limit
    self.isQuiet = isQuiet
    self.hasColour = hasColour
    self.width = width
    self.project = project
    self.timestamp = timestamp
  }
}

/// Text to be put behind what a file already holds.
public struct ReportPiece: Sendable, Equatable {
  /// The file's path within a report folder; empty for a report that is one file.
  public var file: String
  /// What is put behind it; whole lines in most formats, and never half a character.
  public var text: String

  /// A piece of the report's only file, unless a file is named.
  public init(file: String = "", _ text: String) {
    self.file = file
    self.text = text
  }
}
