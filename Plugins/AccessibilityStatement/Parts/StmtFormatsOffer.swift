import Kerbcut
import KerbcutService

struct StmtFormatsOffer: Check {
  static let about = About.statement(
    id: "stmt-formats-offer",
    title: "The statement offers other formats",
    why: "Some people need large print, easy read, audio or braille.",
    fix: "Offer other formats and say how to ask for them.",
    weight: .notice
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .formats, "The statement offers other formats",
      absent: "The statement offers no other formats.",
      variant: nil)
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking(" for large print, easy read or braille")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}
