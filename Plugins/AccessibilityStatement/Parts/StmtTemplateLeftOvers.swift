import Kerbcut
import KerbcutService

struct StmtTemplateLeftOvers: Check {
  static let about = About.statement(
    id: "stmt-template-left-overs",
    title: "Nothing of the sample is left to fill in",
    why: "A statement with blanks tells people nothing, and that nobody read it.",
    fix: "Fill in or take out what stands in brackets.",
    weight: .error
  )

  private static let leftOvers = [
    "[note:", "[insert", "[name of", "[website name", "[date]", "[number]", "[organisation", "[add ", "[email",
    "[phone", "[scope", "fictional public sector", "[rhowch", "[enw",
  ]

  let applicability = Applicability.statement

  let expectations = [
    Expectation("It has no words of the sample in brackets and no “XXX”") { (statement: AccessibilityStatement) in
      for block in statement.page.text.mainBlocks {
        for sentence in block.sentences {
          let text = sentence.text.inLowerCase
          if let left = leftOvers.first(where: { text.holds($0) }) {
            return .failed("“\(left)…” is left over from the sample.", at: sentence.targetRange)
          }
          if let word = sentence.words.first(where: { ["XXX", "XXXX"].contains(statement.page.text.string(of: $0)) }) {
            return .failed("“\(statement.page.text.string(of: word))” is left to fill in.", at: sentence.targetRange)
          }
        }
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "a blank",
      StatementExample.with("We will get back to you in 5 days.", "↓We will get back to you in [number] days.")),
    .failed(
      "a number never filled in",
      StatementExample.with("We will get back to you in 5 days.", "↓We will get back to you in XXX days.")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}
