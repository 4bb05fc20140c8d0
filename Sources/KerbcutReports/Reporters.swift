/// The reports that Kerbcut can write, one name a line, sorted.
public enum Reporters {
  /// A reporter of every format that the program can write, in the order in which its help lists them.
  public static let all: [any Reporter.Type] = [
    CSVReporter.self,
    ConsoleReporter.self,
    EARLReporter.self,
    GitHubReporter.self,
    GitLabReporter.self,
    HTMLReporter.self,
    JSONReporter.self,
    JUnitExtendedReporter.self,
    JUnitReporter.self,
    LinesReporter.self,
    MarkdownReporter.self,
    SARIFReporter.self,
  ]

  /// The reporter of a format by the format's id.
  public static func reporter(_ id: String) -> (any Reporter.Type)? { all.first { $0.format.id == id } }
}
