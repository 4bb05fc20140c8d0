import Kerbcut
import KerbcutService

struct StmtFixDatesFuture: Check {
  static let about = About.statement(
    id: "stmt-fix-dates-future",
    title: "Promised dates lie ahead",
    why: "A promise that has passed tells people that nobody looks after the page.",
    fix: "Fix the problem, or say when it will be fixed.",
    weight: .error, needs: [.today]
  )

  let applicability = Applicability<AccessibilityStatement>("A statement that promises something by a date") { page in
    guard let statement = page.service.statement, page.options.today != nil, !statement.dates.promised.isEmpty else {
      return []
    }
    return [statement]
  }

  let expectations = [
    Expectation("No promised date has passed") { (statement: AccessibilityStatement) in
      let today = statement.page.options.today ?? 0
      let passed = statement.dates.promised.filter { $0.date.daysSince1970 < today }
      guard let first = passed.first else { return .passed }
      return .failed(
        "The promised date \(first.day) has passed.", at: first.range,
        evidence: passed.map { Evidence("Promise", $0.sentence.text, at: $0.range) }
      ).with(members: passed.map { "\($0.day)" })
    }
  ]

  static let examples: [Example] = [
    .passed("ahead", StatementExample.model, options: StatementExample.options),
    .failed(
      "passed", StatementExample.with("by 31 March 2027", "by ↓31 March 2026"), options: StatementExample.options),
    .inapplicable("no promise", StatementExample.with("by 31 March 2027", ""), options: StatementExample.options),
  ]
}
