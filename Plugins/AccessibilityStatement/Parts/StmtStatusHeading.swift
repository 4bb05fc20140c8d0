import Kerbcut
import KerbcutService

struct StmtStatusHeading: Check {
  static let about = About.statement(
    id: "stmt-status-heading",
    title: "The compliance status has its heading",
    why: "People who use several statements find the part by its heading.",
    fix: "Add the heading “Compliance status”.",
    weight: .warning
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .statusHeading, "The compliance status has its heading",
      absent: "The heading “Compliance status” is missing.",
      variant: "The heading of the compliance status has other words.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking("<h2>Compliance status</h2>")),
    .failed(
      "other words", StatementExample.with("<h2>Compliance status</h2>", "<h2>↓How accessible this website is</h2>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}
