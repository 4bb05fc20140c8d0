import Kerbcut
import KerbcutService

struct StmtOutOfScopeHints: Check {
  static let about = About.statement(
    id: "stmt-out-of-scope-hints",
    title: "What is called out of scope is out of scope",
    why: "New documents, videos and bought software are within the regulations.",
    fix: "List as out of scope only what regulation 4 exempts.",
    weight: .warning
  )

  let applicability = Applicability<AccessibilityStatement>("A statement with a part on content out of scope") { page in
    page.statement.map { $0.outOfScope.isEmpty ? [] : [$0] } ?? []
  }

  let expectations = [
    Expectation("The part has no sign of content that is within scope") { (statement: AccessibilityStatement) in
      let text = statement.outOfScope.statementText
      if text.contains("pdf") || text.contains("document"), !text.contains("2018") {
        return .cantTell("Were the documents that are called out of scope published before 23 September 2018?")
      }
      if text.contains("third party") || text.contains("third-party") || text.contains("supplier") {
        return .cantTell("Is the third-party content outside your control, neither paid for nor commissioned by you?")
      }
      if text.contains("video"), !text.contains("live"), !text.contains("2020") {
        return .cantTell("Were the videos that are called out of scope published before 23 September 2020?")
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed(
      "old documents",
      StatementExample.with(
        "<h2>Preparation",
        "<h3>Content that’s not within the scope of the accessibility regulations</h3><p>PDFs from before 23 September 2018.</p><h2>Preparation"
      )),
    .cantTell(
      "documents",
      StatementExample.marked(
        "<h2>Preparation",
        "<h3>Content that’s not within the scope of the accessibility regulations</h3><p>Our PDFs.</p><h2>Preparation")),
    .inapplicable("no such part", StatementExample.model),
  ]
}
