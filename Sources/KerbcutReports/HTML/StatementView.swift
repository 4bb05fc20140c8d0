import Kerbcut
import KerbcutAudit
import KerbcutService

/// What an accessibility statement holds, requirement by requirement, with the sentence found.
struct StatementView {
  var statement: StatementResult

  var section: Markup {
    let rows = statement.parts.map { part -> [Markup] in
      [Markup(text: part.requirement.title), Markup(text: part.grade.word), found(part), wording(part)]
    }
    return """
      <section>
      <h2>What the statement says</h2>
      <p>\(sentence)</p>
      \(HTMLParts.table(
        "Each requirement of an accessibility statement",
        [
          HTMLColumn("Requirement"), HTMLColumn("Found"), HTMLColumn("Sentence on the page"),
          HTMLColumn("Fixed wording, where the page departs from it"),
        ], rows))</section>

      """
  }

  private var sentence: String {
    let grades = statement.parts.map(\.grade)
    let missing = grades.count { $0 == .absent }
    let body =
      switch statement.nation {
      case .greatBritain: " It must name the Equality and Human Rights Commission (EHRC)."
      case .northernIreland: " It must name the Equality Commission for Northern Ireland (ECNI)."
      case .unknown: ""
      }
    return "Of \(grades.count.counted("requirement")) \(grades.count { $0 == .exact }.grouped) "
      + "\(grades.count { $0 == .exact } == 1 ? "was" : "were") found in the expected form, "
      + "\(grades.count { $0 == .variant }.grouped) in other words and \(missing.grouped) not at all.\(body) "
      + "Whether what it says is true, a person must judge."
  }

  /// A model to copy, and no words of the report's own.
  private func wording(_ part: StatementResult.Part) -> Markup {
    part.wording.isEmpty ? "" : "<samp>\(part.wording)</samp>"
  }

  private func found(_ part: StatementResult.Part) -> Markup {
    guard !part.text.isEmpty else { return "" }
    let language: Markup = statement.isWelsh ? " lang=\"cy\"" : ""
    let line = part.place.map { " (line \($0.line))" } ?? ""
    return "<span\(language)>“\(part.text.harmless(upTo: 400))”</span>\(line)"
  }
}

extension StatementGrade {
  /// The word for readers.
  var word: String {
    switch self {
    case .exact: "Yes"
    case .variant: "In other words"
    case .absent: "No"
    }
  }
}
