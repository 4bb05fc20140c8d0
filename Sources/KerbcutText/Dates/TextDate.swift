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

/// A day of the Gregorian calendar.
public struct CivilDate: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies so many days after 1 January 1970.
  public init(daysSince1970 days: Int) {
    let shifted = min(max(days, -100_000_000), 100_000_000) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  public var daysSince1970: Int {
    let year = min(max(year, -9999), 99_999) - (month <= 2 ? 1 : 0)
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The same day a number of months later, or the last day of that month.
  public func adding(months: Int) -> CivilDate {
    let total = year * 12 + month - 1 + months
    let newMonth = total % 12 + 1
    let newYear = total / 12
    return CivilDate(year: newYear, month: newMonth, day: min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// As GOV.UK writes dates: 4 June 2017.
  public var description: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day) \(names.indices.contains(month - 1) ? names[month - 1] : String(month)) \(year)"
  }
}
