import KerbcutBasics

/// A date that a text names.
public struct TextDate: Hashable, Sendable {
  public var day: Int?
  public var month: Int
  public var year: Int
  public var form: Form
  /// The words that name it, as places in the words of the page.
  public var words: Range<Int>

  /// How a date is written.
  public enum Form: Sendable {
    /// “4 June 2017”.
    case dayMonthYear
    /// “June 2017”.
    case monthYear
    /// “04/06/2017”.
    case figures
  }

  /// Days since 1 January 1970; a month without a day counts as its last day.
  public var daysSince1970: Int { CivilDate(year: year, month: month, day: day ?? lastDay).daysSince1970 }

  private var lastDay: Int { CivilDate.length(ofMonth: month, year: year) }
}
