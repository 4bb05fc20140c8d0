import Kerbcut
import KerbcutService

struct StmtBurdenClaim: Check {
  static let about = About.statement(
    id: "stmt-burden-claim",
    title: "A claim of disproportionate burden rests on an assessment",
    why: "The law allows the claim only after an assessment of costs and benefits to disabled people.",
    fix: "Say which part is meant, why, and link to the assessment.",
    weight: .warning
  )

  /// Words by which a statement says that it claims nothing, in English and in Welsh.
  private static let denials = [
    "not claim", "no claim", "not applicable", "does not apply", "do not apply", "doesn’t apply", "doesn't apply",
    "n/a",
    "none", "nothing", "no content", "nid ydym", "ddim yn berthnasol", "amherthnasol", "dim cynnwys",
  ]

  let applicability = Applicability<AccessibilityStatement>("A statement with a part on disproportionate burden") {
    page in
    page.service.statement.map { $0.burden.isEmpty ? [] : [$0] } ?? []
  }

  let expectations = [
    Expectation("The part denies a claim") { (statement: AccessibilityStatement) in
      let text = statement.burden.statementText
      let isDenied = denials.contains { text.holds($0) }
      if isDenied { return .passed }
      let missing = text.holds("assess") ? "" : " It does not speak of an assessment."
      let excuse =
        ["lack of time", "resource", "priorit", "limited time"].first(where: { text.holds($0) }).map {
          " It gives “\($0)” as a reason, which is none."
        } ?? ""
      return .ask(.isLimited(missing + excuse))
    }
  ]

  static let examples: [Example] = [
    .passed(
      "denied",
      StatementExample.with(
        "<h2>Preparation", "<h3>Disproportionate burden</h3><p>We make no claim.</p><h2>Preparation")),
    .passed(
      "does not apply",
      StatementExample.with(
        "<h2>Preparation", "<h3>Disproportionate burden</h3><p>Does not apply</p><h2>Preparation")),
    .cantTell(
      "claimed",
      StatementExample.marked(
        "<h2>Preparation", "<h3>Disproportionate burden</h3><p>Our maps cost too much.</p><h2>Preparation")),
    .cantTell(
      "claimed for want of time",
      StatementExample.marked(
        "<h2>Preparation",
        "<h3>Disproportionate burden</h3><p>We assessed the cost of our maps: a lack of time.</p><h2>Preparation")),
    .inapplicable("no claim", StatementExample.model),
  ]
}

extension [TextBlock] {
  /// The text of all blocks, lower case.
  var statementText: String { map(\.text).joined(separator: " ").inLowerCase }
}

extension Question {
  fileprivate static func isLimited(_ signs: String) -> Question {
    Question(
      "is-limited",
      "Is the claim of a disproportionate burden limited to a named part, with reasons in costs and benefits?\(signs)",
      no:
        "The claim of a disproportionate burden is not limited to a named part, or gives no reasons in costs and benefits.",
      about: .page)
  }
}
