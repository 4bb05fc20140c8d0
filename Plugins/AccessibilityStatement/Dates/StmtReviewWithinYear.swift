import Kerbcut
import KerbcutService

struct StmtReviewWithinYear: Check {
  static let about = About.statement(
    id: "stmt-review-within-year",
    title: "The statement was reviewed within a year",
    why: "An old statement tells people of problems that are fixed, and not of new ones.",
    fix: "Review the statement at least once a year.",
    weight: .error, needs: [.today]
  )

  let applicability = Applicability<AccessibilityStatement>("A statement with a date of preparation or review") {
    page in
    guard let statement = page.service.statement, page.options.today != nil, statement.latest != nil else { return [] }
    return [statement]
  }

  let expectations = [
    Expectation("Its latest date is at most 12 months old") { (statement: AccessibilityStatement) in
      guard let latest = statement.latest, let today = statement.page.options.today else { return .inapplicable }
      if latest.day.adding(months: 12).daysSince1970 < today {
        return .failed("The statement was last reviewed on \(latest.day), more than a year ago.", at: latest.range)
      }
      if latest.day.adding(months: 11).daysSince1970 < today {
        return .failed(
          "The statement is to be reviewed by \(latest.day.adding(months: 12)).", weight: .warning, at: latest.range)
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed("reviewed", StatementExample.model, options: StatementExample.options),
    .failed(
      "two years ago",
      StatementExample.with(
        "4 May 2026. It was last reviewed on 6 July 2026", "4 May 2023. It was last reviewed on ↓6 July 2024"),
      options: StatementExample.options),
    .failed(
      "due within a month",
      StatementExample.with(
        "4 May 2026. It was last reviewed on 6 July 2026", "4 May 2025. It was last reviewed on ↓10 December 2025"),
      options: StatementExample.options),
    .inapplicable("nobody knows today", StatementExample.model),
  ]
}

extension AccessibilityStatement {
  /// The later of preparation and review.
  var latest: StatementDates.Named? {
    guard let reviewed = dates.reviewed else { return dates.prepared }
    guard let prepared = dates.prepared else { return reviewed }
    return prepared.date.daysSince1970 > reviewed.date.daysSince1970 ? prepared : reviewed
  }
}
