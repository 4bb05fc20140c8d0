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
    page.service.statement.map { $0.outOfScope.isEmpty ? [] : [$0] } ?? []
  }

  let expectations = [
    Expectation("The part has no sign of content that is within scope") { (statement: AccessibilityStatement) in
      let text = statement.outOfScope.statementText
      if text.holds("pdf") || text.holds("document"), !text.holds("2018") {
        return .ask(.documentsAreOld)
      }
      if text.holds("third party") || text.holds("third-party") || text.holds("supplier") {
        return .ask(.contentIsOthers)
      }
      if text.holds("video"), !text.holds("live"), !text.holds("2020") {
        return .ask(.videosAreOld)
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
    .cantTell(
      "something of a supplier",
      StatementExample.marked(
        "<h2>Preparation",
        "<h3>Content that’s not within the scope of the accessibility regulations</h3><p>The map of our supplier.</p><h2>Preparation"
      )),
    .cantTell(
      "videos",
      StatementExample.marked(
        "<h2>Preparation",
        "<h3>Content that’s not within the scope of the accessibility regulations</h3><p>Our recorded videos.</p><h2>Preparation"
      )),
    .inapplicable("no such part", StatementExample.model),
  ]
}

extension Question {
  fileprivate static let documentsAreOld = Question(
    "documents-are-old", "Were the documents that are called out of scope published before 23 September 2018?",
    no: "Documents published since 23 September 2018 are called out of scope, and are not.",
    about: .page, lacks: [Lack(.owner)])

  fileprivate static let contentIsOthers = Question(
    "content-is-others", "Is the third-party content outside your control, neither paid for nor commissioned by you?",
    no: "Third-party content that you control or pay for is called out of scope, and is not.",
    about: .page, lacks: [Lack(.owner)])

  fileprivate static let videosAreOld = Question(
    "videos-are-old", "Were the videos that are called out of scope published before 23 September 2020?",
    no: "Videos published since 23 September 2020 are called out of scope, and are not.",
    about: .page, lacks: [Lack(.owner)])
}
