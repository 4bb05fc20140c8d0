import Kerbcut
import KerbcutService

extension About {
  /// What the checks of a statement have in common: regulation 8, and point 5 of the Service Standard.
  static func statement(
    id: String, title: String, why: String, fix: String, weight: Weight, needs: Set<Need> = []
  ) -> About {
    About(
      id: id, title: title, requirements: [.regulation("8"), .govuk(5)], why: why, fix: fix, weight: weight,
      profiles: ["public", "govuk", "council", "nhs", "scotland", "wales", "northern-ireland"], needs: needs)
  }
}

extension Applicability where Target == AccessibilityStatement {
  static let statement = Applicability("A page that is an accessibility statement") { page in
    page.service.statement.map { [$0] } ?? []
  }

  static let statementWithProblems = Applicability("A statement that says “partially” or “not” compliant") { page in
    page.service.statement.map { ($0.status ?? .fully) < .fully ? [$0] : [] } ?? []
  }

  static let statementWithEnforcement = Applicability("A statement that names a body of enforcement") { page in
    page.service.statement.map { $0.finding(for: .enforcementWording).grade == .absent ? [] : [$0] } ?? []
  }
}

extension Expectation where Target == AccessibilityStatement {
  /// Exact wording passes; a variant is a warning with the fixed wording, unless `variant` is nil: then it passes too;
  /// what is absent fails with the check's weight.
  static func graded(
    _ requirement: StatementRequirement, _ statement: String, absent: String, variant: String?
  ) -> Expectation {
    Expectation(statement) { page in
      let finding = page.finding(for: requirement)
      let wording = finding.wording.isEmpty ? [] : [Evidence("Fixed wording", finding.wording)]
      switch finding.grade {
      case .exact: return .passed
      case .absent: return .failed(absent, at: requirement == .version ? finding.range : nil, evidence: wording)
      case .variant:
        guard let variant else { return .passed }
        return .failed(
          variant, weight: .warning, at: finding.range, evidence: wording + [Evidence("Found", finding.text)])
      }
    }
  }
}
