import Kerbcut
import KerbcutService

struct StmtDatesInOrder: Check {
  static let about = About.statement(
    id: "stmt-dates-in-order",
    title: "The dates of the statement follow each other",
    why: "Dates that cannot be right make people doubt the rest.",
    fix: "Correct the dates: prepared first, reviewed after, tested before the review.",
    weight: .warning
  )

  let applicability = Applicability<AccessibilityStatement>("A statement with dates") { page in
    page.service.statement.map { $0.latest == nil ? [] : [$0] } ?? []
  }

  let expectations = [
    Expectation("It was prepared and tested no later than reviewed, and none of this in the future") {
      (statement: AccessibilityStatement) in
      let dates = statement.dates
      if let today = statement.page.options.today,
        let future = [dates.prepared, dates.reviewed, dates.tested].compactMap({ $0 }).first(where: {
          $0.date.day != nil && $0.date.daysSince1970 > today
        })
      {
        return .failed("\(future.day) is in the future.", weight: .error, at: future.range)
      }
      guard let reviewed = dates.reviewed else { return .passed }
      if let prepared = dates.prepared, prepared.date.daysSince1970 > reviewed.date.daysSince1970 {
        return .failed(
          "It was prepared on \(prepared.day), after the last review on \(reviewed.day).", at: reviewed.range)
      }
      if let tested = dates.tested, tested.date.daysSince1970 > reviewed.date.daysSince1970 {
        return .failed("It was tested on \(tested.day), after the last review on \(reviewed.day).", at: reviewed.range)
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed("in order", StatementExample.model, options: StatementExample.options),
    .failed("reviewed before prepared", StatementExample.with("reviewed on 6 July 2026", "reviewed on ↓1 May 2026")),
    .failed(
      "in the future", StatementExample.with("reviewed on 6 July 2026", "reviewed on ↓6 July 2028"),
      options: StatementExample.options),
    .failed(
      "reviewed before the test",
      StatementExample.with("last tested on 1 May 2026", "last tested on 1 August 2026")
        .replacing("reviewed on 6 July", with: "reviewed on ↓6 July")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}
