/// A named table that a plugin adds to the result of a page, for what is not a finding: each requirement of an
/// accessibility statement with the sentence found, for example. Reports show it without knowing what it is about.
public struct ReportSection: Codable, Sendable, Equatable {
  /// Words in kebab case by which other programs know the section, for example `statement-requirements`.
  public var id: String
  /// The id of the plugin that added it.
  public var plugin: String
  /// The heading.
  public var title: String
  /// What the table shows in short, as sentences.
  public var summary: String
  /// What the table holds, as a phrase.
  public var caption: String
  /// The heading of each column.
  public var columns: [String]
  /// The rows, each with a cell for every column.
  public var rows: [[Cell]]

  /// A table with its heading and what is said of it; each row has a cell for every column.
  public init(
    id: String, plugin: String, title: String, summary: String, caption: String, columns: [String], rows: [[Cell]]
  ) {
    self.id = id
    self.plugin = plugin
    self.title = title
    self.summary = summary
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// One cell of the table.
  public struct Cell: Codable, Sendable, Equatable {
    /// What it says; may be empty.
    public var text: String
    /// Whose words they are.
    public var kind: Kind
    /// The language of the text as a tag, where it is not that of the report.
    public var language: String?
    /// Where the text stands on the page, if it does.
    public var place: Place?

    /// A cell with the plugin's own words, unless `kind` says whose they are.
    public init(_ text: String, kind: Kind = .words, language: String? = nil, place: Place? = nil) {
      self.text = text
      self.kind = kind
      self.language = language
      self.place = place
    }
  }

  /// Whose words a cell holds.
  public enum Kind: String, Codable, Sendable {
    /// The plugin's own, in the language of the report.
    case words
    /// The page's, which a report puts in quotation marks.
    case quotation
    /// A model to copy.
    case sample
  }
}

/// What the first page of a report says of a plugin's checks by themselves: their findings in a table, and links to the
/// pages that have a section of the plugin.
public struct ReportOverview: Codable, Sendable, Equatable {
  /// The heading.
  public var title: String
  /// What the table of the plugin's checks holds, as a phrase.
  public var caption: String
  /// What is said where its checks ran and found nothing, as sentences.
  public var nothingFound: String
  /// What stands before the links to pages with its sections.
  public var pages: String

  /// What is said of a plugin's checks, each text in the language of the report.
  public init(title: String, caption: String, nothingFound: String, pages: String) {
    self.title = title
    self.caption = caption
    self.nothingFound = nothingFound
    self.pages = pages
  }
}
