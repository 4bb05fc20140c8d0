/// The reports that Kerbcut can write, one name a line, sorted.
public enum Reporters {
  public static let all: [any Reporter.Type] = [
    ConsoleReporter.self,
    HTMLReporter.self,
    JUnitExtendedReporter.self,
    JUnitReporter.self,
  ]

  /// The reporter of a format by the format's id.
  public static func reporter(_ id: String) -> (any Reporter.Type)? { all.first { $0.format.id == id } }
}
