public import Kerbcut
internal import KerbcutAudit

/// What a check told a reader: whether it failed or asks, by which expectation, and in which words.
public struct ExampleFinding: Sendable, Hashable {
  public let check: String
  public let outcome: Outcome
  /// The number of the expectation; nil for conclusions over all pages of a service.
  public let expectation: Int?
  public let message: String
}

extension ExampleRun {
  /// What the check tells of the example as it stands. Costs one look at each of its pages.
  public var findings: [ExampleFinding] {
    let id = check.about.id
    if let check = check.serviceCheck {
      let pages = example.pages.map { ExampleForm($0) }.map { ($0.context.path, $0.page(example.options)) }
      return ServiceAudit.verdicts(of: check, on: pages, after: example.failures).compactMap { verdict in
        verdict.outcome == .failed || verdict.outcome == .cantTell
          ? ExampleFinding(check: id, outcome: verdict.outcome, expectation: nil, message: verdict.message) : nil
      }
    }
    guard let check = check.pageCheck, let page = example.pages.first else { return [] }
    return check.result(on: ExampleForm(page).page(example.options)).findings.map {
      ExampleFinding(check: id, outcome: $0.outcome, expectation: $0.expectation, message: $0.message)
    }
  }
}
