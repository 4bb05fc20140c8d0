/// How a report of ours is known for one, so that an audit passes it over and a report may be written over it.
public enum OwnReport {
  /// The name of the list of its files that a report in a folder keeps there.
  public static let listName = ".kerbcut-report"

  /// The line that the list begins with.
  public static let listOpening = "Files that a Kerbcut report wrote here. The next one removes those it no longer has."

  /// What stands among the first bytes of each of its pages. Lists are often left behind when folders are copied.
  public static let htmlMark = #"<meta name="generator" content="Kerbcut">"#
}
