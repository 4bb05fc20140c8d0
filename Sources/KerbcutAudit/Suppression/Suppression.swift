internal import KerbcutSources

/// A finding that its owner accepts for a reason, as configuration says it.
public struct Suppression: Codable, Sendable, Equatable {
  /// The id of a check; one that ends in `*` stands for all that begin so.
  public var check: String
  /// A pattern over paths of pages; empty stands for all.
  public var page: String
  /// Part of the finding's selector, excerpt or message; empty stands for all.
  public var place: String
  public var reason: String
  public var owner: String?
  /// The last day as `YYYY-MM-DD`.
  public var until: String?
  /// Where it stands, for example `.kerbcut.yml:12`.
  public var source: String

  public init(
    check: String, page: String = "", place: String = "", reason: String, owner: String? = nil, until: String? = nil,
    source: String
  ) {
    self.check = check
    self.page = page
    self.place = place
    self.reason = reason
    self.owner = owner
    self.until = until
    self.source = source
  }

  /// Whether its last day is over.
  public func isExpired(today: Int?) -> Bool {
    guard let until, let today else { return false }
    return until < Day.text(today)
  }

  /// Moves what it accepts out of the page's findings.
  func apply(to result: inout PageResult, today: Int?) {
    guard !isExpired(today: today), page.isEmpty || Glob(page).matches(result.path) else { return }
    guard result.findings.contains(where: matches) else { return }
    result.suppressed += result.findings.filter(matches).map { finding in
      SuppressedFinding(finding: finding, reason: reason, owner: owner, until: until, source: source)
    }
    result.findings.removeAll(where: matches)
  }

  private func matches(_ finding: Finding) -> Bool {
    let isCheck = check.hasSuffix("*") ? finding.check.hasPrefix(check.dropLast()) : finding.check == check
    return isCheck
      && (place.isEmpty || finding.selector.contains(place) || finding.message.contains(place)
        || finding.excerpt.lines.contains { $0.text.contains(place) })
  }
}

/// Days as numbers and as text.
public enum Day {
  /// A day since 1 January 1970 as `YYYY-MM-DD` (Howard Hinnant's civil calendar).
  public static func text(_ day: Int) -> String {
    let shifted = min(max(day, -700_000), 2_900_000) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return [padded(year, 4), padded(month, 2), padded(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2)]
      .joined(separator: "-")
  }

  /// The number of a day written as `YYYY-MM-DD`; nil if it is no day.
  public static func number(_ text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return self.text(number) == text ? number : nil
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
